"""Need-to-know in the database itself: grants for the application's role, and the row-level policies on every child-level table.

Applied after every migration, always whole (``statements``), so that what is in force is what is written here.
The application says who is looking once per transaction (``viewer.py``, by ``sightline_look``). Until it has, no child's row
is visible at all.
"""

from django.apps import apps
from django.db import models

from sightline.config.home import APP_ROLE

from . import chain, wider
from .roles import ROLES
from .rule import REACH, READER, REVIEWED, SYSTEM, VIEWER, hidden_ids, reviewed_ids, seen_ids, visible

# Read by the policies themselves, so a policy on them would recurse; they hold ids and reasons, no record of a child.
# Application code reaches them only through access/ and people/commands (a sweep test).
POLICY_INPUTS = {"access.Grant", "access.Denial"}

# Append-only: the application may add and read, and the database refuses everything else to everybody.
APPEND_ONLY = {"access.View", "history.Event", "clocks.Flip"}
APPEND_ONLY |= {"clocks.LocalStandard", "clocks.SchoolTerm", "clocks.ClosureDays", "clocks.FrontDoorHours"}

# A notice is its addressee's alone: a manager who may not open a restricted record is still told that somebody else did.
# Only the system writes to other people (``notices.tell``).
# Whoever was told of something owed to a child keeps what they were told, though the record was restricted since; who is denied
# the child does not. Everybody else sees who was told with the child.
OWN_POLICY = {
    "access.Notice": f"{SYSTEM} OR to_id::text = {VIEWER}",
    "escalation.Told": f"{SYSTEM} OR (to_id = {READER} AND child_id NOT IN (SELECT d.child_id FROM access_denial d "
    f"WHERE d.user_id = {READER} AND d.lifted_at IS NULL)) OR CASE WHEN {REACH} = 'all' "
    "THEN NOT (child_id IN (SELECT sightline_hidden())) ELSE child_id IN (SELECT sightline_seen()) END",
}

# What sightline_look works out about a viewer, once, so that no policy has to look it up for each table it guards:
# the person when they are active and their role reaches children at all, the worker they are, their reach, their teams.
FUNCTIONS = """
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE OR REPLACE FUNCTION sightline_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('sightline.now', true), '')::timestamptz, now())
$$;

-- The teams a person belongs to, and the teams under them.
CREATE OR REPLACE FUNCTION sightline_teams(person bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reach AS (
    SELECT team_id FROM access_membership WHERE user_id = person
    UNION
    SELECT t.id FROM access_team t JOIN reach r ON t.parent_id = r.team_id
  ) SELECT team_id FROM reach
$$;

CREATE OR REPLACE FUNCTION sightline_look(viewer text, moment text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  person record;
  person_reach text := 'none';
BEGIN
  IF viewer ~ '^[0-9]+$' THEN
    SELECT u.id, u.worker_id, u.role INTO person FROM access_user u WHERE u.id = viewer::bigint AND u.is_active;
    person_reach := CASE person.role {reaches} ELSE 'none' END;
  END IF;
  PERFORM set_config('sightline.viewer', viewer, true), set_config('sightline.now', moment, true),
    set_config('sightline.reach', person_reach, true);
  IF person_reach = 'none' THEN
    PERFORM set_config('sightline.reader', '', true), set_config('sightline.worker', '', true), set_config('sightline.teams', '', true);
  ELSE
    PERFORM set_config('sightline.reader', person.id::text, true), set_config('sightline.worker', coalesce(person.worker_id::text, ''), true),
      set_config('sightline.teams', CASE WHEN person_reach = 'teams'
        THEN coalesce((SELECT string_agg(t::text, ',') FROM sightline_teams(person.id) t), '') ELSE '' END, true);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION sightline_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
"""

# Whom the viewer sees, and for who reaches all whom they do not: asked anew by every statement that needs it, so never out of date,
# and once a statement however many rows it reads. They run as the owner, or the policy on the children would keep them from the
# indexes; who is looking they take from the settings, as every policy does. A few ids, and no more of a child than that.
SETS = f"""
CREATE INDEX IF NOT EXISTS child_restricted ON people_child (id) WHERE restricted;
CREATE INDEX IF NOT EXISTS child_reviewed ON people_child (id) WHERE {REVIEWED} AND NOT restricted;

CREATE OR REPLACE FUNCTION sightline_seen() RETURNS SETOF bigint LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY {seen_ids()} UNION ALL {reviewed_ids()};
END $$;

CREATE OR REPLACE FUNCTION sightline_hidden() RETURNS SETOF bigint LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY {hidden_ids()};
END $$;
"""
SET_SIGNATURES = ("sightline_seen()", "sightline_hidden()")


def child_tables() -> list[tuple[str, str]]:
    """(table, column) of every table whose rows belong to a child, but the child's own, the policies' inputs and those with a rule of their own."""
    tables = []
    for model in apps.get_models():
        if model._meta.label in POLICY_INPUTS | OWN_POLICY.keys():
            continue
        for field in model._meta.concrete_fields:
            if isinstance(field, models.ForeignKey) and field.related_model._meta.label == "people.Child":
                tables.append((model._meta.db_table, field.column))
    return sorted(tables)


def statements() -> str:
    """All the SQL, in order."""
    reaches = " ".join(f"WHEN '{role.code}' THEN '{role.reach}'" for role in ROLES.values())
    sql = [
        FUNCTIONS.replace("{reaches}", reaches),
        chain.FUNCTIONS,
        f"GRANT USAGE ON SCHEMA public TO {APP_ROLE};",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP_ROLE};",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APP_ROLE};",
        f"REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM {APP_ROLE};",
        f"REVOKE INSERT, UPDATE, DELETE ON access_viewhead FROM {APP_ROLE};",
        f"REVOKE DELETE, TRUNCATE ON people_child FROM {APP_ROLE};",  # what is known of a child never stands without the child
    ]
    for label in sorted(APPEND_ONLY):
        table = apps.get_model(label)._meta.db_table
        sql.append(
            f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {APP_ROLE};"
            f"CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION sightline_append_only();"
            f"CREATE OR REPLACE TRIGGER never_emptied BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION sightline_append_only();"
        )
    sql.append(chain.TRIGGERS)
    sql.append(_policy("people_child", f"{SYSTEM} OR ({visible()})"))
    sql.append(SETS)
    for label, condition in sorted(OWN_POLICY.items()):
        sql.append(_policy(apps.get_model(label)._meta.db_table, condition))
    for table, column in child_tables():
        sql.append(
            _policy(
                table,
                f"{column} IS NULL OR {SYSTEM} OR CASE WHEN {REACH} = 'all' "
                f"THEN NOT ({column} IN (SELECT sightline_hidden())) ELSE {column} IN (SELECT sightline_seen()) END",
                # What is written is few rows, and must belong to a child who is there and in sight.
                f"{column} IS NULL OR {SYSTEM} OR EXISTS (SELECT 1 FROM people_child c WHERE c.id = {table}.{column})",
            )
        )
    sql += [wider.FUNCTIONS, *(_only_for_the_application(each) for each in (*SET_SIGNATURES, *wider.SIGNATURES))]
    return "\n".join(sql)


def _policy(table: str, shown: str, written: str = "") -> str:
    """Row-level security for the application's role: which rows it is shown and may touch, and which it may leave written.

    The owner is not bound by it: migrations, the view log's chain and the few functions of the owner run as the owner, which
    need not be a superuser.
    """
    return (
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;"
        f"DROP POLICY IF EXISTS need_to_know ON {table};"
        f"CREATE POLICY need_to_know ON {table} TO {APP_ROLE} USING ({shown}) WITH CHECK ({written or shown});"
    )


def _only_for_the_application(signature: str) -> str:
    return f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION {signature} TO {APP_ROLE};"
