"""The one rule of who sees a child, as SQL: the row-level policies and the functions that run as the owner are all written with it."""

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

REVIEWED = "statuses && ARRAY['looked_after', 'child_protection_plan']::varchar[]"
"""Whom reviewing officers reach, over a row of ``people_child``; an index of the children of whom it is so is made beside the policies."""


def denied(alias: str = "", looker: Looker = _THE_VIEWER) -> str:
    """Whether the viewer is denied this child, over a row of ``people_child``."""
    return f"{_prefix(alias)}id IN ({_denied_ids(looker)})"


def visible(alias: str = "", looker: Looker = _THE_VIEWER) -> str:
    """Whether the viewer sees this child, over a row of ``people_child``. The system is not asked about here.

    ``looker`` names somebody else than the viewer: the few places that must know who of many may see a child ask by the same rule.

    Denied: never. Restricted: only those who hold or review the child, and those given access. Otherwise by the role's reach.
    False or null for a person who is not active, or whose role reaches no child.
    """
    a = _prefix(alias)
    given = f"{a}id IN ({_given_ids(looker)})"
    reach = (
        f"{looker.reach} = 'all' "
        f"OR ({looker.reach} = 'reviews' AND {a}{REVIEWED}) "
        f"OR ({looker.reach} = 'teams' AND {_in_teams(alias, looker)})"
    )
    return (
        f"NOT ({denied(alias, looker)}) AND "
        f"(({_holds(alias, looker)}) OR ({given}) OR (NOT {a}restricted AND ({reach})))"
    )


def seen_ids() -> str:
    """The ids of the children whom a viewer of narrow reach sees: the rule, asked only of those to whom an index leads."""
    near = f"{_holds('c')} OR c.id = ANY (ARRAY({_given_ids()})) OR {_in_teams('c')}"
    return f"SELECT c.id FROM people_child c WHERE ({near}) AND {visible('c')}"


def reviewed_ids() -> str:
    """The ids of the children whom a viewer sees because reviewing officers reach them; an index holds them and nothing else."""
    return f"SELECT c.id FROM people_child c WHERE {REACH} = 'reviews' AND c.{REVIEWED} AND NOT c.restricted AND NOT ({denied('c')})"


def hidden_ids() -> str:
    """The ids of the children whom a viewer who reaches all does not see: only among those restricted or denied can there be any."""
    return (
        f"SELECT c.id FROM people_child c WHERE {REACH} = 'all' AND (c.restricted OR c.id = ANY (ARRAY({_denied_ids()}))) "
        f"AND ({visible('c')}) IS NOT TRUE"
    )


def _holds(alias: str, looker: Looker = _THE_VIEWER) -> str:
    a = _prefix(alias)
    return " OR ".join(
        f"{a}{who} = {looker.worker}" for who in ("worker_id", "reviewing_officer_id", "personal_adviser_id")
    )


def _in_teams(alias: str, looker: Looker = _THE_VIEWER) -> str:
    return f"{_prefix(alias)}team_id = ANY ({looker.teams})"


def _given_ids(looker: Looker = _THE_VIEWER) -> str:
    return (
        f"SELECT g.child_id FROM access_grant g "
        f"WHERE g.user_id = {looker.reader} AND g.until_at > (SELECT sightline_now()) AND g.ended_at IS NULL"
    )


def _denied_ids(looker: Looker = _THE_VIEWER) -> str:
    return f"SELECT d.child_id FROM access_denial d WHERE d.user_id = {looker.reader} AND d.lifted_at IS NULL"


def _prefix(alias: str) -> str:
    return f"{alias}." if alias else ""
