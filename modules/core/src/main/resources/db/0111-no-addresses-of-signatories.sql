--liquibase formatted sql

--changeset praxis:0111-no-addresses-of-signatories
--comment The address of who has to agree is used once, for the mail that asks them, and read by nobody after that: it is not kept.
ALTER TABLE signatory DROP email;
--rollback ALTER TABLE signatory ADD email bytea;
