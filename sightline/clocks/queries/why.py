"""Why one standard says what it says of one child: every turn in sentences, and the count of days one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sightline.access.models import User
from sightline.calendars.rules import Rule
from sightline.calendars.working_days import bank_holidays, is_working_day
from sightline.people.models import Child
from sightline.web.words import plural

from ..clock import Clock
from ..evaluate import evaluate
from ..standing import COLOURS, STATES
from .child_due import Turn, turn_of

_DAY = timedelta(days=1)
_LONGEST = 400  # days that are listed one by one
_ABOUT_THE_STANDARD = 2  # the last sentences of every reason: its source, and what authority that has


@dataclass(frozen=True, slots=True)
class Day:
    """A day in the count: its number (None: not counted), or why it is not counted."""

    on: date
    number: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """How a due day was reached. ``weeks`` are the days from Monday to Sunday, for rules that count working days (None
    outside the count); ``steps`` say it in sentences otherwise."""

    weeks: Sequence[Sequence[Day | None]]
    steps: Sequence[str]


@dataclass(frozen=True, slots=True)
class Told:
    """One turn, its own reasons (the standard's are said once) and, where it was asked for, its arithmetic."""

    turn: Turn
    arithmetic: Arithmetic | None
    why: Sequence[str]

    @property
    def anchor(self) -> str:
        """Its place on the page, and what the address calls it."""
        return self.turn.started_on.isoformat() if self.turn.started_on else "undated"


@dataclass(frozen=True, slots=True)
class Why:
    """Every turn of one clock for one child as at a day, newest first."""

    clock: Clock
    told: Sequence[Told]
    counts: Sequence[tuple[str, str, int]]


def why(viewer: User, child: Child, clock: Clock, *, as_at: date, turn: str = "") -> Why:
    """The explanation for a child whom ``viewer`` may see (reached through ``visible``), worked out afresh from the facts.

    ``turn`` names the turn (by its start day, ISO) whose days are counted one by one; otherwise those still open, or the latest.
    """
    rows = [row for row in evaluate(as_at=as_at, children=[child.pk]).to_pylist() if row["clock"] == clock.code]
    turns = sorted((turn_of(row, as_at) for row in rows), key=lambda each: each.started_on or date.min, reverse=True)
    opened = {each.started_on for each in turns if each.open} or {each.started_on for each in turns[:1]}
    told = []
    for each in turns:
        name = each.started_on.isoformat() if each.started_on else "undated"
        asked = name == turn if turn else each.started_on in opened
        told.append(Told(each, arithmetic(each) if asked else None, each.why[:-_ABOUT_THE_STANDARD]))
    counts = [(words, COLOURS[state], sum(each.state == state for each in turns)) for state, words in STATES.items()]
    return Why(clock, told, [count for count in counts if count[2]])


def arithmetic(turn: Turn) -> Arithmetic | None:
    """The count from a turn's start to the day it is due; None where there is nothing to count."""
    if turn.started_on is None or turn.due_on is None or not turn.rule:
        return None
    rule = Rule.parse(turn.rule)
    length = (turn.due_on - turn.started_on).days
    if rule.unit == "working_days" and 0 < length <= _LONGEST:
        return Arithmetic(_weeks(rule, turn.started_on, turn.due_on), [])
    steps = [
        f"{_day(turn.started_on)} is the day the count starts from"
        + (", and is itself counted." if rule.include_start else ", and is not counted."),
        f"{rule.words} later is {_day(turn.due_on)}, {plural(length, 'day')} on.",
    ]
    if rule.unit in ("months", "years") and not rule.include_start and turn.due_on.day != turn.started_on.day:
        steps.append(f"That month has no day {turn.started_on.day}, so its last day is the day.")
    steps.append("The day it is due is itself in time.")
    return Arithmetic([], [step[:1].upper() + step[1:] for step in steps])


def _weeks(rule: Rule, start: date, due: date) -> list[list[Day | None]]:
    days: list[Day | None] = [None] * start.weekday()
    number, on = 0, start
    while on <= due:
        counted = is_working_day(on) and (on > start or rule.include_start)
        number += counted
        days.append(Day(on, number if counted else None, "" if counted else _note(on, start)))
        on += _DAY
    days += [None] * (-len(days) % 7)
    return [days[first : first + 7] for first in range(0, len(days), 7)]


def _note(on: date, start: date) -> str:
    if on == start:
        return "start, not counted"
    return bank_holidays(on.year).get(on, "weekend")


def _day(on: date) -> str:
    return f"{on.day} {on:%B %Y}"
