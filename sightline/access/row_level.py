"""Need-to-know in the database itself: grants for the application's role, and the row-level policies on every child-level table.

Applied after every migration (``apply``), always whole, so that what is in force is what is written here.
The application says who is looking once per transaction (``viewer.py``): ``sightline.viewer`` is a user's id or ``system``,
``sightline.now`` the request's moment. With neither set, no child's row is visible at all.
"""

from django.apps import apps
from django.db import models

from sightline.config.home import APP_ROLE

# Read by the policies themselves, so a policy on them would recurse; they hold ids and reasons, no record of a child.
# Application code reaches them only through access/ (a sweep test).
POLICY_INPUTS = {"access.Grant", "access.Denial"}

# Append-only: the application may add and read, and the database refuses everything else to everybody.
APPEND_ONLY = {"access.View", "history.Event", "clocks.Flip"}

VIEWER = "(SELECT nullif(current_setting('sightline.viewer', true), ''))"
SYSTEM = f"({VIEWER} = 'system')"
USER = "(SELECT sightline_viewer_id())"

FUNCTIONS = """
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE OR REPLACE FUNCTION sightline_viewer_id() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN current_setting('sightline.viewer', true) ~ '^[0-9]+$' THEN current_setting('sightline.viewer', true)::bigint END
$$;

CREATE OR REPLACE FUNCTION sightline_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('sightline.now', true), '')::timestamptz, now())
$$;

-- The teams a person belongs to, and the teams under them.
CREATE OR REPLACE FUNCTION sightline_teams(viewer bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reach AS (
    SELECT team_id FROM access_membership WHERE user_id = viewer
    UNION
    SELECT t.id FROM access_team t JOIN reach r ON t.parent_id = r.team_id
  ) SELECT team_id FROM reach
$$;

CREATE OR REPLACE FUNCTION sightline_reach(viewer bigint) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE role {reaches} ELSE 'none' END FROM access_user WHERE id = viewer AND is_active
$$;

CREATE OR REPLACE FUNCTION sightline_worker(viewer bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT worker_id FROM access_user WHERE id = viewer AND is_active
$$;

-- Which of these children the viewer may see, for the few functions that must look wider (search, breaking the glass).
CREATE OR REPLACE FUNCTION sightline_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- Each view's hash covers its content and the hash before it; the lock keeps the chain in one line until commit.
CREATE OR REPLACE FUNCTION sightline_chain_view() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public AS $$
DECLARE last bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(7461726);
  SELECT hash INTO last FROM public.access_view ORDER BY id DESC LIMIT 1;
  NEW.id := nextval(pg_get_serial_sequence('public.access_view', 'id'));
  NEW.previous := coalesce(last, '\\x');
  NEW.hash := public.sightline_view_hash(NEW.previous, NEW.id, NEW.at, NEW.user_id, NEW.viewer, NEW.child_id, NEW.what, NEW.reason);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sightline_view_hash(previous bytea, id bigint, at timestamptz, user_id bigint, viewer text,
    child_id bigint, what text, reason text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(previous || convert_to(jsonb_build_array(id, extract(epoch FROM at), user_id, viewer, child_id, what, reason)::text, 'UTF8'))
$$;
"""


def visible(alias: str) -> str:
    """The one rule of who sees a child, as SQL over a row of ``people_child`` (or a table with the same columns).

    Denied: never. Restricted: only those who hold or review the child, and those given access. Otherwise by the role's reach.
    """
    a = f"{alias}." if alias else ""
    grants = (
        f"{a}id IN (SELECT g.child_id FROM access_grant g WHERE g.user_id = {USER} AND g.until_at > (SELECT sightline_now()))"
    )
    holds = (
        f"{a}worker_id = (SELECT sightline_worker({USER})) OR {a}reviewing_officer_id = (SELECT sightline_worker({USER})) "
        f"OR {a}personal_adviser_id = (SELECT sightline_worker({USER}))"
    )
    reach = (
        f"(SELECT sightline_reach({USER})) = 'all' "
        f"OR ((SELECT sightline_reach({USER})) = 'reviews' AND {a}statuses && ARRAY['looked_after', 'child_protection_plan']::varchar[]) "
        f"OR ((SELECT sightline_reach({USER})) = 'teams' AND {a}team_id IN (SELECT sightline_teams({USER})))"
    )
    return (
        f"{a}id NOT IN (SELECT d.child_id FROM access_denial d WHERE d.user_id = {USER}) "
        f"AND (({holds}) OR ({grants}) OR (NOT {a}restricted AND ({reach})))"
    )


def child_tables() -> list[tuple[str, str]]:
    """(table, column) of every table whose rows belong to a child, but the child's own and the policies' inputs."""
    tables = []
    for model in apps.get_models():
        if model._meta.label in POLICY_INPUTS:
            continue
        for field in model._meta.concrete_fields:
            if isinstance(field, models.ForeignKey) and field.related_model._meta.label == "people.Child":
                tables.append((model._meta.db_table, field.column))
    return sorted(tables)


def statements() -> str:
    """All the SQL, in order."""
    from .roles import ROLES

    reaches = " ".join(f"WHEN '{role.code}' THEN '{role.reach}'" for role in ROLES.values())
    sql = [
        FUNCTIONS.replace("{reaches}", reaches),
        f"GRANT USAGE ON SCHEMA public TO {APP_ROLE};",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP_ROLE};",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APP_ROLE};",
        f"REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM {APP_ROLE};",
    ]
    for label in sorted(APPEND_ONLY):
        table = apps.get_model(label)._meta.db_table
        sql.append(
            f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {APP_ROLE};"
            f"CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION sightline_append_only();"
            f"CREATE OR REPLACE TRIGGER never_emptied BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION sightline_append_only();"
        )
    sql.append(
        "CREATE OR REPLACE TRIGGER chain BEFORE INSERT ON access_view FOR EACH ROW EXECUTE FUNCTION sightline_chain_view();"
    )
    sql.append(_policy("people_child", f"{SYSTEM} OR ({visible('')})"))
    for table, column in child_tables():
        sql.append(
            _policy(table, f"{column} IS NULL OR {SYSTEM} OR EXISTS (SELECT 1 FROM people_child c WHERE c.id = {table}.{column})")
        )
    return "\n".join(sql)


def _policy(table: str, condition: str) -> str:
    return (
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; ALTER TABLE {table} FORCE ROW LEVEL SECURITY;"
        f"DROP POLICY IF EXISTS need_to_know ON {table};"
        f"CREATE POLICY need_to_know ON {table} TO {APP_ROLE} USING ({condition}) WITH CHECK ({condition});"
    )
