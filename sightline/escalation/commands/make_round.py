"""The round: everybody whom a ladder names is told of what has reached them; what stands with somebody who left or is away moves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper

from sightline.access.lookers import DENIED, SEES
from sightline.access.models import Team, User
from sightline.access.notices import tell
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.commands.close_told import close_told
from sightline.escalation.ladder import ROLES
from sightline.escalation.models import Round
from sightline.escalation.people import People
from sightline.escalation.wanted import KEY, draw_up, draw_up_past, same
from sightline.history.record import record_event
from sightline.oversight.commands.hand_on_action import hand_on_action
from sightline.oversight.models import Action, Status
from sightline.web.words import day_of

_ONE_AT_A_TIME = 7461726

_COLUMNS = (
    "child_id, clock, thread, started_on, started_by, due_on, worker_id, team_id, role, after, reached_on, "
    "to_id, why, covers_id, named, also, told_at, moved_from_id, moved_why, note, closed_why"
)
_VALUES = (
    "w.child_id, w.clock, w.thread, w.started_on, w.started_by, w.due_on, w.worker_id, w.team_id, w.role, w.after, w.reached_on, "
    "w.person, w.why, w.covers, w.named, w.also, %(at)s"
)

# Told of something that no ladder asks to be told of any more: the child is no longer with the service.
_CLOSE_UNWANTED = f"""
UPDATE escalation_told t SET closed_at = %(at)s, closed_on = %(day)s, closed_why = 'no_need'
WHERE t.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM wanted w WHERE {same("w", "t", *KEY)})
"""

# What stands unanswered with somebody else than the ladder names today. What was handed on stays where it is, unless that person
# left, is away, or may no longer see the child.
_TO_MOVE = f"""
CREATE TEMP TABLE to_move ON COMMIT DROP AS
SELECT t.id AS told, CASE
    WHEN t.to_id IS NULL THEN 'appointed'
    WHEN l.id IS NULL THEN 'left'
    WHEN t.covers_id = w.person THEN 'back'
    WHEN t.to_id = w.covers OR t.to_id = ANY(%(away)s) THEN 'away'
    WHEN t.named AND NOT {SEES} THEN 'sight'
    WHEN t.worker_id IS DISTINCT FROM w.worker_id OR t.team_id IS DISTINCT FROM w.team_id THEN 'holder'
    ELSE 'appointed' END AS moved, w.*
FROM escalation_told t JOIN wanted w ON {same("w", "t", *KEY)} JOIN people_child c ON c.id = t.child_id
LEFT JOIN lookers l ON l.id = t.to_id
WHERE t.closed_at IS NULL AND t.answered_at IS NULL AND t.to_id IS DISTINCT FROM w.person
  AND NOT (t.why = 'passed_on' AND l.id IS NOT NULL AND t.to_id <> ALL(%(away)s) AND NOT {DENIED} AND (NOT t.named OR {SEES}))
"""

_MOVE = """
WITH moved AS (
  UPDATE escalation_told t SET closed_at = %(at)s, closed_on = %(day)s, closed_why = 'moved' FROM to_move m WHERE m.told = t.id RETURNING t.id
)
SELECT count(*) FROM moved
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many were told, moved and closed, and of how many things nobody could be told."""

    told: int
    moved: int
    closed: int
    unowned: int


def make_round(*, by: User | str, at: datetime, past: date | None = None) -> Outcome:
    """Bring what was told up to what every ladder asks at this moment. Made twice, the second time changes nothing.

    After days without a round nothing is lost: each rung keeps the day on which it was truly reached. What was done meanwhile is
    not told. ``past``: as things stood then by what is known now (the made-up authority's months); it is the first of the mornings
    that are asked about in one transaction.
    """
    day = day_of(at)
    with looking_as(SYSTEM, at), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_ONE_AT_A_TIME])
        if past:
            draw_up_past(cursor, past)
        closed = close_told(by=by, at=at, past=past is not None)
        people = People(day)
        draw_up(cursor, people, today=day, past=past)
        values: dict[str, Any] = {"at": at, "day": day, "away": list(people.away)}
        cursor.execute(_CLOSE_UNWANTED, values)
        closed += cursor.rowcount
        moved = _move(cursor, values)
        known = _gaps(cursor)
        cursor.execute(
            f"INSERT INTO escalation_told ({_COLUMNS}) SELECT {_VALUES}, NULL, '', '', '' FROM wanted w "
            f"WHERE NOT EXISTS (SELECT 1 FROM escalation_told t WHERE t.closed_at IS NULL AND {same('w', 't', *KEY)})",
            values,
        )
        told = cursor.rowcount
        gaps = _gaps(cursor)
        unowned = sum(gap["number"] for gap in gaps)
        _hand_on_what_nobody_keeps(people, at)
        _tell_of_gaps([gap for gap in gaps if _place(gap) not in {_place(each) for each in known}], at)
        Round.objects.create(at=at, told=told, moved=moved, closed=closed, unowned=unowned, gaps=gaps)
        record_event(kind=events.ROUND_MADE, by=by, at=at, told=told, moved=moved, closed=closed, unowned=unowned)
    return Outcome(told, moved, closed, unowned)


def _move(cursor: CursorWrapper, values: dict[str, Any]) -> int:
    cursor.execute("DROP TABLE IF EXISTS pg_temp.to_move")
    cursor.execute(_TO_MOVE, values)
    cursor.execute(_MOVE, values)
    moved: int = cursor.fetchone()[0]
    if moved:
        cursor.execute(
            f"INSERT INTO escalation_told ({_COLUMNS}) SELECT {_VALUES}, w.told, w.moved, '', '' FROM to_move w", values
        )
    return moved


def _gaps(cursor: CursorWrapper) -> list[dict[str, Any]]:
    """Where nobody could be told: team and rung with how many things, since when. Without any child."""
    cursor.execute(
        "SELECT team_id, role, count(*), min(reached_on) FROM escalation_told WHERE closed_at IS NULL AND to_id IS NULL "
        "GROUP BY team_id, role ORDER BY min(reached_on), team_id, role"
    )
    names = dict(Team.objects.values_list("pk", "name"))
    return [
        {"team": names.get(team, "No team"), "role": role, "number": number, "since": since.isoformat()}
        for team, role, number, since in cursor.fetchall()
    ]


def _place(gap: dict[str, Any]) -> tuple[str, str]:
    return gap["team"], gap["role"]


def _tell_of_gaps(gaps: Iterable[dict[str, Any]], at: datetime) -> None:
    """Heads and administrators are told at once where nobody can be: they can open an account."""
    people = list(User.objects.filter(is_active=True, role__in=("head_of_service", "administrator")))
    for gap in gaps:
        tell(
            people,
            f"Nobody could be told of what has reached the {ROLES[gap['role']]} in {gap['team']}: there is no account for it, nor "
            "for anybody above who may see it. See “Nobody to tell”.",
            at=at,
        )


def _hand_on_what_nobody_keeps(people: People, at: datetime) -> None:
    """Open actions whose owner left or may no longer see the child go to the child's worker, or up."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT a.id FROM oversight_action a JOIN people_child c ON c.id = a.child_id LEFT JOIN lookers l ON l.id = a.owner_id "
            f"WHERE a.status = 'open' AND (l.id IS NULL OR NOT {SEES})"
        )
        ids = [row[0] for row in cursor.fetchall()]
    for action in Action.objects.filter(pk__in=ids, status=Status.OPEN).select_related("child") if ids else ():
        for asked in people.asked("social_worker", action.child.worker_id, action.child.team_id):
            try:
                hand_on_action(
                    by="Sightline",
                    at=at,
                    action=action.pk,
                    owner=User.objects.get(pk=asked.person),
                    reason="Its owner has left, or may no longer open the record.",
                )
            except Refused:
                continue
            break
