--liquibase formatted sql

--changeset praxis:0037-closures
--comment Dates on which the whole practice is closed, on every practitioner's own wall clock.
CREATE TABLE closure (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  first_date date NOT NULL,
  last_date date NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  UNIQUE (tenant_id, id),
  CHECK (last_date >= first_date)
);
CREATE INDEX closure_by_date ON closure (tenant_id, last_date);
SELECT wall_off('closure');
--rollback DROP TABLE closure;
