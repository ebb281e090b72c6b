--liquibase formatted sql

--changeset praxis:0007-pages
--comment Pages of text: about, fees, questions, privacy, imprint.
CREATE TABLE page (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  title text NOT NULL,
  lead text NOT NULL,
  body text NOT NULL,
  menu_label text NOT NULL,
  in_menu boolean NOT NULL,
  position int NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug)
);
SELECT wall_off('page');
--rollback DROP TABLE page;
