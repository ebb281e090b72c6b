--liquibase formatted sql

--changeset praxis:0014-due-work splitStatements:false
--comment Which practices have something to do now. Tells ids of practices only; the work itself runs inside each one's walls.
CREATE FUNCTION tenants_with_due_mail(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM outbox_mail WHERE sent_at IS NULL AND due_at <= at $$;

CREATE FUNCTION tenants_with_due_articles(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM article WHERE status = 'SCHEDULED' AND publish_at <= at $$;

REVOKE ALL ON FUNCTION tenants_with_due_mail(timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION tenants_with_due_articles(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_articles(timestamptz); DROP FUNCTION tenants_with_due_mail(timestamptz);
