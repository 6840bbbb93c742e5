"""Random lives for the proof of the engine, full of what goes wrong: same-day clashes, overlaps, gaps, blanks and starts not known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pyarrow as pa
from hypothesis import strategies as st

from sightline.calendars.local import LocalDays, Term
from sightline.clocks.by_child import Life, turns
from sightline.clocks.clock import Clock
from sightline.clocks.columns import COLUMNS
from sightline.clocks.derived import underlying
from sightline.clocks.evaluate import run
from sightline.clocks.known import Blank, Known
from sightline.clocks.standards import Standards
from sightline.clocks.tables import EPOCH
from sightline.facts.load import BORN, FACTS, HOLDERS, UNRECORDED, Loaded
from sightline.facts.vocabulary import KINDS

LONDON = ZoneInfo("Europe/London")
# Days around the law's beginnings and its breaks, a leap day, the change to summer time, Christmas, and now.
EPOCHS = (
    *(date(2009, 12, 20), date(2011, 3, 1), date(2013, 4, 1), date(2020, 2, 20), date(2020, 9, 1)),
    *(date(2026, 3, 20), date(2025, 12, 10)),
)
STEPS = (0, 0, 1, 1, 2, 5, 7, 9, 14, 20, 28, 42, 61, 92, 150, 183, 366)
TERMS = tuple(
    term
    for year in range(2009, 2030)
    for term in (
        Term(date(year, 1, 6), date(year, 3, 27), f"Spring {year}"),
        Term(date(year, 4, 14), date(year, 7, 18), f"Summer {year}"),
        Term(date(year, 9, 3), date(year, 12, 18), f"Autumn {year}"),
    )
)
LOCAL = LocalDays(terms=TERMS)


@dataclass
class History:
    """What is known of one child by a day."""

    facts: list[Known] = field(default_factory=list)
    born_on: date | None = None
    unrecorded: list[Blank] = field(default_factory=list)


def history_from(random: Random, clocks: Sequence[Clock], as_at: date) -> History:
    """One child's history, as this source of chance has it: a few kinds that meet each other, rather than a little of everything."""
    day = random.choice(EPOCHS)
    days = [day := day + timedelta(days=random.choice(STEPS)) for _ in range(random.randint(3, 9))]
    days = [day for day in days if day <= as_at]
    if not days:
        return History()
    concerned = random.sample(clocks, min(len(clocks), random.randint(1, 3)))
    kinds = sorted({kind for clock in concerned for kind in underlying(clock.kinds)})
    facts = []
    for _ in range(random.randint(2, 16)):
        kind = random.choice(kinds)
        facts.append(_spell(random, kind, days) if KINDS[kind].spell else _event(random, kind, days, as_at))
    ages = [step.age for clock in concerned for step in clock.within if hasattr(step, "age")] or [16, 18, 5]
    around = [day - timedelta(days=365 * random.choice(ages) + random.randint(-400, 400)) for day in days]
    born_on = random.choice((None, date(2016, 2, 29), *around))
    blanks = [
        Blank(random.choice([k for clock in concerned for k in clock.met_by]), random.choice((None, *days)))
        for _ in range(random.choice((0, 0, 1, 3)))
    ]
    return History(facts, born_on, [blank for blank in blanks if "." not in blank.kind and blank.kind in KINDS])


def _spell(random: Random, kind: str, days: list[date]) -> Known:
    on, until = sorted(random.choices(days, k=2))
    start = None if random.random() < 0.12 else on
    return Known(kind, start, until if random.random() < 0.6 else None, random.choice(("", "a", "b")))


def _event(random: Random, kind: str, days: list[date], as_at: date) -> Known:
    on = random.choice(days)
    at = datetime(on.year, on.month, on.day, random.randint(2, 23), random.randint(0, 59), tzinfo=LONDON)
    return Known(
        kind,
        on,
        thread=random.choice(("", "a", "a", "b")),
        latest_only=random.random() < 0.25,
        at=at if random.random() < 0.4 else None,
        towards=on + timedelta(days=random.choice(STEPS)) if random.random() < 0.6 else None,
    )


def histories(clocks: Sequence[Clock], as_at: date) -> st.SearchStrategy[list[History]]:
    """A few children at a time."""
    one = st.builds(lambda random: history_from(random, clocks, as_at), st.randoms(use_true_random=False))
    return st.lists(one, min_size=1, max_size=4)


def by_child(children: Iterable[History], by: Standards, as_at: date) -> list[tuple]:
    """Every turn of these children, numbered from 1, worked out one by one."""
    found = []
    for number, child in enumerate(children, start=1):
        life = Life(as_at, child.facts, child.born_on, child.unrecorded, by.local)
        found += [(number, *(getattr(turn, name) for name in _COMPARED[1:])) for turn in turns(by.versions, life)]
    return sorted(found, key=repr)


def by_the_plan(children: Sequence[History], by: Standards, as_at: date) -> list[tuple]:
    """The same from the relational plan."""
    rows = run(loaded(children), by, as_at=as_at).to_pylist()
    return sorted((tuple(row[name] for name in _COMPARED) for row in rows), key=repr)


def loaded(children: Sequence[History]) -> Loaded:
    """The tables that the plan reads."""
    numbered = list(enumerate(children, start=1))
    return Loaded(
        facts=_table(
            FACTS,
            [
                (
                    n,
                    f.kind,
                    _day(f.on),
                    _day(f.until),
                    f.thread,
                    f.latest_only,
                    _moment(f.at),
                    _minute(f.at),
                    _day(f.towards),
                )
                for n, child in numbered
                for f in child.facts
            ],
        ),
        born=_table(BORN, [(n, child.born_on) for n, child in numbered if child.born_on]),
        holders=HOLDERS.empty_table(),
        unrecorded=_table(
            UNRECORDED, [(n, each.kind, _day(each.since)) for n, child in numbered for each in child.unrecorded]
        ),
    )


def _day(day: date | None) -> int | None:
    return None if day is None else (day - EPOCH).days


def _moment(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp()) // 60


def _minute(at: datetime | None) -> int | None:
    return None if at is None else at.astimezone(LONDON).hour * 60 + at.astimezone(LONDON).minute


def _table(schema: pa.Schema, rows: list[tuple]) -> pa.Table:
    columns = list(zip(*rows, strict=True)) or [() for _ in schema]
    arrays = []
    for column, each in zip(columns, schema, strict=True):
        plain = each.type.value_type if pa.types.is_dictionary(each.type) else each.type
        array = pa.array(column, plain)
        arrays.append(array.dictionary_encode() if pa.types.is_dictionary(each.type) else array)
    return pa.Table.from_arrays(arrays, schema=schema)


_COMPARED = COLUMNS[:-2]
