--liquibase formatted sql

--changeset praxis:0052-safe-contact
--comment How a client may be reached safely, sealed; and a sender's name of its own for mails that must say nothing.
CREATE TABLE booking_contact (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  preferences bytea NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('booking_contact');
ALTER TABLE outbox_mail ADD COLUMN sender_name text;
--rollback ALTER TABLE outbox_mail DROP COLUMN sender_name; DROP TABLE booking_contact;
