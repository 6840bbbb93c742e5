"""The one rule of who sees a child, as SQL: the row-level policies and the few wider functions are all written with it."""


def _setting(name: str) -> str:
    """A setting that sightline_look made, read once a query; null where it was not made."""
    return f"(SELECT nullif(current_setting('sightline.{name}', true), ''))"


VIEWER = _setting("viewer")
SYSTEM = f"({VIEWER} = 'system')"
READER = f"{_setting('reader')}::bigint"
WORKER = f"{_setting('worker')}::bigint"
REACH = _setting("reach")
TEAMS = "(SELECT string_to_array(nullif(current_setting('sightline.teams', true), ''), ',')::bigint[])::bigint[]"


def denied(alias: str = "") -> str:
    """Whether the viewer is denied this child, over a row of ``people_child``."""
    return f"{_prefix(alias)}id IN (SELECT d.child_id FROM access_denial d WHERE d.user_id = {READER} AND d.lifted_at IS NULL)"


def visible(alias: str = "") -> str:
    """Whether the viewer sees this child, over a row of ``people_child``. The system is not asked about here.

    Denied: never. Restricted: only those who hold or review the child, and those given access. Otherwise by the role's reach.
    False or null for a person who is not active, or whose role reaches no child.
    """
    a = _prefix(alias)
    holds = f"{a}worker_id = {WORKER} OR {a}reviewing_officer_id = {WORKER} OR {a}personal_adviser_id = {WORKER}"
    given = (
        f"{a}id IN (SELECT g.child_id FROM access_grant g "
        f"WHERE g.user_id = {READER} AND g.until_at > (SELECT sightline_now()) AND g.ended_at IS NULL)"
    )
    reach = (
        f"{REACH} = 'all' "
        f"OR ({REACH} = 'reviews' AND {a}statuses && ARRAY['looked_after', 'child_protection_plan']::varchar[]) "
        f"OR ({REACH} = 'teams' AND {a}team_id = ANY ({TEAMS}))"
    )
    return f"NOT ({denied(alias)}) AND (({holds}) OR ({given}) OR (NOT {a}restricted AND ({reach})))"


def _prefix(alias: str) -> str:
    return f"{alias}." if alias else ""
