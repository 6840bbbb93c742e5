"""Random lives for the proof of the engine, full of what goes wrong: same-day clashes, overlaps, gaps, blanks and starts not known."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

import pyarrow as pa
from hypothesis import strategies as st

from sightline.clocks.catalogue import catalogue
from sightline.clocks.columns import COLUMNS
from sightline.clocks.evaluate import run
from sightline.facts.load import BORN, FACTS, HOLDERS, UNRECORDED, Loaded

from .by_hand import Fact, Turn, Unrecorded, turns_by_hand

SPELLS = ("child_protection_plan", "child_in_need_plan", "looked_after", "keeping_in_touch", "placement")
UNDATED = SPELLS[:-1]  # a placement is known by its start
# What happens during each spell.
EVENTS = {
    "child_protection_plan": ("child_protection_visit", "review_conference"),
    "child_in_need_plan": ("child_in_need_visit",),
    "looked_after": ("looked_after_review", "looked_after_visit", "health_assessment", "dental_check"),
    "keeping_in_touch": ("pathway_plan", "pathway_plan_review", "care_leaver_contact"),
    "placement": ("looked_after_visit",),
}
THREADED = (
    *("assessment_started", "assessment_authorised", "strategy_discussion", "initial_conference"),
    *("conference_not_required", "early_help_assessment_started", "early_help_assessment_completed"),
)
# Days around the law's beginnings, a leap day, Christmas, and now.
EPOCHS = (date(2009, 12, 20), date(2011, 3, 1), date(2013, 4, 1), date(2020, 2, 20), date(2025, 12, 10))
STEPS = (0, 0, 1, 1, 2, 5, 7, 9, 14, 20, 28, 42, 61, 92, 150, 183, 366)


@dataclass
class History:
    """What is known of one child."""

    facts: list[Fact] = field(default_factory=list)
    born_on: date | None = None
    unrecorded: list[Unrecorded] = field(default_factory=list)


def history_from(random: Random) -> History:
    """One child's history, as this source of chance has it."""
    day = random.choice(EPOCHS)
    days = [day := day + timedelta(days=random.choice(STEPS)) for _ in range(random.randint(3, 9))]
    # A child's life has a few things in it that meet each other, rather than a little of everything.
    spells = random.sample(SPELLS, random.randint(1, 2))
    series = [event for kind in spells for event in EVENTS[kind]]
    facts = [_spell(random, random.choice(spells), days) for _ in range(random.randint(0, 4))]
    facts += [
        Fact(random.choice(series), random.choice(days), latest_only=random.random() < 0.4)
        for _ in range(random.randint(0, 9))
    ]
    facts += [
        Fact(random.choice(THREADED), random.choice(days), thread=random.choice("ab"))
        for _ in range(random.choice((0, 0, 3, 6)))
    ]
    born_on = random.choice(
        (None, date(2016, 2, 29), *(day - timedelta(days=365 * 5 + random.randint(-400, 400)) for day in days))
    )
    unrecorded = [
        Unrecorded(random.choice((*series, "placement")), random.choice((None, *days)))
        for _ in range(random.choice((0, 0, 1, 3)))
    ]
    return History(facts, born_on, unrecorded)


histories = st.lists(st.builds(history_from, st.randoms(use_true_random=False)), min_size=1, max_size=4)


def _spell(random: Random, kind: str, days: list[date]) -> Fact:
    on, until = sorted(random.choices(days, k=2))
    return Fact(
        kind,
        None if kind in UNDATED and random.random() < 0.15 else on,
        until if random.random() < 0.6 else None,
    )


def by_hand(children: Iterable[History]) -> list[tuple]:
    """Every turn of these children, numbered from 1, worked out by hand."""
    clocks = catalogue().values()
    return sorted(
        (
            _row({"child": number} | _as_dict(turn))
            for number, child in enumerate(children, start=1)
            for turn in turns_by_hand(clocks, child.facts, child.born_on, child.unrecorded)
        ),
        key=repr,
    )


def by_the_plan(children: list[History], *, few: bool) -> list[tuple]:
    """The same from the relational plan."""
    return sorted((_row(row) for row in run(loaded(children), few=few).to_pylist()), key=repr)


def loaded(children: list[History]) -> Loaded:
    """The tables that the plan reads."""
    numbered = list(enumerate(children, start=1))
    return Loaded(
        facts=_table(
            FACTS, [(n, f.kind, f.on, f.until, f.thread, f.latest_only) for n, child in numbered for f in child.facts]
        ),
        born=_table(BORN, [(n, child.born_on) for n, child in numbered if child.born_on]),
        holders=HOLDERS.empty_table(),
        unrecorded=_table(UNRECORDED, [(n, each.of, each.since) for n, child in numbered for each in child.unrecorded]),
    )


def _table(schema: pa.Schema, rows: list[tuple]) -> pa.Table:
    return pa.Table.from_pylist([dict(zip(schema.names, row, strict=True)) for row in rows], schema=schema)


_COMPARED = COLUMNS[:-2]


def _as_dict(turn: Turn) -> dict:
    return {name: getattr(turn, name) for name in _COMPARED[1:]}


def _row(row: dict) -> tuple:
    return tuple(row[name] for name in _COMPARED)
