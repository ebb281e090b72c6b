--liquibase formatted sql

--changeset praxis:0131-form-keys
--comment Forms of the admin that have created something, and where that is, so that the same form sent again leads there. Kept for a day.
CREATE TABLE form_key (
  tenant_id uuid NOT NULL REFERENCES tenant,
  form_hash bytea NOT NULL CHECK (length(form_hash) = 32),
  location text NOT NULL DEFAULT '',
  used_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, form_hash)
);
CREATE INDEX form_key_used ON form_key (used_at);
SELECT wall_off('form_key');
--rollback DROP TABLE form_key;
