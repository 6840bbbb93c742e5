"""The ladder run over the made-up authority's last months: who was told of what, morning by morning, who opened it and what they answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.db import connection

from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.working_days import add_working_days, is_working_day
from sightline.clocks.catalogue import catalogue
from sightline.escalation.commands.make_round import make_round
from sightline.escalation.models import Told
from sightline.oversight.models import Action, Status
from sightline.web.words import short_date

from .workforce import DRIFT_TEAM, TURNOVER_TEAM

MORNINGS = 88
"""Working days on which a round was made: a little over four months."""

_LONDON = ZoneInfo("Europe/London")

# How likely somebody opens what they are told, and having opened it answers, by rung; and in the two weak teams, below the head.
_HABITS = {
    "social_worker": (0.85, 0.45),
    "team_manager": (0.9, 0.6),
    "service_manager": (0.8, 0.5),
    "head_of_service": (0.65, 0.4),
}
_WEAK = {DRIFT_TEAM: (0.45, 0.15), TURNOVER_TEAM: (0.6, 0.25)}

_ANSWERS = {
    "social_worker": ("I have rung the family and will see them then.", "Arranged with the school for that day."),
    "team_manager": (
        "Agreed with the worker in supervision: to be done by then.",
        "A colleague in the team does it by then.",
    ),
    "service_manager": (
        "The manager reports back to me by then that it is done.",
        "Agency cover is agreed, so that it is done.",
    ),
    "head_of_service": (
        "The service manager brings this child to me by then.",
        "I have asked for it to be done and shown to me.",
    ),
}


def tell_the_past(
    *, as_at: date, at: datetime, seed: int, mornings: int, on_progress: Callable[[str, int], None]
) -> None:
    """Make each morning's round as things stood then, the last one as they stand now; then let people open and answer."""
    days = [add_working_days(as_at, -back) for back in range(mornings, 0, -1)]
    with looking_as(SYSTEM, at):
        for number, day in enumerate(days):
            make_round(by="Sightline", at=_half_past_six(day), past=days[0])
            on_progress("Who was told, morning by morning", 95 + 4 * number // len(days))
        last = _half_past_six(as_at) if is_working_day(as_at) else at
        make_round(by="Sightline", at=min(last, at))
        _answer(Random(f"{seed}/answers"), at)


def _half_past_six(day: date) -> datetime:
    return datetime.combine(day, time(6, 30), _LONDON)


class _Row(NamedTuple):
    """What decides whether somebody opens and answers: plain values, as there are tens of thousands."""

    pk: int
    to: int
    role: str
    named: bool
    child: int
    clock: str
    due_on: date
    told_at: datetime
    closed_at: datetime | None
    closed_why: str
    team: str | None


_ROW = ("pk", "to", "role", "named", "child", "clock", "due_on", "told_at", "closed_at", "closed_why", "team__name")
_ORDER = ("told_at", "child", "clock", "thread", "due_on", "role", "after", "also", "started_by", "pk")


def _answer(rng: Random, at: datetime) -> None:
    rows = map(_Row._make, Told.objects.filter(to__isnull=False).order_by(*_ORDER).values_list(*_ROW).iterator())
    opened: list[tuple[int, datetime, datetime | None, int | None, Action | None, str]] = []
    by_person: dict[tuple[int, int, date], Action] = {}
    for told in rows:
        opens, answers = _WEAK.get(told.team or "", _HABITS[told.role])
        if told.role in ("service_manager", "head_of_service"):
            opens, answers = _HABITS[told.role]
        over = told.closed_at or at
        moment = _at_work(told.told_at, rng)
        if rng.random() >= opens or moment >= over:
            continue
        then = moment + timedelta(minutes=rng.randrange(2, 40))
        if told.due_on >= then.date() or rng.random() >= answers or then >= over:
            opened.append((told.pk, moment, None, None, None, ""))
        elif not told.named:
            opened.append((told.pk, moment, then, told.to, None, "I have asked the worker, who is seeing to it."))
        else:
            key = (told.to, told.child, told.told_at.date())
            if key not in by_person:
                by_person[key] = _action(told, then, rng)
            opened.append((told.pk, moment, then, told.to, by_person[key], ""))
    Action.objects.bulk_create(by_person.values())
    with connection.cursor() as cursor:  # one statement: Django's own bulk update takes a hundred times as long
        cursor.execute(
            "CREATE TEMP TABLE opened (id bigint, opened_at timestamptz, answered_at timestamptz, answered_by bigint, action bigint, "
            "note text) ON COMMIT DROP"
        )
        with cursor.copy("COPY opened FROM STDIN") as copy:
            for *values, action, note in opened:
                copy.write_row((*values, action.pk if action else None, note))
        cursor.execute(
            "UPDATE escalation_told t SET opened_at = o.opened_at, answered_at = o.answered_at, answered_by_id = o.answered_by, "
            "action_id = o.action, note = o.note FROM opened o WHERE o.id = t.id"
        )


def _at_work(told_at: datetime, rng: Random) -> datetime:
    """A moment in working hours, the same day or a few working days later."""
    day = told_at.astimezone(_LONDON).date()
    days = 0 if rng.random() < 0.55 else rng.randrange(1, 6)
    day = add_working_days(day, days) if days else day
    return datetime.combine(day, time(8, 30), _LONDON) + timedelta(minutes=rng.randrange(0, 510))


def _action(told: _Row, moment: datetime, rng: Random) -> Action:
    due_on = add_working_days(moment.date(), rng.randrange(3, 11))
    action = Action(
        child_id=told.child,
        what=rng.choice(_ANSWERS[told.role]),
        why=f"{catalogue()[told.clock].owes}, due {short_date(told.due_on)}.",
        owner_id=told.to,
        due_on=due_on,
        came_from="escalation",
        set_at=moment,
        set_by_id=told.to,
    )
    if told.closed_at is not None and told.closed_why == "met" and told.closed_at > moment:
        action.status, action.closed_at, action.closed_by_id = Status.DONE, told.closed_at, told.to
        action.note = "It was done."
    return action
