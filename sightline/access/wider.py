"""The two narrow functions that look wider than the person asking may, and answer with no more than they must.

Both run as the owner of the tables (row-level security would keep the search from its indexes), take the viewer from the
connection's setting and not from the caller, and are written with the one rule of who sees a child.
"""

from .rule import READER, SYSTEM, denied, visible

SIGNATURES = ("sightline_find_to_open(text)", "sightline_search(text, text[], text, text, date, integer)")

# What breaking the glass may learn of an exact id: that there is no such child, that the person is denied, that they may
# open the record already, or that it is closed to them and which child it is.
_FIND = f"""
CREATE OR REPLACE FUNCTION sightline_find_to_open(wanted text) RETURNS TABLE (child bigint, standing text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, CASE WHEN {denied("c")} THEN 'denied' WHEN {visible("c")} THEN 'open' ELSE 'closed' END
  FROM people_child c WHERE c.ref = wanted AND {READER} IS NOT NULL
$$;
"""


def _quoted(sql: str) -> str:
    """SQL as it stands inside a quoted string."""
    return sql.replace("'", "''")


# Names by their trigrams and by their sounds, the case system's ids by their beginning, birthdays; each asked for when not null.
# EXECUTE plans every search for its own words: common names and rare ones want different indexes.
_SEARCH = f"""
CREATE OR REPLACE FUNCTION sightline_search(name text, codes text[], id_from text, id_until text, born date, at_most integer)
  RETURNS TABLE (child bigint, score real) LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  SET pg_trgm.similarity_threshold = 0.45 SET pg_trgm.word_similarity_threshold = 0.32 AS $$
BEGIN
  RETURN QUERY EXECUTE
    'SELECT c.id, '
    || CASE WHEN name IS NULL THEN 'coalesce(c.ref = $3, false)::int::real' ELSE
      '(similarity(c.name_key, $1) + word_similarity($1, c.name_key) + 0.5 * (c.sounds @> $2)::int + (c.name_key = $1)::int)::real' END
    || ' FROM people_child c WHERE '
    || CASE WHEN name IS NULL THEN 'true'
      WHEN cardinality(codes) = 0 THEN '(c.name_key % $1 OR c.name_key %> $1)'
      ELSE '(c.name_key % $1 OR c.name_key %> $1 OR c.sounds @> $2)' END
    || CASE WHEN id_from IS NULL THEN '' ELSE ' AND c.ref ~>=~ $3 AND c.ref ~<~ $4' END
    || CASE WHEN born IS NULL THEN '' ELSE ' AND c.born_on = $5' END
    || ' AND ({_quoted(f"{SYSTEM} OR ({visible('c')})")}) ORDER BY 2 DESC, cardinality(c.statuses) = 0, c.name_key, c.id LIMIT $6'
    USING name, codes::varchar[], id_from, id_until, born, at_most;
END $$;
"""

FUNCTIONS = _FIND + _SEARCH
