--liquibase formatted sql

--changeset praxis:0002-tenants
--comment Which practices there are and on which hosts: global, read before any practice is known.
CREATE TABLE tenant (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tenant_host (
  host text PRIMARY KEY CHECK (host = lower(host) AND length(host) BETWEEN 1 AND 253),
  tenant_id uuid NOT NULL REFERENCES tenant,
  canonical boolean NOT NULL DEFAULT false
);
CREATE INDEX tenant_host_of_tenant ON tenant_host (tenant_id);
CREATE UNIQUE INDEX tenant_host_one_canonical ON tenant_host (tenant_id) WHERE canonical;
--rollback DROP TABLE tenant_host; DROP TABLE tenant;
