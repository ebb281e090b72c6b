--liquibase formatted sql

--changeset praxis:0005-topics
--comment What articles are about; a sensitive topic carries the exit and crisis help to every article of it.
CREATE TABLE topic (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL,
  description text NOT NULL,
  sensitive boolean NOT NULL,
  position int NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug)
);
SELECT wall_off('topic');
--rollback DROP TABLE topic;
