--liquibase formatted sql

--changeset praxis:0148-calendar-changes
--comment Calendar feeds tell when an entry last changed. For bookings from before it is when they were booked or cancelled.
ALTER TABLE booking ADD calendar_changed_at timestamptz NOT NULL DEFAULT now();
UPDATE booking SET calendar_changed_at = coalesce(cancelled_at, booked_at);
--rollback ALTER TABLE booking DROP calendar_changed_at;
