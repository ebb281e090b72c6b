--liquibase formatted sql

--changeset praxis:0120-outbox-figures splitStatements:false
--comment What waits in all outboxes together, for the operator's metrics. Tells numbers only, nothing of a practice.
CREATE FUNCTION outbox_figures(at timestamptz, OUT waiting bigint, OUT retried bigint, OUT oldest_seconds bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT count(*), count(*) FILTER (WHERE attempts > 0),
      coalesce(greatest(extract(epoch FROM at - min(written_at)), 0), 0)::bigint
    FROM outbox_mail WHERE sent_at IS NULL
  $$;
REVOKE ALL ON FUNCTION outbox_figures(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION outbox_figures(timestamptz);
