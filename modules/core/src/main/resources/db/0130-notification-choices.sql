--liquibase formatted sql

--changeset praxis:0130-notification-choices
--comment Which bookings a member of a practice is told of by mail, where it differs from what their role says.
CREATE TABLE notification_choice (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  person_id uuid NOT NULL,
  scope text NOT NULL CHECK (scope IN ('NONE', 'ONE', 'ALL')),
  practitioner_id uuid,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, person_id),
  FOREIGN KEY (person_id, tenant_id) REFERENCES membership ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, practitioner_id) REFERENCES practitioner (tenant_id, id) ON DELETE CASCADE,
  CHECK ((scope = 'ONE') = (practitioner_id IS NOT NULL))
);
SELECT wall_off('notification_choice');
--rollback DROP TABLE notification_choice;
