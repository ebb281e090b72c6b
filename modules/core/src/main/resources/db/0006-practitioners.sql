--liquibase formatted sql

--changeset praxis:0006-practitioners
--comment The people who treat, and when they work.
CREATE TABLE practitioner (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL,
  title text NOT NULL,
  summary text NOT NULL,
  body text NOT NULL,
  languages jsonb NOT NULL,
  time_zone text NOT NULL,
  position int NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug)
);
SELECT wall_off('practitioner');

CREATE TABLE practitioner_topic (
  tenant_id uuid NOT NULL DEFAULT current_tenant(),
  practitioner_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, practitioner_id, topic_id),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, topic_id) REFERENCES topic (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('practitioner_topic');

CREATE TABLE availability (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  day_of_week smallint NOT NULL CHECK (day_of_week BETWEEN 1 AND 7),
  start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute smallint NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
  CHECK (end_minute > start_minute),
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX availability_of_practitioner ON availability (tenant_id, practitioner_id);
SELECT wall_off('availability');
--rollback DROP TABLE availability; DROP TABLE practitioner_topic; DROP TABLE practitioner;
