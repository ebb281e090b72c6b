--liquibase formatted sql

--changeset praxis:0036-time-off
--comment Time that a practitioner keeps for themself: whole dates on their wall clock, or a span of instants; never both.
CREATE TABLE time_off (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  first_date date,
  last_date date,
  starts_at timestamptz,
  ends_at timestamptz,
  -- Sealed: even a neutral word may tell why somebody is away.
  label bytea NOT NULL,
  UNIQUE (tenant_id, id),
  CHECK (num_nonnulls(first_date, last_date, starts_at, ends_at) = 2),
  CHECK ((first_date IS NULL) = (last_date IS NULL)),
  CHECK (last_date >= first_date),
  CHECK (ends_at > starts_at),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX time_off_of_practitioner ON time_off (tenant_id, practitioner_id);
SELECT wall_off('time_off');
--rollback DROP TABLE time_off;
