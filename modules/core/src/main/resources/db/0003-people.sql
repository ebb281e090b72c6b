--liquibase formatted sql

--changeset praxis:0003-people
--comment Who may sign in, where, and what is open now: global, since one person may work for several practices.
CREATE TABLE person (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE TABLE membership (
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  tenant_id uuid NOT NULL REFERENCES tenant ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR')),
  PRIMARY KEY (person_id, tenant_id)
);
CREATE TABLE sign_in_session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  person_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  FOREIGN KEY (person_id, tenant_id) REFERENCES membership ON DELETE CASCADE
);
CREATE INDEX sign_in_session_of_person ON sign_in_session (person_id);
CREATE TABLE sign_in_failure (
  id uuid PRIMARY KEY,
  subject_hash bytea NOT NULL CHECK (length(subject_hash) = 32),
  failed_at timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_by_subject ON sign_in_failure (subject_hash, failed_at);
--rollback DROP TABLE sign_in_failure; DROP TABLE sign_in_session; DROP TABLE membership; DROP TABLE person;
