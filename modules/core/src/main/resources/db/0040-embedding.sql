--liquibase formatted sql

--changeset praxis:0040-embedding
--comment The sites of others that may show a practice's booking: their origins, as browsers send them.
ALTER TABLE practice ADD COLUMN embedding_origins jsonb NOT NULL DEFAULT '[]';
--rollback ALTER TABLE practice DROP COLUMN embedding_origins;
