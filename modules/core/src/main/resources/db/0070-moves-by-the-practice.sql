--liquibase formatted sql

--changeset praxis:0070-moves-by-the-practice
--comment The practice may move a booking to another practitioner: its history says from whom to whom.
ALTER TABLE booking_event
  ADD from_practitioner_id uuid,
  ADD to_practitioner_id uuid,
  ADD CONSTRAINT booking_event_hands_over
    CHECK ((from_practitioner_id IS NULL) = (to_practitioner_id IS NULL) AND (kind = 'MOVED' OR from_practitioner_id IS NULL)),
  ADD FOREIGN KEY (tenant_id, from_practitioner_id) REFERENCES practitioner (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, to_practitioner_id) REFERENCES practitioner (tenant_id, id);
--rollback ALTER TABLE booking_event DROP from_practitioner_id, DROP to_practitioner_id;
