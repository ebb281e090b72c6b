--liquibase formatted sql

--changeset praxis:0051-consents
--comment What clients are asked to agree to, in every version, and what each of them agreed to.
CREATE TABLE consent (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  number int NOT NULL CHECK (number > 0),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  text text NOT NULL CHECK (length(text) <= 20000),
  required boolean NOT NULL,
  position int NOT NULL,
  retired boolean NOT NULL,
  UNIQUE (tenant_id, id)
);
SELECT wall_off('consent');

-- Never changed, never removed: the proof of what was agreed to.
CREATE TABLE consent_text (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  consent_id uuid NOT NULL,
  number int NOT NULL CHECK (number > 0),
  name text NOT NULL,
  text text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  written_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, consent_id, number),
  FOREIGN KEY (tenant_id, consent_id) REFERENCES consent (tenant_id, id)
);
SELECT wall_off('consent_text');

-- Without a consent: the one sentence that a practice uses until it writes its own; its name is all of its text.
CREATE TABLE booking_consent (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  consent_id uuid,
  number int NOT NULL,
  name text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  language text NOT NULL,
  given boolean NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, consent_id, number) REFERENCES consent_text (tenant_id, consent_id, number)
);
CREATE INDEX booking_consent_by_booking ON booking_consent (tenant_id, booking_id);
SELECT wall_off('booking_consent');
--rollback DROP TABLE booking_consent; DROP TABLE consent_text; DROP TABLE consent;
