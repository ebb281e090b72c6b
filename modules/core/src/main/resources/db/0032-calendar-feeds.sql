--liquibase formatted sql

--changeset praxis:0032-calendar-feeds
--comment A practitioner's bookings as a feed for calendar programs, behind a secret that only its hash is kept of.
CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  practitioner_id uuid NOT NULL,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  names boolean NOT NULL,
  made_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, practitioner_id),
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('calendar_feed');
--rollback DROP TABLE calendar_feed;
