--liquibase formatted sql

--changeset praxis:0010-calls-to-action
--comment What an article ends in; one of them is the practice's default.
CREATE TABLE call_to_action (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  name text NOT NULL,
  heading text NOT NULL,
  text text NOT NULL,
  label text NOT NULL,
  destination_kind text NOT NULL CHECK (destination_kind IN ('APPOINTMENT_TYPE', 'PAGE', 'TELEPHONE', 'URL')),
  destination text NOT NULL,
  is_default boolean NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, name)
);
CREATE UNIQUE INDEX call_to_action_one_default ON call_to_action (tenant_id) WHERE is_default;
SELECT wall_off('call_to_action');
--rollback DROP TABLE call_to_action;
