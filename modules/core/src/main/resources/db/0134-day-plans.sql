--liquibase formatted sql

--changeset praxis:0134-day-plans
--comment A member may get a plan of each day by mail; and when they last looked at what is new.
ALTER TABLE notification_choice
  ADD day_plan boolean NOT NULL DEFAULT false,
  ADD planned_on date;
CREATE TABLE member_visit (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  person_id uuid NOT NULL,
  looked_at timestamptz NOT NULL,
  news_since timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, person_id),
  FOREIGN KEY (person_id, tenant_id) REFERENCES membership ON DELETE CASCADE
);
SELECT wall_off('member_visit');
CREATE INDEX booking_event_by_time ON booking_event (tenant_id, at);
--rollback DROP INDEX booking_event_by_time;
--rollback DROP TABLE member_visit;
--rollback ALTER TABLE notification_choice DROP planned_on, DROP day_plan;

--changeset praxis:0134-due-day-plans splitStatements:false
--comment A plan is due from seven in the morning until noon by the practice's clock. Tells which practices, nothing of them.
CREATE FUNCTION tenants_with_due_day_plans(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT DISTINCT c.tenant_id FROM notification_choice c JOIN practice p ON p.tenant_id = c.tenant_id
    WHERE c.day_plan AND (at AT TIME ZONE p.time_zone)::time BETWEEN '07:00' AND '11:59:59'
      AND (c.planned_on IS NULL OR c.planned_on < (at AT TIME ZONE p.time_zone)::date)
  $$;
REVOKE ALL ON FUNCTION tenants_with_due_day_plans(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_day_plans(timestamptz);
