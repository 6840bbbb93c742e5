"""The one rule of who sees a child, as SQL: the row-level policies and the few wider functions are all written with it."""

from dataclasses import dataclass


def _setting(name: str) -> str:
    """A setting that sightline_look made, read once a query; null where it was not made."""
    return f"(SELECT nullif(current_setting('sightline.{name}', true), ''))"


VIEWER = _setting("viewer")
SYSTEM = f"({VIEWER} = 'system')"
READER = f"{_setting('reader')}::bigint"
WORKER = f"{_setting('worker')}::bigint"
REACH = _setting("reach")
TEAMS = "(SELECT string_to_array(nullif(current_setting('sightline.teams', true), ''), ',')::bigint[])::bigint[]"


@dataclass(frozen=True, slots=True)
class Looker:
    """Who is asked about, as SQL: the person's id (null for who may see no child), the worker they are, their reach, their teams."""

    reader: str = READER
    worker: str = WORKER
    reach: str = REACH
    teams: str = TEAMS


_THE_VIEWER = Looker()


def denied(alias: str = "", looker: Looker = _THE_VIEWER) -> str:
    """Whether the viewer is denied this child, over a row of ``people_child``."""
    return f"{_prefix(alias)}id IN (SELECT d.child_id FROM access_denial d WHERE d.user_id = {looker.reader} AND d.lifted_at IS NULL)"


def visible(alias: str = "", looker: Looker = _THE_VIEWER) -> str:
    """Whether the viewer sees this child, over a row of ``people_child``. The system is not asked about here.

    ``looker`` names somebody else than the viewer: the few places that must know who of many may see a child ask by the same rule.

    Denied: never. Restricted: only those who hold or review the child, and those given access. Otherwise by the role's reach.
    False or null for a person who is not active, or whose role reaches no child.
    """
    a = _prefix(alias)
    worker, reach_of = looker.worker, looker.reach
    holds = f"{a}worker_id = {worker} OR {a}reviewing_officer_id = {worker} OR {a}personal_adviser_id = {worker}"
    given = (
        f"{a}id IN (SELECT g.child_id FROM access_grant g "
        f"WHERE g.user_id = {looker.reader} AND g.until_at > (SELECT sightline_now()) AND g.ended_at IS NULL)"
    )
    reach = (
        f"{reach_of} = 'all' "
        f"OR ({reach_of} = 'reviews' AND {a}statuses && ARRAY['looked_after', 'child_protection_plan']::varchar[]) "
        f"OR ({reach_of} = 'teams' AND {a}team_id = ANY ({looker.teams}))"
    )
    return f"NOT ({denied(alias, looker)}) AND (({holds}) OR ({given}) OR (NOT {a}restricted AND ({reach})))"


def _prefix(alias: str) -> str:
    return f"{alias}." if alias else ""
