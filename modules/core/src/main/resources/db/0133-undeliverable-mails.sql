--liquibase formatted sql

--changeset praxis:0133-undeliverable-mails
--comment A mail that can never leave is given up. Mails to a client know the booking that they tell of.
ALTER TABLE outbox_mail
  ADD booking_id uuid,
  ADD gave_up_at timestamptz,
  ADD CONSTRAINT outbox_mail_left_or_given_up CHECK (sent_at IS NULL OR gave_up_at IS NULL),
  ADD CONSTRAINT outbox_mail_booking_id_fkey FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id)
    ON DELETE SET NULL (booking_id);
CREATE INDEX outbox_mail_by_booking ON outbox_mail (tenant_id, booking_id, written_at) WHERE booking_id IS NOT NULL;
DROP INDEX outbox_mail_due;
CREATE INDEX outbox_mail_due ON outbox_mail (due_at) WHERE sent_at IS NULL AND gave_up_at IS NULL;
--rollback DELETE FROM booking_event WHERE kind = 'TOLD_AGAIN';
--rollback DELETE FROM outbox_mail WHERE gave_up_at IS NOT NULL;
--rollback DROP INDEX outbox_mail_due;
--rollback DROP INDEX outbox_mail_by_booking;
--rollback ALTER TABLE outbox_mail DROP CONSTRAINT outbox_mail_booking_id_fkey, DROP CONSTRAINT outbox_mail_left_or_given_up, DROP gave_up_at, DROP booking_id;
--rollback CREATE INDEX outbox_mail_due ON outbox_mail (due_at) WHERE sent_at IS NULL;

--changeset praxis:0133-mails-to-try splitStatements:false
--comment What is given up is neither due nor waiting.
CREATE OR REPLACE FUNCTION tenants_with_due_mail(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM outbox_mail WHERE sent_at IS NULL AND gave_up_at IS NULL AND due_at <= at $$;
CREATE OR REPLACE FUNCTION outbox_figures(at timestamptz, OUT waiting bigint, OUT retried bigint, OUT oldest_seconds bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT count(*), count(*) FILTER (WHERE attempts > 0),
      coalesce(greatest(extract(epoch FROM at - min(written_at)), 0), 0)::bigint
    FROM outbox_mail WHERE sent_at IS NULL AND gave_up_at IS NULL
  $$;
--rollback CREATE OR REPLACE FUNCTION tenants_with_due_mail(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT DISTINCT tenant_id FROM outbox_mail WHERE sent_at IS NULL AND due_at <= at $$;
--rollback CREATE OR REPLACE FUNCTION outbox_figures(at timestamptz, OUT waiting bigint, OUT retried bigint, OUT oldest_seconds bigint) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS E'\n    SELECT count(*), count(*) FILTER (WHERE attempts > 0),\n      coalesce(greatest(extract(epoch FROM at - min(written_at)), 0), 0)::bigint\n    FROM outbox_mail WHERE sent_at IS NULL\n  ';
