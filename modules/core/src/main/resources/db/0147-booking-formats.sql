--liquibase formatted sql

--changeset praxis:0147-booking-formats
--comment A booking knows whether it takes place in person, by video or by telephone; a practitioner may have a video room of their own. Bookings from before have the format of their type, which may be either.
ALTER TABLE booking ADD format text NOT NULL DEFAULT 'IN_PERSON_OR_VIDEO'
  CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE', 'IN_PERSON_OR_VIDEO'));
UPDATE booking SET format = t.format FROM appointment_type t WHERE t.id = booking.appointment_type_id;
ALTER TABLE practitioner ADD video_link text CHECK (length(video_link) <= 500);
--rollback DELETE FROM booking_event WHERE kind = 'FORMAT_AGREED'; ALTER TABLE practitioner DROP video_link; ALTER TABLE booking DROP format;
