--liquibase formatted sql

--changeset praxis:0031-due-calendars splitStatements:false
--comment Which practices have a calendar to fetch now. Tells ids of practices only, like the others of its kind (0014).
CREATE FUNCTION tenants_with_due_calendars(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM calendar_subscription WHERE NOT paused AND due_at <= at $$;

REVOKE ALL ON FUNCTION tenants_with_due_calendars(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_calendars(timestamptz);
