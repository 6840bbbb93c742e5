"""Every record belongs to a child who is there and to an extract that was brought in: asked once for each statement, not for each row.

A foreign key asks of each row by itself, which took a fifth of a load. Here a statement's rows are asked about together, and
whom they belong to can never be taken away. Applied after every migration, always whole.
"""

from django.apps import apps

from .records import Record, Version

# Looked up by index however many rows there are: a plan is kept for the next statement, which may bring one.
_FUNCTIONS = """
CREATE OR REPLACE FUNCTION sightline_child_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a WHERE NOT EXISTS (SELECT 1 FROM people_child c WHERE c.id = a.child_id)) THEN
    RAISE EXCEPTION 'A record in % belongs to no child', TG_TABLE_NAME USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sightline_batch_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT DISTINCT batch_id FROM added WHERE batch_id IS NOT NULL EXCEPT SELECT id FROM exchange_batch) THEN
    RAISE EXCEPTION 'A record in % comes from no extract', TG_TABLE_NAME USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sightline_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What records belong to stays, under its number: % of % refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'foreign_key_violation';
END $$;
"""

_STAY = """
CREATE OR REPLACE TRIGGER stays BEFORE DELETE OR UPDATE OF id ON {table} FOR EACH ROW EXECUTE FUNCTION sightline_stays();
CREATE OR REPLACE TRIGGER never_emptied BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION sightline_stays();
"""


def statements() -> str:
    """All the SQL, in order."""
    sql = [_FUNCTIONS, *(_STAY.format(table=table) for table in ("people_child", "exchange_batch"))]
    for model in apps.get_models():
        if issubclass(model, Version):
            checks = ["batch", "child"] if issubclass(model, Record) else ["batch"]
            sql += [_ask(model._meta.db_table, check, event) for check in checks for event in ("INSERT", "UPDATE")]
    return "\n".join(sql)


def _ask(table: str, check: str, event: str) -> str:
    return (
        f"CREATE OR REPLACE TRIGGER {check}_is_there_{event.lower()} AFTER {event} ON {table} "
        f"REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sightline_{check}_is_there();"
    )
