--liquibase formatted sql

--changeset praxis:0050-intake-questions
--comment What is asked before an appointment, and what was answered. Answers keep the question's words, and are sealed.
CREATE TABLE intake_question (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  appointment_type_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('SHORT_TEXT', 'LONG_TEXT', 'ONE_CHOICE', 'SEVERAL_CHOICES')),
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  help text NOT NULL CHECK (length(help) <= 500),
  required boolean NOT NULL,
  choices jsonb NOT NULL,
  position int NOT NULL,
  retired boolean NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX intake_question_by_type ON intake_question (tenant_id, appointment_type_id, position);
SELECT wall_off('intake_question');

CREATE TABLE intake_answer (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  question_id uuid NOT NULL,
  position int NOT NULL,
  question text NOT NULL,
  answer bytea NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id, question_id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, question_id) REFERENCES intake_question (tenant_id, id)
);
SELECT wall_off('intake_answer');
--rollback DROP TABLE intake_answer; DROP TABLE intake_question;
