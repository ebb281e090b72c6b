--liquibase formatted sql

--changeset praxis:0080-signatories
--comment Couples, and minors with guardians: who may come to a type, who comes to a booking, and who has to agree by mail. Names and addresses are sealed.
ALTER TABLE appointment_type
  ADD for_adults boolean NOT NULL DEFAULT true,
  ADD for_couples boolean NOT NULL DEFAULT false,
  ADD for_minors boolean NOT NULL DEFAULT false,
  ADD guardians int NOT NULL DEFAULT 1 CHECK (guardians BETWEEN 1 AND 2),
  ADD CONSTRAINT appointment_type_for_somebody CHECK (for_adults OR for_couples OR for_minors);

-- How many have not agreed yet, counted with the booking so that its version guards it; and when a request ends unanswered.
ALTER TABLE booking
  ADD missing_signatures int NOT NULL DEFAULT 0 CHECK (missing_signatures BETWEEN 0 AND 2),
  ADD lapses_at timestamptz;
ALTER TABLE booking DROP CONSTRAINT booking_status_check;
ALTER TABLE booking ADD CONSTRAINT booking_status_check CHECK (status IN ('REQUESTED', 'CONFIRMED',
  'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED', 'UNSIGNED'));
ALTER TABLE booking ADD CONSTRAINT booking_agreed_to CHECK (missing_signatures = 0 OR status NOT IN ('CONFIRMED',
  'COMPLETED', 'NO_SHOW'));
ALTER TABLE booking_event DROP CONSTRAINT booking_event_kind_check;
ALTER TABLE booking_event ADD CONSTRAINT booking_event_kind_check CHECK (kind IN ('BOOKED', 'REQUESTED', 'CONFIRMED',
  'MOVED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED',
  'SIGNED', 'AGREED', 'UNSIGNED'));

CREATE TABLE booking_attendance (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('COUPLE', 'MINOR')),
  minor bytea,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id),
  CHECK ((kind = 'MINOR') = (minor IS NOT NULL)),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('booking_attendance');

CREATE TABLE signatory (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  booking_id uuid NOT NULL,
  position int NOT NULL,
  name bytea NOT NULL,
  email bytea,
  state text NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'DECLINED')),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  answered_at timestamptz,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, booking_id, position),
  CHECK ((state = 'ASKED') = (answered_at IS NULL)),
  FOREIGN KEY (tenant_id, booking_id) REFERENCES booking (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('signatory');

-- Whose consent it is: empty for whoever booked.
ALTER TABLE booking_consent ADD signatory_id uuid;
ALTER TABLE booking_consent ADD FOREIGN KEY (tenant_id, signatory_id) REFERENCES signatory (tenant_id, id) ON DELETE CASCADE;
--rollback ALTER TABLE booking_consent DROP signatory_id; DROP TABLE signatory; DROP TABLE booking_attendance;
--rollback DELETE FROM booking_event WHERE kind IN ('SIGNED', 'AGREED', 'UNSIGNED');
--rollback ALTER TABLE booking_event DROP CONSTRAINT booking_event_kind_check;
--rollback ALTER TABLE booking_event ADD CONSTRAINT booking_event_kind_check CHECK (kind IN ('BOOKED', 'REQUESTED', 'CONFIRMED', 'MOVED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED'));
--rollback UPDATE booking SET status = 'EXPIRED' WHERE status = 'UNSIGNED';
--rollback ALTER TABLE booking DROP CONSTRAINT booking_status_check;
--rollback ALTER TABLE booking ADD CONSTRAINT booking_status_check CHECK (status IN ('REQUESTED', 'CONFIRMED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE', 'LATE_CANCELLED', 'COMPLETED', 'NO_SHOW', 'EXPIRED'));
--rollback ALTER TABLE booking DROP CONSTRAINT booking_agreed_to; ALTER TABLE booking DROP missing_signatures, DROP lapses_at;
--rollback ALTER TABLE appointment_type DROP CONSTRAINT appointment_type_for_somebody;
--rollback ALTER TABLE appointment_type DROP for_adults, DROP for_couples, DROP for_minors, DROP guardians;

--changeset praxis:0080-lapsing-requests splitStatements:false
--comment Which practices have a request that nobody answered in time. Tells ids of practices only, like the others of its kind (0014).
CREATE FUNCTION tenants_with_due_requests(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM booking WHERE status = 'REQUESTED' AND (starts_at <= at OR lapses_at <= at) $$;

REVOKE ALL ON FUNCTION tenants_with_due_requests(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION tenants_with_due_requests(timestamptz);
