--liquibase formatted sql

--changeset praxis:0004-practice
--comment What a practice says of itself: one row a tenant.
CREATE TABLE practice (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  name text NOT NULL,
  tagline text NOT NULL,
  locale text NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  theme text NOT NULL,
  email text NOT NULL,
  phone text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  directions text NOT NULL,
  emergency_note text NOT NULL CHECK (emergency_note <> ''),
  exit_url text NOT NULL CHECK (exit_url ~ '^https://'),
  crisis_lines jsonb NOT NULL,
  home_heading text NOT NULL,
  home_lead text NOT NULL,
  home_sections jsonb NOT NULL,
  UNIQUE (tenant_id, id),
  CHECK (id = tenant_id)
);
SELECT wall_off('practice');
--rollback DROP TABLE practice;
