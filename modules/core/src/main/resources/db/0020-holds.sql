--liquibase formatted sql

--changeset praxis:0020-holds
--comment Times kept for somebody who is filling in the form. Apart from bookings: a hold has no client, and the calendar's lock keeps holds and bookings from meeting.
CREATE TABLE hold (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  appointment_type_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  buffer_before_minutes int NOT NULL CHECK (buffer_before_minutes >= 0),
  buffer_after_minutes int NOT NULL CHECK (buffer_after_minutes >= 0),
  expires_at timestamptz NOT NULL,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  -- A keyed hash of the network it came from, to bound how many one visitor can hold; gone with the hold.
  network_hash bytea NOT NULL CHECK (length(network_hash) = 32),
  UNIQUE (tenant_id, id),
  CHECK (ends_at > starts_at),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX hold_by_practitioner ON hold (tenant_id, practitioner_id, expires_at);
SELECT wall_off('hold');
--rollback DROP TABLE hold;
