"""From a folder of facts to what the plan reads, and from its turns to deadlines: SQL that every engine understands alike.

Whose child it is goes in front of the child's number: one whole number holds both, so that the plan need know nothing of authorities.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from sightline.clocks.columns import NUMBERS, TURNS
from sightline.clocks.standards import Standards
from sightline.clocks.tables import (
    FIRST,
    LAST,
    birthdays,
    day_number,
    due_moments,
    kind_numbers,
    numbered,
)
from sightline.core.refusals import Refused

from .layout import service_of

_PLACES = 1 << 40  # children's numbers are below this


@dataclass(frozen=True, slots=True)
class Dialect:
    """The few words in which engines differ; none of them works anything out."""

    quote: str
    day: str
    moment: str
    now: str = ""


DUCKDB = Dialect(quote='"', day="DATE '1970-01-01' + {}", moment="to_timestamp({} * 60)")
SPARK = Dialect(quote="`", day="date_from_unix_date({})", moment="timestamp_seconds({} * 60)")


@dataclass(frozen=True, slots=True)
class Group:
    """Authorities judged by equal standards. ``facts``: about how many, where that is known."""

    authorities: tuple[str, ...]
    standards: Standards

    def small(self, as_at: date) -> dict[str, pa.Table]:
        """The tables that are the same for every child, by name."""
        known = numbered(self.standards)
        kinds = kind_numbers()
        read = self.standards.kinds()
        return known.on(as_at) | {
            "authority_numbers": pa.table({"authority": self.authorities, "number": pa.array(range(len(self.authorities)), pa.int64())}),
            "read_kinds": pa.table({"kind": read, "number": pa.array([kinds[kind] for kind in read], pa.int16())}),
            "kind_names": _names(kinds),
            "clock_names": _names([clock.code for clock in known.standards.versions]),
            "rule_names": _names([rule.code for rule in known.rules]),
            "birthdays_of": _birthdays_of(self.standards, as_at),
        }  # fmt: skip

    def moments(self, found: pa.Table) -> pa.Table:
        """When what started at each of these moments is due. ``found`` has the columns kind and moment."""
        return due_moments(self.standards, found)


def groups(
    services: Iterable[tuple[str, int, str]], *, as_at: date, only: Standards | None = None, at_most: int | None = None
) -> list[Group]:
    """Authorities in groups of equal standards (or of ``only`` these), from (authority, day of its facts, what its service says).

    ``at_most`` so many authorities a group. Refuses a day after that of an authority's facts.
    """
    those: dict[str, list[str]] = {}
    for authority, day, said in sorted(services):
        if day < (day_number(as_at) or 0):
            raise Refused("facts_too_old", f"The facts of {authority} are older than the day asked about.")
        those.setdefault("" if only else said, []).append(authority)
    if not those:
        raise Refused("no_facts", "There are no facts there.")
    return [
        Group(tuple(authorities[place : place + step]), only or service_of(said).standards())
        for said, authorities in those.items()
        for step in (at_most or len(authorities),)
        for place in range(0, len(authorities), step)
    ]


def inputs(words: Dialect, as_at: date) -> dict[str, str]:
    """The plan's tables of facts, by name, from ``raw_facts``, ``raw_born``, ``raw_holders`` and ``raw_unrecorded``."""
    day = day_number(as_at)
    on = f"f.{words.quote}on{words.quote}"
    of = f"f.{words.quote}of{words.quote}"
    whose = "JOIN authority_numbers a ON f.authority = a.authority"
    child = f"a.number * {_PLACES} + f.child AS child"
    return {
        "facts": f"SELECT {child}, k.number AS kind, {on}, CASE WHEN f.until <= {day} THEN f.until END AS until, f.thread, f.latest_only, "
        f"f.moment, f.minute, f.towards FROM raw_facts f {whose} JOIN read_kinds k ON f.kind = k.kind "
        f"WHERE ({on} <= {day} OR {on} IS NULL) AND (f.until >= {on} OR f.until IS NULL OR {on} IS NULL)",
        "holders": f"SELECT {child}, f.worker, f.team, f.held_from, f.held_until FROM raw_holders f {whose}",
        "unrecorded": f"SELECT {child}, k.number AS {words.quote}of{words.quote}, f.since FROM raw_unrecorded f {whose} JOIN kind_names k ON {of} = k.name",
        "birthdays": f"SELECT {child}, b.age, b.day, b.reached FROM raw_born f {whose} JOIN birthdays_of b ON f.born_on = b.born_on",
    }


MOMENTS = "SELECT DISTINCT kind, moment FROM facts WHERE moment IS NOT NULL"


def deadlines(words: Dialect) -> str:
    """Deadlines as people read them, with the authority first, from the table ``turns_found``."""
    names = {
        "clock": ("clock_names", "c"),
        "rule": ("rule_names", "r"),
        **{name: ("kind_names", f"k{n}") for n, name in enumerate(("unrecorded", "started_by", "met_by"))},
    }
    columns = ["a.authority", f"d.child % {_PLACES} AS child"]
    for name, field in list(zip(NUMBERS, TURNS, strict=True))[1:]:
        if name in names:
            value = f"{names[name][1]}.name"
        elif name == "thread":
            value = "COALESCE(t.name, '')"
        elif pa.types.is_timestamp(field.type):
            value = words.moment.format(f"d.{name}")
        elif pa.types.is_date(field.type):
            value = words.day.format(f"d.{name}")
        elif pa.types.is_int32(field.type):
            value = f"CAST(d.{name} AS INT)"
        else:
            value = f"d.{name}"
        columns.append(f"{value} AS {field.name}")
    joins = " ".join(
        f"LEFT JOIN {table} {alias} ON d.{name} = {alias}.number" for name, (table, alias) in names.items()
    )
    return (
        f"SELECT {', '.join(columns)} FROM turns_found d JOIN authority_numbers a ON d.child >> 40 = a.number {joins} "
        "LEFT JOIN raw_threads t ON t.authority = a.authority AND t.thread = d.thread"
    )


def _names(names: Iterable[str]) -> pa.Table:
    every = list(names)
    return pa.table({"number": pa.array(range(len(every)), pa.int16()), "name": pa.array(every, pa.string())})


def _birthdays_of(standards: Standards, as_at: date) -> pa.Table:
    """The birthdays of whoever was born on each day: as the plan's, with the day of birth where it has the child."""
    first = date(FIRST.year - 60, 1, 1)
    days = pa.array(range(day_number(first) or 0, (day_number(LAST) or 0) + 1), pa.int64())
    born = pa.table({"child": days, "born_on": days.cast(pa.int32()).cast(pa.date32())})
    found = birthdays(standards, born, as_at)
    return found.rename_columns(["born_on", *found.column_names[1:]]).set_column(
        0, "born_on", found.column("child").cast(pa.int32())
    )
