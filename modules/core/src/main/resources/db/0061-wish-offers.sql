--liquibase formatted sql

--changeset praxis:0061-wish-offers
--comment Times that were offered to who waits: one at a time, and none twice.
CREATE TABLE wish_offer (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  wish_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'PASSED')),
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, wish_id, practitioner_id, starts_at),
  FOREIGN KEY (tenant_id, wish_id) REFERENCES wish (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX wish_offer_open ON wish_offer (tenant_id, wish_id) WHERE state = 'OPEN';
SELECT wall_off('wish_offer');
--rollback DROP TABLE wish_offer;
