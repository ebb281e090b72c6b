--liquibase formatted sql

--changeset praxis:0035-hours-overrides
--comment Dates on which a practitioner's weekly hours do not hold. One row a date, so that two overrides can never contradict each other; no hours: closed.
CREATE TABLE hours_override (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  on_date date NOT NULL,
  -- As slot.DayRange writes it, sorted and apart: 09:00-12:00,14:00-18:00
  hours text NOT NULL CHECK (hours ~ '^(\d\d:[0-5]\d-\d\d:[0-5]\d(,\d\d:[0-5]\d-\d\d:[0-5]\d)*)?$'),
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, practitioner_id, on_date),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('hours_override');
--rollback DROP TABLE hours_override;
