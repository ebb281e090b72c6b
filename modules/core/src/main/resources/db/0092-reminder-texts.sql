--liquibase formatted sql

--changeset praxis:0092-reminder-texts
--comment Text messages that remind of a time and wait to leave: of which booking and when, nothing of the person. A row goes when its message has left.
CREATE TABLE reminder_text (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX reminder_text_due ON reminder_text (due_at);
SELECT wall_off('reminder_text');
--rollback DROP TABLE reminder_text;

--changeset praxis:0092-due-texts splitStatements:false
--comment Which practices have a text message to send now. Tells ids of practices only, like the others of its kind (0014).
CREATE FUNCTION tenants_with_due_texts(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM reminder_text WHERE due_at <= at $$;

REVOKE ALL ON FUNCTION tenants_with_due_texts(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_texts(timestamptz);
