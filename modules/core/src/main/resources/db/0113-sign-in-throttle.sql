--liquibase formatted sql

--changeset praxis:0113-sign-in-throttle
--comment Wrong passwords are counted by address and network together, with growing pauses, in place of a lock of the account from everywhere.
DROP TABLE sign_in_failure;
CREATE TABLE sign_in_throttle (
  subject_hash bytea PRIMARY KEY CHECK (length(subject_hash) = 32),
  failures int NOT NULL CHECK (failures >= 0),
  failed_at timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL
);
CREATE INDEX sign_in_throttle_by_time ON sign_in_throttle (failed_at);
--rollback DROP TABLE sign_in_throttle;
--rollback CREATE TABLE sign_in_failure (id uuid PRIMARY KEY, subject_hash bytea NOT NULL CHECK (length(subject_hash) = 32), failed_at timestamptz NOT NULL);
--rollback CREATE INDEX sign_in_failure_by_subject ON sign_in_failure (subject_hash, failed_at);
