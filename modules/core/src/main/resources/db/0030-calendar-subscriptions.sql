--liquibase formatted sql

--changeset praxis:0030-calendar-subscriptions
--comment Calendars that practitioners keep elsewhere, and the last good copy of their busy times: times alone.
CREATE TABLE calendar_subscription (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  url bytea NOT NULL,
  paused boolean NOT NULL,
  awaited boolean NOT NULL,
  due_at timestamptz NOT NULL,
  etag text,
  last_modified text,
  read_at timestamptz,
  known_until timestamptz,
  failed_at timestamptz,
  failure text,
  busy tstzmultirange NOT NULL,
  soon int NOT NULL CHECK (soon >= 0),
  not_understood int NOT NULL CHECK (not_understood >= 0),
  UNIQUE (tenant_id, id),
  CHECK ((failed_at IS NULL) = (failure IS NULL)),
  CHECK ((read_at IS NULL) = (known_until IS NULL)),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX calendar_subscription_of_practitioner ON calendar_subscription (tenant_id, practitioner_id);
CREATE INDEX calendar_subscription_due ON calendar_subscription (due_at) WHERE NOT paused;
SELECT wall_off('calendar_subscription');
--rollback DROP TABLE calendar_subscription;
