--liquibase formatted sql

--changeset praxis:0071-messages-to-clients
--comment What the practice tells a client when it calls a booking off: sealed, apart from the booking, gone with it.
CREATE TABLE booking_message (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  text bytea NOT NULL,
  written_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('booking_message');
--rollback DROP TABLE booking_message;
