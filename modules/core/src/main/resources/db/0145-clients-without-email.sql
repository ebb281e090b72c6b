--liquibase formatted sql

--changeset praxis:0145-clients-without-email
--comment Who calls the practice need not have an e-mail address.
ALTER TABLE booking ALTER COLUMN client_email DROP NOT NULL;
--rollback ALTER TABLE booking ALTER COLUMN client_email SET NOT NULL;
