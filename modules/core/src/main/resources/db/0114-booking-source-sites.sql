--liquibase formatted sql

--changeset praxis:0114-booking-source-sites splitStatements:false
--comment Bounds on mass booking count the /48 of an IPv6 network too: one customer has 65,536 of the /64 that are counted. Forgotten after a day, like the network.
ALTER TABLE booking_source ADD site_hash bytea CHECK (length(site_hash) = 32);
CREATE FUNCTION forget_booking_sites(at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    UPDATE booking_source SET site_hash = NULL WHERE site_hash IS NOT NULL AND noted_at <= at - interval '1 day';
  $$;
REVOKE ALL ON FUNCTION forget_booking_sites(timestamptz) FROM PUBLIC;
--rollback DROP FUNCTION forget_booking_sites(timestamptz); ALTER TABLE booking_source DROP site_hash;
