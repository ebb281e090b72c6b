--liquibase formatted sql

--changeset praxis:0149-given-up-mails
--comment The first page of the admin names the clients whose last mail was given up.
CREATE INDEX outbox_mail_given_up ON outbox_mail (tenant_id, gave_up_at) WHERE gave_up_at IS NOT NULL AND booking_id IS NOT NULL;
--rollback DROP INDEX outbox_mail_given_up;
