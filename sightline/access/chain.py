"""The view log's chain, kept by the database: each row's hash covers its content and the hash before it."""

# The hash of one row. A moment counts as its number of seconds, so that no time zone setting changes it.
# The lock keeps the chain in one line until commit; what is written last in a request holds it for the shortest time.
# Rows of one statement see those before them, so a list is chained like so many single rows.
FUNCTIONS = """
CREATE OR REPLACE FUNCTION sightline_view_hash(previous bytea, id bigint, at timestamptz, user_id bigint, viewer text,
    child_id bigint, what text, listed boolean, relation text, reason text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(previous || convert_to(
    jsonb_build_array(id, extract(epoch FROM at), user_id, viewer, child_id, what, listed, relation, reason)::text, 'UTF8'))
$$;

CREATE OR REPLACE FUNCTION sightline_chain_view() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE last bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(7461726);
  SELECT hash INTO last FROM access_view ORDER BY id DESC LIMIT 1;
  NEW.id := nextval('access_view_id_seq');
  NEW.previous := coalesce(last, '\\x');
  NEW.hash := sightline_view_hash(NEW.previous, NEW.id, NEW.at, NEW.user_id, NEW.viewer, NEW.child_id, NEW.what,
    NEW.listed, NEW.relation, NEW.reason);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sightline_count_views() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO access_viewhead AS head (id, rows, hash)
    SELECT 1, count(*), (SELECT hash FROM added ORDER BY id DESC LIMIT 1) FROM added HAVING count(*) > 0
    ON CONFLICT (id) DO UPDATE SET rows = head.rows + excluded.rows, hash = excluded.hash;
  RETURN NULL;
END $$;
"""

TRIGGERS = """
CREATE OR REPLACE TRIGGER chain BEFORE INSERT ON access_view FOR EACH ROW EXECUTE FUNCTION sightline_chain_view();
CREATE OR REPLACE TRIGGER chain_head AFTER INSERT ON access_view REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION sightline_count_views();
"""

# One pass over the log: the first row that does not follow from the one before, and what stands at the end beside what should.
VERIFY = """
WITH row AS (
  SELECT id, hash, coalesce(lag(hash) OVER (ORDER BY id), '\\x') = previous
    AND sightline_view_hash(previous, id, at, user_id, viewer, child_id, what, listed, relation, reason) = hash AS sound
  FROM access_view
)
SELECT count(*), min(id) FILTER (WHERE NOT sound), coalesce((SELECT rows FROM access_viewhead), 0),
  (SELECT hash FROM access_view ORDER BY id DESC LIMIT 1) IS NOT DISTINCT FROM (SELECT hash FROM access_viewhead)
FROM row
"""
