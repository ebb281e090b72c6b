--liquibase formatted sql

--changeset praxis:0022-booking-requests
--comment The token of a booking's own page follows from the booking now, so that later mails can hold its address; so what tells a repeated request stands apart.
ALTER TABLE booking ADD request_hash bytea UNIQUE CHECK (length(request_hash) = 32);
--rollback ALTER TABLE booking DROP request_hash;

--changeset praxis:0022-reminders
--comment When clients are reminded (hours before, a day by default), and which booking has been reminded of which time already.
ALTER TABLE practice ADD reminder_hours int[] NOT NULL DEFAULT '{24}';
CREATE TABLE booking_reminder (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  hours_before int NOT NULL,
  written_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id, starts_at, hours_before),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('booking_reminder');
--rollback DROP TABLE booking_reminder; ALTER TABLE practice DROP reminder_hours;

--changeset praxis:0022-due-bookings splitStatements:false
--comment Which practices have bookings that want something now: a request whose time has come, a reminder that is due.
CREATE FUNCTION tenants_with_due_bookings(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT DISTINCT tenant_id FROM booking WHERE status = 'REQUESTED' AND starts_at <= at
    UNION
    SELECT DISTINCT b.tenant_id FROM booking b
      JOIN practice p ON p.tenant_id = b.tenant_id
      CROSS JOIN unnest(p.reminder_hours) AS hours
      WHERE b.status = 'CONFIRMED' AND b.starts_at > at
        AND b.starts_at <= at + make_interval(hours => hours)
        AND b.booked_at <= b.starts_at - make_interval(hours => hours)
        AND NOT EXISTS (SELECT 1 FROM booking_reminder r WHERE r.booking_id = b.id AND r.starts_at = b.starts_at
          AND r.hours_before = hours)
  $$;
REVOKE ALL ON FUNCTION tenants_with_due_bookings(timestamptz) FROM PUBLIC;
CREATE INDEX booking_running ON booking (starts_at) WHERE status IN ('REQUESTED', 'CONFIRMED');
--rollback DROP INDEX booking_running; DROP FUNCTION tenants_with_due_bookings(timestamptz);
