--liquibase formatted sql

--changeset praxis:0146-public-holidays
--comment Whose public holidays close a practice by themselves, and those on which it is open all the same. Nothing changes for practices that are there already.
ALTER TABLE practice ADD COLUMN holidays text NOT NULL DEFAULT '' CHECK (length(holidays) <= 6);
CREATE TABLE holiday_opening (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  on_date date NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, on_date)
);
SELECT wall_off('holiday_opening');
--rollback DROP TABLE holiday_opening; ALTER TABLE practice DROP COLUMN holidays;
