--liquibase formatted sql

--changeset praxis:0100-forget-booking-sources splitStatements:false
--comment Where bookings came from is forgotten when its time is over, also in a practice that nobody books with any more. Tells nothing.
CREATE FUNCTION forget_booking_sources(at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE booking_source SET network_hash = NULL
      WHERE network_hash IS NOT NULL AND noted_at <= at - interval '1 day';
    DELETE FROM booking_source s USING booking b
      WHERE b.tenant_id = s.tenant_id AND b.id = s.booking_id AND s.noted_at <= at - interval '1 day'
        AND (b.starts_at <= at OR b.status NOT IN ('REQUESTED', 'CONFIRMED'));
  $$;

REVOKE ALL ON FUNCTION forget_booking_sources(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION forget_booking_sources(timestamptz);
