--liquibase formatted sql

--changeset praxis:0135-booked-holds
--comment Whoever goes back to the form of a time that they held and booked is led to their booking.
ALTER TABLE booking ADD hold_hash bytea CHECK (length(hold_hash) = 32);
CREATE INDEX booking_by_hold ON booking (hold_hash) WHERE hold_hash IS NOT NULL;
--rollback ALTER TABLE booking DROP hold_hash;
