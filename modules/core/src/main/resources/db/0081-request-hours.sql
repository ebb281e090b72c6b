--liquibase formatted sql

--changeset praxis:0081-request-hours
--comment How many hours a request waits for the practice's word before it lapses; empty for until its time comes, as it was for all.
ALTER TABLE appointment_type ADD request_hours int CHECK (request_hours BETWEEN 1 AND 336);
CREATE INDEX booking_lapsing ON booking (lapses_at) WHERE status = 'REQUESTED' AND lapses_at IS NOT NULL;
--rollback DROP INDEX booking_lapsing; ALTER TABLE appointment_type DROP request_hours;
