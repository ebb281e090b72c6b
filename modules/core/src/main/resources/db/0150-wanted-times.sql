--liquibase formatted sql

--changeset praxis:0150-wanted-times
--comment The days and the parts of a day that somebody waits for are stored by name, not by their place in an enumeration.
ALTER TABLE wish ADD weekdays jsonb, ADD day_parts jsonb;
UPDATE wish SET
  weekdays = (SELECT jsonb_agg(name ORDER BY n) FROM unnest(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
    'SATURDAY', 'SUNDAY']) WITH ORDINALITY AS day (name, n) WHERE days & (1 << (n::int - 1)) <> 0),
  day_parts = (SELECT jsonb_agg(name ORDER BY n) FROM unnest(ARRAY['MORNING', 'AFTERNOON', 'EVENING'])
    WITH ORDINALITY AS part (name, n) WHERE parts & (1 << (n::int - 1)) <> 0);
ALTER TABLE wish ALTER weekdays SET NOT NULL, ALTER day_parts SET NOT NULL, DROP days, DROP parts;
--rollback ALTER TABLE wish ADD days int CHECK (days BETWEEN 1 AND 127), ADD parts int CHECK (parts BETWEEN 1 AND 7);
--rollback UPDATE wish SET days = (SELECT sum(1 << (n::int - 1)) FROM unnest(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) WITH ORDINALITY AS day (name, n) WHERE weekdays @> to_jsonb(name)), parts = (SELECT sum(1 << (n::int - 1)) FROM unnest(ARRAY['MORNING', 'AFTERNOON', 'EVENING']) WITH ORDINALITY AS part (name, n) WHERE day_parts @> to_jsonb(name));
--rollback ALTER TABLE wish ALTER days SET NOT NULL, ALTER parts SET NOT NULL, DROP weekdays, DROP day_parts;
