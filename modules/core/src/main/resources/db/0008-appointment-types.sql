--liquibase formatted sql

--changeset praxis:0008-appointment-types
--comment What can be booked, by which rules, and with whom. All times in minutes.
CREATE TABLE appointment_type (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL,
  description text NOT NULL,
  duration_minutes int NOT NULL CHECK (duration_minutes BETWEEN 5 AND 480),
  interval_minutes int NOT NULL CHECK (interval_minutes BETWEEN 5 AND 480),
  buffer_before_minutes int NOT NULL CHECK (buffer_before_minutes BETWEEN 0 AND 240),
  buffer_after_minutes int NOT NULL CHECK (buffer_after_minutes BETWEEN 0 AND 240),
  notice_minutes int NOT NULL CHECK (notice_minutes BETWEEN 0 AND 43200),
  window_days int NOT NULL CHECK (window_days BETWEEN 1 AND 366),
  max_per_day int CHECK (max_per_day BETWEEN 1 AND 100),
  max_per_week int CHECK (max_per_week BETWEEN 1 AND 500),
  format text NOT NULL CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE', 'IN_PERSON_OR_VIDEO')),
  fee numeric(9, 2) CHECK (fee >= 0),
  on_request boolean NOT NULL,
  offered boolean NOT NULL,
  position int NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug)
);
SELECT wall_off('appointment_type');

CREATE TABLE appointment_type_practitioner (
  tenant_id uuid NOT NULL DEFAULT current_tenant(),
  appointment_type_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, appointment_type_id, practitioner_id),
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('appointment_type_practitioner');
--rollback DROP TABLE appointment_type_practitioner; DROP TABLE appointment_type;
