--liquibase formatted sql

--changeset praxis:0009-services
--comment What the practice offers, as its site tells it.
CREATE TABLE service (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL,
  summary text NOT NULL,
  body text NOT NULL,
  duration_minutes int NOT NULL CHECK (duration_minutes BETWEEN 5 AND 960),
  format text NOT NULL CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE', 'IN_PERSON_OR_VIDEO')),
  fee numeric(9, 2) CHECK (fee >= 0),
  appointment_type_id uuid,
  position int NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug),
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id)
);
SELECT wall_off('service');
--rollback DROP TABLE service;
