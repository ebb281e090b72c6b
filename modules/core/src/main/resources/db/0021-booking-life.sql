--liquibase formatted sql

--changeset praxis:0021-booking-life
--comment The rest of a booking's life: late cancellations, what came of it, requests that nobody followed up, moves.
ALTER TABLE booking DROP CONSTRAINT booking_status_check;
ALTER TABLE booking ADD CONSTRAINT booking_status_check CHECK (status IN ('REQUESTED', 'CONFIRMED',
  'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED'));
ALTER TABLE appointment_type
  ADD cancellation_hours int NOT NULL DEFAULT 24 CHECK (cancellation_hours BETWEEN 0 AND 336),
  ADD late_cancellation text NOT NULL DEFAULT 'MARKED' CHECK (late_cancellation IN ('REFUSED', 'MARKED'));
-- A kept appointment has been: it claims no coming time, but nobody else can ever have had it.
ALTER TABLE booking DROP CONSTRAINT booking_no_overlap;
ALTER TABLE booking ADD CONSTRAINT booking_no_overlap EXCLUDE USING gist (practitioner_id WITH =, blocked WITH &&)
  WHERE (status IN ('REQUESTED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW'));

CREATE TABLE booking_event (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('BOOKED', 'REQUESTED', 'CONFIRMED', 'MOVED', 'CANCELLED_BY_CLIENT',
    'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED')),
  at timestamptz NOT NULL,
  by_practice boolean NOT NULL,
  from_start timestamptz,
  to_start timestamptz,
  UNIQUE (tenant_id, id),
  CHECK ((kind = 'MOVED') = (from_start IS NOT NULL AND to_start IS NOT NULL)),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX booking_event_by_booking ON booking_event (tenant_id, booking_id, at);
SELECT wall_off('booking_event');
--rollback DROP TABLE booking_event;
--rollback ALTER TABLE appointment_type DROP cancellation_hours, DROP late_cancellation;
--rollback UPDATE booking SET status = CASE status WHEN 'LATE_CANCELLED' THEN 'CANCELLED_BY_CLIENT' WHEN 'EXPIRED' THEN 'CANCELLED_BY_PRACTICE' ELSE 'CONFIRMED' END WHERE status IN ('LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED');
--rollback ALTER TABLE booking DROP CONSTRAINT booking_no_overlap;
--rollback ALTER TABLE booking ADD CONSTRAINT booking_no_overlap EXCLUDE USING gist (practitioner_id WITH =, blocked WITH &&) WHERE (status IN ('REQUESTED', 'CONFIRMED'));
--rollback ALTER TABLE booking DROP CONSTRAINT booking_status_check;
--rollback ALTER TABLE booking ADD CONSTRAINT booking_status_check CHECK (status IN ('REQUESTED', 'CONFIRMED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE'));
