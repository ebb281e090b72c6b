--liquibase formatted sql

--changeset praxis:0112-known-sign-in-sources
--comment Devices and networks that an account has signed in from, as hashes: they stay open while strangers try passwords.
CREATE TABLE known_sign_in_source (
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  source_hash bytea NOT NULL CHECK (length(source_hash) = 32),
  last_used_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, source_hash)
);
--rollback DROP TABLE known_sign_in_source;
