--liquibase formatted sql

--changeset praxis:0090-booking-sources
--comment Bounds on mass booking: where a booking came from, as keyed hashes that nobody can turn back, and only while a bound needs them.
CREATE TABLE booking_source (
  booking_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  noted_at timestamptz NOT NULL,
  email_hash bytea NOT NULL CHECK (length(email_hash) = 32),
  -- Gone after a day: no bound looks further back.
  network_hash bytea CHECK (length(network_hash) = 32),
  UNIQUE (tenant_id, booking_id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX booking_source_by_time ON booking_source (tenant_id, noted_at);
CREATE INDEX booking_source_by_address ON booking_source (tenant_id, email_hash);
SELECT wall_off('booking_source');
--rollback DROP TABLE booking_source;
