"""What the engines are compared over: every worked example, and random lives full of what goes wrong; of authorities whose children
have the same numbers."""

from datetime import date
from pathlib import Path
from random import Random

import pyarrow as pa

from sightline.clocks.at_scale.layout import Service, write
from sightline.clocks.examples import examples
from sightline.clocks.standards import Standards, standards_with
from sightline.clocks.tests.histories import LOCAL, History, history_from, loaded
from sightline.clocks.tests.made_up import MADE_UP
from sightline.facts.load import HOLDERS, Loaded

EXTRACTED_ON = date(2027, 6, 1)
DAYS = (date(2014, 2, 28), date(2026, 3, 29), EXTRACTED_ON)
EVERYTHING = Standards(standards_with((), LOCAL).versions + MADE_UP, LOCAL)


def lives(chance: Random, count: int) -> Loaded:
    """Random lives, with somebody who holds each child in turn."""
    children = [history_from(chance, EVERYTHING.versions, EXTRACTED_ON) for _ in range(count)]
    return _held(loaded(children), chance)


def worked_examples() -> Loaded:
    """The facts of every worked example, a child each."""
    every = [each for those in examples().values() for each in those]
    return _held(loaded([History(list(e.facts), e.born_on, list(e.unrecorded)) for e in every]), Random(0))


def authorities(lives_each: int = 1500) -> dict[str, Loaded]:
    """Each authority's facts, by its code. One has nothing but digits for a code, which no engine may take for a number."""
    return {
        "EXAMPLES": worked_examples(),
        "007": lives(Random(7), lives_each),
        "E06000001": lives(Random(8), lives_each),
    }


def write_all(folder: Path, facts: dict[str, Loaded]) -> None:
    """As Parquet."""
    for authority, each in facts.items():
        write(folder, authority, each, Service(), as_at=EXTRACTED_ON)


def _held(facts: Loaded, chance: Random) -> Loaded:
    rows = []
    for child in sorted(set(facts.facts.column("child").to_pylist())):
        day = 14_000 + chance.randint(0, 3000)
        for _ in range(chance.randint(0, 3)):
            until = day + chance.randint(1, 1500)
            rows.append((child, chance.randint(1, 9), chance.choice((None, 1, 2)), day, until))
            day = until
    columns = list(zip(*rows, strict=True))
    holders = pa.Table.from_arrays(
        [pa.array(column, field.type) for column, field in zip(columns, HOLDERS, strict=True)], schema=HOLDERS
    )
    return Loaded(facts.facts, facts.born, holders, facts.unrecorded)
