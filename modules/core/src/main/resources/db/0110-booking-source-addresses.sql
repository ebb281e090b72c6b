--liquibase formatted sql

--changeset praxis:0110-booking-source-addresses
--comment Bounds on mass booking count everybody whom a booking writes to, signatories too. The rows go with the booking's source, so that 0100 forgets them.
CREATE TABLE booking_source_address (
  booking_id uuid NOT NULL,
  tenant_id uuid NOT NULL REFERENCES tenant,
  email_hash bytea NOT NULL CHECK (length(email_hash) = 32),
  PRIMARY KEY (booking_id, email_hash),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking_source (tenant_id, booking_id) ON DELETE CASCADE
);
CREATE INDEX booking_source_address_by_address ON booking_source_address (tenant_id, email_hash);
SELECT wall_off('booking_source_address');
INSERT INTO booking_source_address (booking_id, tenant_id, email_hash)
  SELECT booking_id, tenant_id, email_hash FROM booking_source;
ALTER TABLE booking_source DROP email_hash;
--rollback DROP TABLE booking_source_address; DELETE FROM booking_source;
--rollback ALTER TABLE booking_source ADD email_hash bytea NOT NULL CHECK (length(email_hash) = 32);
--rollback CREATE INDEX booking_source_by_address ON booking_source (tenant_id, email_hash);
