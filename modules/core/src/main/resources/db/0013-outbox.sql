--liquibase formatted sql

--changeset praxis:0013-outbox
--comment Mails waiting to leave: written in the transaction of what they tell of, sent later, once.
CREATE TABLE outbox_mail (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  recipient bytea NOT NULL,
  subject bytea NOT NULL,
  body bytea NOT NULL,
  calendar bytea,
  calendar_method text,
  written_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  sent_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  UNIQUE (tenant_id, id)
);
CREATE INDEX outbox_mail_due ON outbox_mail (due_at) WHERE sent_at IS NULL;
SELECT wall_off('outbox_mail');
--rollback DROP TABLE outbox_mail;
