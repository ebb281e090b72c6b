-- Fills one practitioner's coming month with 1,000 bookings, for measuring: hours all day, every 30 minutes a booking of
-- 20 with 10 kept free after it, two of three times taken. Run as the database's owner, on a database to throw away:
-- psql -v host=harbour.localhost -v type=free-consultation -f deploy/bench/month.sql
SELECT t.tenant_id AS tenant, t.id AS type_id, p.practitioner_id AS practitioner
  FROM appointment_type t
  JOIN tenant_host h ON h.tenant_id = t.tenant_id
  JOIN appointment_type_practitioner p ON p.appointment_type_id = t.id
  WHERE h.host = :'host' AND t.slug = :'type' ORDER BY p.practitioner_id LIMIT 1 \gset
DELETE FROM booking WHERE practitioner_id = :'practitioner';
DELETE FROM availability WHERE practitioner_id = :'practitioner';
UPDATE appointment_type SET duration_minutes = 20, interval_minutes = 30, buffer_before_minutes = 0,
  buffer_after_minutes = 10, notice_minutes = 60, window_days = 60, max_per_day = NULL, max_per_week = NULL
  WHERE id = :'type_id';
INSERT INTO availability (id, tenant_id, version, practitioner_id, day_of_week, start_minute, end_minute)
  SELECT gen_random_uuid(), :'tenant', 1, :'practitioner', day, 0, 1440 FROM generate_series(1, 7) AS day;
INSERT INTO booking (id, tenant_id, version, practitioner_id, appointment_type_id, status, starts_at, ends_at,
    buffer_before_minutes, buffer_after_minutes, blocked, client_name, client_email, token_hash, calendar_uid, booked_at)
  SELECT gen_random_uuid(), :'tenant', 1, :'practitioner', :'type_id', 'CONFIRMED', s, s + interval '20 minutes', 0, 10,
    tstzrange(s, s + interval '30 minutes'), decode(repeat('ab', 40), 'hex'), decode(repeat('ab', 55), 'hex'),
    sha256(gen_random_uuid()::text::bytea), gen_random_uuid()::text, now()
  FROM (SELECT date_trunc('day', now()) + interval '2 days' + n * interval '30 minutes' AS s
        FROM generate_series(0, 1499) AS n WHERE n % 3 <> 2 LIMIT 1000) AS starts;
SELECT slug AS booked_full FROM practitioner WHERE id = :'practitioner';
