--liquibase formatted sql

--changeset praxis:0132-unknown-zones
--comment Names of time zones in a calendar kept elsewhere that nobody knows, one a line, to be told in the admin.
ALTER TABLE calendar_subscription ADD COLUMN unknown_zones text NOT NULL DEFAULT '' CHECK (length(unknown_zones) <= 1000);
--rollback ALTER TABLE calendar_subscription DROP COLUMN unknown_zones;
