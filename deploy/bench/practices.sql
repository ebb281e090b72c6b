-- Clones a practice with all that belongs to it, for measuring an installation with many. Run as the database's owner or a
-- superuser, on a database to throw away, by deploy/bench/practices. The copies have the keys and hosts of their numbers
-- (p0001, p0001.localhost) and the members of the original; what is encrypted for the original cannot be read in a copy.
-- Hashes that are unique in the installation become other ones, so that no link of the original leads to a copy.
\set ON_ERROR_STOP on
\timing off
BEGIN;
SET LOCAL session_replication_role = replica; -- foreign keys hold by construction, and are not checked one by one

CREATE FUNCTION pg_temp.other_id(id uuid, number int) RETURNS uuid LANGUAGE sql IMMUTABLE
  AS $$ SELECT md5(id::text || '/' || number)::uuid $$;

CREATE FUNCTION pg_temp.clone_practices(original uuid, first int, last int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  owned regclass;
  names text;
  vals text;
BEGIN
  INSERT INTO tenant (id, key, created_at)
    SELECT pg_temp.other_id(original, n), 'p' || lpad(n::text, greatest(4, length(n::text)), '0'), now() FROM generate_series(first, last) AS n;
  INSERT INTO tenant_host (host, tenant_id, canonical)
    SELECT 'p' || lpad(n::text, greatest(4, length(n::text)), '0') || '.localhost', pg_temp.other_id(original, n), true
      FROM generate_series(first, last) AS n;
  INSERT INTO membership (person_id, tenant_id, role)
    SELECT m.person_id, pg_temp.other_id(original, n), m.role FROM membership m, generate_series(first, last) AS n
      WHERE m.tenant_id = original;
  -- Every table behind the second wall, whichever there are.
  FOR owned IN SELECT c.oid FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid
               WHERE c.relkind = 'r' AND p.polname = 'own_practice_only' ORDER BY c.relname LOOP
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
           string_agg(CASE
             WHEN a.atttypid = 'uuid'::regtype THEN format('pg_temp.other_id(o.%I, n)', a.attname)
             WHEN a.atttypid = 'uuid[]'::regtype
               THEN format('ARRAY(SELECT pg_temp.other_id(i, n) FROM unnest(o.%I) AS i)', a.attname)
             WHEN a.attname LIKE '%\_hash' AND a.atttypid = 'bytea'::regtype
               THEN format('sha256(o.%I || int4send(n))', a.attname)
             WHEN a.attname = 'calendar_uid' THEN format('o.%I || ''-'' || n', a.attname)
             ELSE format('o.%I', a.attname) END, ', ' ORDER BY a.attnum)
      INTO names, vals
      FROM pg_attribute a WHERE a.attrelid = owned AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
    EXECUTE format('INSERT INTO %s (%s) SELECT %s FROM %s o, generate_series($2, $3) AS n WHERE o.tenant_id = $1',
                   owned, names, vals, owned) USING original, first, last;
  END LOOP;
END $$;

SELECT tenant_id AS original FROM tenant_host WHERE host = :'host' \gset
SELECT count(*) FILTER (WHERE key ~ '^p[0-9]{4,}$') AS already FROM tenant \gset
SELECT pg_temp.clone_practices(:'original', :already + 1, :already + :number);
COMMIT;
ANALYZE;
SELECT count(*) AS practices FROM tenant;
