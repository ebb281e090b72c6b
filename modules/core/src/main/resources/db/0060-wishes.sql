--liquibase formatted sql

--changeset praxis:0060-wishes
--comment The waiting list: who found no time that suits, and when they could come. What is known of the person is sealed, and gone when the wish is over.
CREATE TABLE wish (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  appointment_type_id uuid NOT NULL,
  practitioner_id uuid,
  -- Days of the week as bits, Monday = 1; parts of the day as bits, morning = 1.
  days int NOT NULL CHECK (days BETWEEN 1 AND 127),
  parts int NOT NULL CHECK (parts BETWEEN 1 AND 7),
  last_date date NOT NULL,
  state text NOT NULL CHECK (state IN ('WAITING', 'OFFERED', 'BOOKED', 'GIVEN_UP', 'EXPIRED')),
  waiting_since timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  told_at timestamptz NOT NULL,
  ended_at timestamptz,
  unanswered int NOT NULL DEFAULT 0,
  client_name bytea,
  client_email bytea,
  token bytea,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  -- Keyed hashes: one open wish for an address and a type, and a bound on how many come from one network.
  email_hash bytea CHECK (length(email_hash) = 32),
  network_hash bytea CHECK (length(network_hash) = 32),
  UNIQUE (tenant_id, id),
  CHECK ((state IN ('WAITING', 'OFFERED')) = (ended_at IS NULL)),
  CHECK (ended_at IS NULL OR num_nonnulls(client_name, client_email, token, email_hash, network_hash) = 0),
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX wish_open_by_address ON wish (tenant_id, appointment_type_id, email_hash) WHERE ended_at IS NULL;
CREATE INDEX wish_due ON wish (due_at) WHERE ended_at IS NULL;
SELECT wall_off('wish');
--rollback DROP TABLE wish;
