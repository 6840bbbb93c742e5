"""Deadlines as at a day and as known at a moment, worked out afresh from the facts: what the command line and explanations read."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.db import connection

from sightline.core.refusals import Refused
from sightline.people.models import Child

from ..because import because, sentences
from ..catalogue import clock_named
from ..evaluate import evaluate
from ..standards import standards
from ..states import state_of

COLUMNS = [
    "child",
    "clock",
    "started_on",
    "due_on",
    "met_on",
    "state",
    "days_over",
    "worker",
    "team",
    "because",
]


def deadlines(
    *,
    as_at: date,
    known_at: datetime | None = None,
    child: str | None = None,
    clock: str | None = None,
    team: str | None = None,
    worker: str | None = None,
    state: str | None = None,
) -> Iterator[dict[str, Any]]:
    """Every turn that had started by ``as_at`` and passes the filters, with the command line's keys, sorted by child, clock and start.

    ``child`` is the case system's id. ``days_over`` is calendar days past the due day, negative before it (for what is met or
    ended, counted to that day; null where nothing is due).
    """
    if clock is not None:
        clock_named(clock)
    by = standards()
    for turn, its_state in turns(as_at=as_at, known_at=known_at, child=child):
        if (
            (clock is not None and turn["clock"] != clock)
            or (team is not None and turn["team"] != team)
            or (worker is not None and turn["worker"] != worker)
            or (state is not None and its_state != state)
        ):
            continue
        until = turn["met_on"] or turn["ended_on"] or as_at
        yield {
            "child": turn["child"],
            "clock": turn["clock"],
            "started_on": turn["started_on"],
            "due_on": turn["due_on"],
            "met_on": turn["met_on"],
            "state": its_state,
            "days_over": (until - turn["due_on"]).days if turn["due_on"] else None,
            "worker": turn["worker"],
            "team": turn["team"],
            "because": because(turn, its_state, by),
        }


def turns(
    *, as_at: date, known_at: datetime | None = None, child: str | None = None
) -> Iterator[tuple[dict[str, Any], str]]:
    """Each turn with names in place of ids, and its state on the day."""
    ids = None
    if child is not None:
        found = Child.objects.filter(ref=child).values_list("pk", flat=True).first()
        if found is None:
            raise Refused("unknown_child", f"There is no child with the id {child!r}.")
        ids = [found]
    table = evaluate(as_at=as_at, known_at=known_at, children=ids)
    refs = _names("people_child", "ref")
    workers = _names("people_worker", "name")
    teams = _names("access_team", "name")
    rows = table.to_pylist()
    for row in rows:
        row["child"] = refs[row["child"]]
        row["worker"] = workers.get(row["worker"])
        row["team"] = teams.get(row["team"])
    rows.sort(key=lambda row: (row["child"], row["clock"], row["started_on"] or date.min, row["thread"]))
    for row in rows:
        yield (
            row,
            state_of(as_at, row),
        )


def explain(*, child: str, clock: str, as_at: date, known_at: datetime | None = None) -> list[list[str]]:
    """For each turn of one clock for one child, its reasoning in sentences, oldest first."""
    clock_named(clock)
    return [
        [*sentences(turn, state), f"State on {as_at.day} {as_at:%B %Y}: {state.replace('_', ' ')}."]
        for turn, state in turns(as_at=as_at, known_at=known_at, child=child)
        if turn["clock"] == clock
    ]


def _names(table: str, column: str) -> dict[int, str]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, {column} FROM {table}")
        return dict(cursor.fetchall())
