--liquibase formatted sql

--changeset praxis:0012-bookings
--comment Booked times. The exclusion constraint makes an overlap impossible, whatever the application does.
CREATE TABLE booking (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  appointment_type_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'CONFIRMED', 'CANCELLED_BY_CLIENT', 'CANCELLED_BY_PRACTICE')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  buffer_before_minutes int NOT NULL CHECK (buffer_before_minutes >= 0),
  buffer_after_minutes int NOT NULL CHECK (buffer_after_minutes >= 0),
  -- [start − buffer before, end + buffer after): two buffers add up, since each booking carries its own.
  blocked tstzrange NOT NULL
    CHECK (NOT isempty(blocked) AND lower_inc(blocked) AND NOT upper_inc(blocked)
           AND NOT lower_inf(blocked) AND NOT upper_inf(blocked)),
  client_name bytea NOT NULL,
  client_email bytea NOT NULL,
  client_phone bytea,
  origin_article_id uuid,
  origin_call_to_action_id uuid,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  calendar_uid text NOT NULL UNIQUE,
  calendar_sequence int NOT NULL DEFAULT 0,
  booked_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  UNIQUE (tenant_id, id),
  CHECK (ends_at > starts_at),
  CHECK (blocked @> tstzrange(starts_at, ends_at)),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id),
  FOREIGN KEY (tenant_id, appointment_type_id) REFERENCES appointment_type (tenant_id, id),
  FOREIGN KEY (tenant_id, origin_article_id) REFERENCES article (tenant_id, id)
    ON DELETE SET NULL (origin_article_id),
  FOREIGN KEY (tenant_id, origin_call_to_action_id) REFERENCES call_to_action (tenant_id, id)
    ON DELETE SET NULL (origin_call_to_action_id),
  CONSTRAINT booking_no_overlap EXCLUDE USING gist (practitioner_id WITH =, blocked WITH &&)
    WHERE (status IN ('REQUESTED', 'CONFIRMED'))
);
CREATE INDEX booking_by_time ON booking (tenant_id, practitioner_id, starts_at);
SELECT wall_off('booking');
--rollback DROP TABLE booking;
