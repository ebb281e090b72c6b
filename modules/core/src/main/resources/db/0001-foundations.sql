--liquibase formatted sql

--changeset praxis:0001-foundations splitStatements:false
--comment Extension for the no-overlap constraint; two helpers that every later change uses.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The practice of the running transaction; null when none was set, and then no policy lets a row through.
CREATE FUNCTION current_tenant() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;

-- The second wall (docs/decisions/0003): rows of another practice neither read nor written.
-- The sub-select lets PostgreSQL evaluate the setting once and use an index.
CREATE FUNCTION wall_off(tenant_owned regclass) RETURNS void
  LANGUAGE plpgsql
  AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_owned);
    EXECUTE format('CREATE POLICY own_practice_only ON %s USING (tenant_id = (SELECT current_tenant()))
                    WITH CHECK (tenant_id = (SELECT current_tenant()))', tenant_owned);
  END $$;
--rollback DROP FUNCTION wall_off(regclass); DROP FUNCTION current_tenant();
