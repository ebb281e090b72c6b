-- The bare SQL of one booking, for pgbench on the same database: the same reads, the same lock, the same inserts, the same news.
\set day random(1, 2000000)
BEGIN;
SELECT set_config('app.tenant', :tenant, true);
SELECT t.*, p.* FROM appointment_type t JOIN appointment_type_practitioner tp ON tp.appointment_type_id = t.id JOIN practitioner p ON p.id = tp.practitioner_id WHERE t.id = :type AND t.offered;
SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:practitioner, 0));
DELETE FROM hold WHERE practitioner_id = :practitioner AND expires_at <= now();
SELECT * FROM availability WHERE practitioner_id = :practitioner ORDER BY day_of_week, start_minute;
SELECT practitioner_id, appointment_type_id, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, status, id FROM booking WHERE practitioner_id = :practitioner AND starts_at < now() + interval '20 days' AND ends_at > now() - interval '8 days' AND status IN ('REQUESTED', 'CONFIRMED') ORDER BY starts_at;
SELECT practitioner_id, starts_at, ends_at, expires_at, token_hash FROM hold WHERE practitioner_id = :practitioner AND starts_at < now() + interval '20 days' AND ends_at > now() - interval '8 days';
SELECT practitioner_id, lower(t), upper(t) FROM calendar_subscription s, unnest(s.busy * tstzmultirange(tstzrange(now() - interval '8 days', now() + interval '20 days'))) AS t WHERE NOT s.paused AND practitioner_id = :practitioner;
SELECT on_date, hours FROM hours_override WHERE practitioner_id = :practitioner AND on_date BETWEEN current_date - 10 AND current_date + 20 UNION ALL SELECT first_date, '' FROM closure WHERE last_date >= current_date - 10 AND first_date <= current_date + 20;
SELECT * FROM time_off WHERE practitioner_id = :practitioner;
SELECT * FROM intake_question WHERE appointment_type_id = :type;
SELECT * FROM consent_text;
SELECT * FROM practice WHERE id = :tenant;
INSERT INTO booking (id, tenant_id, version, practitioner_id, appointment_type_id, status, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, blocked, client_name, client_email, token_hash, calendar_uid, calendar_sequence, booked_at) VALUES (gen_random_uuid(), :tenant, 1, :practitioner, :type, 'CONFIRMED', timestamptz '2100-01-01' + :day::int * interval '30 minutes', timestamptz '2100-01-01' + :day::int * interval '30 minutes' + interval '20 minutes', 0, 10, tstzrange(timestamptz '2100-01-01' + :day::int * interval '30 minutes', timestamptz '2100-01-01' + :day::int * interval '30 minutes' + interval '30 minutes'), decode(repeat('ab', 40), 'hex'), decode(repeat('ab', 55), 'hex'), sha256(gen_random_uuid()::text::bytea), gen_random_uuid()::text, 0, now()) ON CONFLICT DO NOTHING;
INSERT INTO booking_event (id, tenant_id, version, booking_id, kind, at, by_practice) SELECT gen_random_uuid(), :tenant, 1, id, 'BOOKED', now(), false FROM booking WHERE practitioner_id = :practitioner AND starts_at = timestamptz '2100-01-01' + :day::int * interval '30 minutes';
INSERT INTO outbox_mail (id, tenant_id, version, recipient, subject, body, written_at, due_at, sent_at) VALUES (gen_random_uuid(), :tenant, 1, decode(repeat('ab', 55), 'hex'), decode(repeat('ab', 50), 'hex'), decode(repeat('ab', 700), 'hex'), now(), now(), now());
SELECT pg_notify('praxis_changed', :tenant || ' calendar:' || :practitioner);
COMMIT;
