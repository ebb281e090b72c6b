--liquibase formatted sql

--changeset praxis:0062-due-wishes splitStatements:false
--comment Which practices have to look after their waiting list now. Tells ids of practices only, like the others of its kind (0014).
CREATE FUNCTION tenants_with_due_wishes(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM wish WHERE ended_at IS NULL AND due_at <= at $$;

REVOKE ALL ON FUNCTION tenants_with_due_wishes(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_wishes(timestamptz);
