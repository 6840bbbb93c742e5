"""Visits: how often they are made, when they come late, and what a change of worker does to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from sightline.calendars.working_days import add_working_days

from ..workforce import Team
from .life import Life

NOT_SEEN = 0.05
FALTERS_FOR_DAYS = 75


def visit_days(
    life: Life,
    team: Team,
    seat: int,
    from_on: date,
    until_on: date | None,
    *,
    working_days: int,
    rng: Random,
) -> Iterator[date]:
    """The days on which a child is visited, at most ``working_days`` apart where practice is in time.

    The first visit comes in time, so that whoever is owed a visit has had one. Late visits are commoner in some teams, and in
    the weeks after a change of worker.
    """
    habits, world = team.habits, life.world
    stop = until_on if until_on is not None and until_on < world.as_at else world.as_at
    workers = team.seats[seat]
    day, first = from_on, True
    while True:
        late = habits.visits_late * (1.45 - 0.75 * world.progress(day) if habits.trend else 1.0)
        changed = workers.changed_before(day + timedelta(days=working_days), from_on)
        if changed is not None and (day - changed).days < FALTERS_FOR_DAYS:
            late = min(0.8, late * habits.falters)
        if first or rng.random() >= late:
            gap = working_days - int(rng.random() ** 1.6 * working_days * 0.6)
        else:
            gap = working_days + 1 + int(rng.random() ** 1.5 * working_days * 1.6 * habits.lateness)
        day, first = add_working_days(day, max(1, gap)), False
        if day >= stop:
            return
        yield day


def record_visit(life: Life, on: date, purpose: str, *, until_on: date | None, first: bool = False) -> None:
    """A visit to the child; now and then nobody is in and the child is not seen, which is recorded as that. They then try
    again, unless visits are no longer owed from ``until_on``. The first visit of a series always finds the child."""
    own = life.own
    seen = first or own.random() >= NOT_SEEN
    born_on = life.member.born_on
    alone = None
    if seen and born_on is not None and purpose != "reviewing_officer":
        # A baby is not seen alone in any sense that matters; older children mostly are.
        alone = own.random() < (0.25 if (on - born_on).days < 700 else 0.82)
    values = {"visited_on": on, "purpose": purpose, "seen": seen, "seen_alone": alone}
    life.happened(
        "visits.Visit", on, values, key=f"{purpose} {on.isoformat()}", dated="visited_on" if not first else ""
    )
    if not seen:
        again = add_working_days(on, 1 + int(own.random() * 3))
        if again < (until_on or life.as_at):
            values = {"visited_on": again, "purpose": purpose, "seen": True, "seen_alone": alone}
            life.happened("visits.Visit", again, values, key=f"{purpose} {again.isoformat()}")
