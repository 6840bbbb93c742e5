"""Why one standard says what it says of one child: every turn in sentences, and the count of days one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sightline.access.models import User
from sightline.calendars.local import LocalDays
from sightline.calendars.pauses import Pause
from sightline.calendars.rules import Rule
from sightline.calendars.steps import Step, counted_days
from sightline.facts.load import load_few
from sightline.facts.received import received
from sightline.people.models import Child
from sightline.web.words import plural

from ..because import plain_moment
from ..clock import Clock
from ..evaluate import one_by_one, pauses_of
from ..standards import standards
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


def why(
    viewer: User, child: Child, clock: Clock, *, as_at: date, known_at: datetime | None = None, turn: str = ""
) -> Why:
    """The explanation for a child whom ``viewer`` may see (reached through ``visible``), worked out afresh from the facts.

    ``turn`` names the turn (by its start day, ISO) whose days are counted one by one; otherwise those still open, or the latest.
    """
    by = standards(known_at)
    known = load_few(as_at=as_at, known_at=known_at, kinds=by.kinds(), children=[child.pk])
    rows = [
        row for row in one_by_one(known, by.received(received(known_at)), as_at=as_at) if row["clock"] == clock.code
    ]
    turns = sorted((turn_of(row, as_at) for row in rows), key=lambda each: each.started_on or date.min, reverse=True)
    opened = {each.started_on for each in turns if each.open} or {each.started_on for each in turns[:1]}
    pauses = pauses_of(known[child.pk], clock, by, as_at=as_at) if rows else {}
    told = []
    for each in turns:
        name = each.started_on.isoformat() if each.started_on else "undated"
        asked = name == turn if turn else each.started_on in opened
        version = by.on(clock.code, each.started_on)
        told.append(
            Told(each, arithmetic(each, version, by.local, pauses) if asked else None, each.why[:-_ABOUT_THE_STANDARD])
        )
    counts = [(words, COLOURS[state], sum(each.state == state for each in turns)) for state, words in STATES.items()]
    return Why(clock, told, [count for count in counts if count[2]])


def arithmetic(
    turn: Turn, clock: Clock, local: LocalDays, pauses: Mapping[Pause, str] | None = None
) -> Arithmetic | None:
    """The count from a turn's start to the day it is due; None where there is nothing to count."""
    if turn.started_on is None or turn.due_on is None or not turn.rule:
        return None
    rule = Rule.parse(turn.rule)
    length = (turn.due_on - turn.started_on).days
    if turn.row["due_at"]:
        return Arithmetic([], _in_hours(turn, rule))
    if rule.unit in ("working_days", "school_days", "days") and 0 < length <= _LONGEST and not clock.towards:
        steps = counted_days(rule, turn.started_on, local, _as_they_counted(pauses or {}, turn))
        if steps and steps[-1].day == turn.due_on:
            return Arithmetic(_weeks(steps), [])
    return Arithmetic([], _in_words(turn, rule, length, clock))


def _in_hours(turn: Turn, rule: Rule) -> list[str]:
    return [
        f"The count starts at {plain_moment(turn.row['started_at'])}.",
        f"{rule.words} later is {plain_moment(turn.row['due_at'])}.",
        "What is done by then is in time.",
    ]


def _in_words(turn: Turn, rule: Rule, length: int, clock: Clock) -> list[str]:
    assert turn.started_on is not None and turn.due_on is not None
    if clock.towards:
        return [
            f"{rule.words} the day that was set is {_day(turn.due_on)}.",
            "The day it is due is itself in time.",
        ]
    steps = [
        f"{_day(turn.started_on)} is the day the count starts from"
        + (", and is itself counted." if rule.include_start else ", and is not counted."),
        f"{rule.words} later is {_day(turn.due_on)}, {plural(length, 'day')} on.",
    ]
    if (
        rule.unit in ("months", "years")
        and not rule.include_start
        and turn.due_on.day < turn.started_on.day
        and not turn.row["paused_days"]
    ):
        steps.append(f"That month has no day {turn.started_on.day}, so its last day is the day.")
    if turn.row["paused_days"]:
        steps[-1] = (
            f"{rule.words} later, and {plural(turn.row['paused_days'], 'day')} given back, is {_day(turn.due_on)}."
        )
    steps.append("The day it is due is itself in time.")
    return [step[:1].upper() + step[1:] for step in steps]


def _as_they_counted(pauses: Mapping[Pause, str], turn: Turn) -> dict[Pause, str]:
    """The pauses as far as they count in a turn: those that go on are cut where it was over, or today."""
    close = turn.closed_on or turn.as_at + _DAY
    return {(since, min(until or close, close)): said for (since, until), said in pauses.items() if since < close}


def _weeks(steps: Sequence[Step]) -> list[list[Day | None]]:
    """The days from Monday to Sunday."""
    days: list[Day | None] = [None] * steps[0].day.weekday()
    days += [Day(step.day, step.number, "start, not counted" if step.says == "start" else step.says) for step in steps]
    days += [None] * (-len(days) % 7)
    return [days[first : first + 7] for first in range(0, len(days), 7)]


def _day(on: date) -> str:
    return f"{on.day} {on:%B %Y}"
