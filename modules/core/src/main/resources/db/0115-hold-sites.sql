--liquibase formatted sql

--changeset praxis:0115-hold-sites
--comment Holds are bounded by the /48 of an IPv6 network too; those that are open now count by their network as before.
ALTER TABLE hold ADD site_hash bytea CHECK (length(site_hash) = 32);
UPDATE hold SET site_hash = network_hash;
ALTER TABLE hold ALTER site_hash SET NOT NULL;
--rollback ALTER TABLE hold DROP site_hash;
