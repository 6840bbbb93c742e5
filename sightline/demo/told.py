"""The ladder run over the made-up authority's last months: who was told of what, morning by morning, who opened it and what they answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from django.db import connection

from sightline.access.models import User
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


def _answer(rng: Random, at: datetime) -> None:
    rows = Told.objects.filter(to__isnull=False).select_related("team", "to").order_by("told_at", "pk")
    opened: list[Told] = []
    answered: list[tuple[Told, Action | None]] = []
    by_person: dict[tuple[int | None, int, date], Action] = {}
    for told in rows:
        opens, answers = _WEAK.get(told.team.name if told.team else "", _HABITS[told.role])
        if told.role in ("service_manager", "head_of_service"):
            opens, answers = _HABITS[told.role]
        over = told.closed_at or at
        moment = _at_work(told.told_at, rng)
        if rng.random() >= opens or moment >= over:
            continue
        told.opened_at = moment
        opened.append(told)
        moment += timedelta(minutes=rng.randrange(2, 40))
        if told.due_on >= moment.date() or rng.random() >= answers or moment >= over:
            continue
        told.answered_at, told.answered_by_id = moment, told.to_id
        if not told.named:
            told.note = "I have asked the worker, who is seeing to it."
            answered.append((told, None))
            continue
        key = (told.to_id, told.child_id, told.told_at.date())
        if key not in by_person:
            by_person[key] = _action(told, told.to, moment, rng)
        answered.append((told, by_person[key]))
    Action.objects.bulk_create(by_person.values())
    for told, action in answered:
        told.action = action
    with connection.cursor() as cursor:  # one statement: Django's own bulk update takes a hundred times as long
        columns = zip(
            *(
                (each.pk, each.opened_at, each.answered_at, each.answered_by_id, each.action_id, each.note)
                for each in opened
            ),
            strict=True,
        )
        cursor.execute(
            "UPDATE escalation_told t SET opened_at = o.opened_at, answered_at = o.answered_at, answered_by_id = o.answered_by, "
            "action_id = o.action, note = o.note FROM unnest(%s::bigint[], %s::timestamptz[], %s::timestamptz[], %s::bigint[], "
            "%s::bigint[], %s::text[]) AS o (id, opened_at, answered_at, answered_by, action, note) WHERE o.id = t.id",
            [list(column) for column in columns] or [[]] * 6,
        )


def _at_work(told_at: datetime, rng: Random) -> datetime:
    """A moment in working hours, the same day or a few working days later."""
    day = told_at.astimezone(_LONDON).date()
    days = 0 if rng.random() < 0.55 else rng.randrange(1, 6)
    day = add_working_days(day, days) if days else day
    return datetime.combine(day, time(8, 30), _LONDON) + timedelta(minutes=rng.randrange(0, 510))


def _action(told: Told, person: User | None, moment: datetime, rng: Random) -> Action:
    due_on = add_working_days(moment.date(), rng.randrange(3, 11))
    action = Action(
        child_id=told.child_id,
        what=rng.choice(_ANSWERS[told.role]),
        why=f"{catalogue()[told.clock].owes}, due {short_date(told.due_on)}.",
        owner=person,
        due_on=due_on,
        came_from="escalation",
        set_at=moment,
        set_by=person,
    )
    if told.closed_at is not None and told.closed_why == "met" and told.closed_at > moment:
        action.status, action.closed_at, action.closed_by_id = Status.DONE, told.closed_at, told.to_id
        action.note = "It was done."
    return action
