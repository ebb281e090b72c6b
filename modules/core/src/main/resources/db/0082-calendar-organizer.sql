--liquibase formatted sql

--changeset praxis:0082-calendar-organizer
--comment Who invites to a booking in calendars stays the same for its whole life (RFC 5546): those made until now were invited to by the practice's address.
ALTER TABLE booking ADD calendar_organizer text;
UPDATE booking b SET calendar_organizer = p.email FROM practice p WHERE p.tenant_id = b.tenant_id;
--rollback ALTER TABLE booking DROP calendar_organizer;
