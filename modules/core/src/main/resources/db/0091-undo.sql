--liquibase formatted sql

--changeset praxis:0091-undo
--comment For a short time a cancellation or a confirmation can be taken back, together with the mail that tells of it.
CREATE TABLE booking_undo (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  booking_version int NOT NULL,
  status_before text NOT NULL CHECK (status_before IN ('REQUESTED', 'CONFIRMED')),
  by_practice boolean NOT NULL,
  mail_id uuid,
  until timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('booking_undo');
--rollback DROP TABLE booking_undo;

--changeset praxis:0091-undo-history
--comment The history of a booking knows that something was taken back. Which kinds there are is the application's to say.
ALTER TABLE booking_event DROP CONSTRAINT booking_event_kind_check;
ALTER TABLE booking_event ADD CONSTRAINT booking_event_kind_check CHECK (kind ~ '^[A-Z_]{1,40}$');
--rollback DELETE FROM booking_event WHERE kind = 'UNDONE';
--rollback ALTER TABLE booking_event DROP CONSTRAINT booking_event_kind_check;
--rollback ALTER TABLE booking_event ADD CONSTRAINT booking_event_kind_check CHECK (kind IN ('BOOKED', 'REQUESTED', 'CONFIRMED', 'MOVED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED', 'SIGNED', 'AGREED', 'UNSIGNED'));
