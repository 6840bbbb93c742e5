"""How the facts of many authorities lie in a folder of Parquet: a table each, with a part for each authority.

``facts``, ``born``, ``holders`` and ``unrecorded`` are what the plan reads, in whole numbers but for kinds, which go by name;
``threads`` are the names of threads by their numbers; ``service`` is one row a part: what the authority receives and has decided.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from sightline.calendars.local import STANDARD, Closed, FrontDoor, LocalDays, Opening, Term
from sightline.clocks.evaluate import numbers_of
from sightline.clocks.standards import Standards, standards_with
from sightline.clocks.tables import days_of
from sightline.clocks.versions import Setting
from sightline.core.refusals import Refused
from sightline.facts.load import FACTS, HOLDERS, Loaded

_DAY = pa.int32()
TABLES = {
    "facts": pa.schema([("child", pa.int64()), ("kind", pa.string()), *(FACTS.field(n) for n in ("on", "until")),
                        ("thread", pa.int32()), *(FACTS.field(n) for n in ("latest_only", "moment", "minute", "towards"))]),
    "born": pa.schema([("child", pa.int64()), ("born_on", _DAY)]),
    "holders": HOLDERS,
    "unrecorded": pa.schema([("child", pa.int64()), ("of", pa.string()), ("since", _DAY)]),
    "threads": pa.schema([("thread", pa.int32()), ("name", pa.string())]),
    "service": pa.schema([("as_at", _DAY), ("standards", pa.string())]),
}  # fmt: skip
"""Each table's columns; the authority is the folder's (``facts/authority=E06000001/part.parquet``)."""


@dataclass(frozen=True, slots=True)
class Service:
    """What decides by which standards an authority is judged. ``received`` None: every kind that there is."""

    received: frozenset[str] | None = None
    settings: tuple[Setting, ...] = ()
    local: LocalDays = STANDARD

    def standards(self) -> Standards:
        """The catalogue as this authority has it."""
        by = standards_with(self.settings, self.local)
        return by if self.received is None else by.received(self.received)

    def said(self) -> str:
        """As text; equal services say the same."""
        return orjson.dumps(
            {
                "received": None if self.received is None else sorted(self.received),
                "settings": sorted(self.settings, key=lambda s: (s.clock, s.from_on)),
                "local": self.local,
            }
        ).decode()


def service_of(said: str) -> Service:
    """A service from its text."""
    read = orjson.loads(said)
    local = read["local"]
    return Service(
        received=None if read["received"] is None else frozenset(read["received"]),
        settings=tuple(
            Setting(s["clock"], _day(s["from_on"]), tuple(s["within"]), s["choice"]) for s in read["settings"]
        ),
        local=LocalDays(
            closures=_closed(local["closures"]),
            terms=tuple(Term(_day(t["first"]), _day(t["last"]), t["name"], _closed(t["off"])) for t in local["terms"]),
            front_door=tuple(FrontDoor(_day(f["since"]), tuple(map(_opening, f["week"]))) for f in local["front_door"]),
        ),
    )


def write(folder: Path, authority: str, facts: Loaded, service: Service, *, as_at: date) -> int:
    """One authority's part of every table, in place of any that was there; returns how many facts. ``facts`` are those of ``as_at``."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+", authority):
        raise Refused("authority_code", "An authority's code is letters, digits, hyphens and underscores: E06000001.")
    inputs, threads = numbers_of(facts)
    plain = inputs["facts"].set_column(1, "kind", facts.facts.column("kind").cast(pa.string()))
    blanks = facts.unrecorded
    found = {
        "facts": plain,
        "born": facts.born.set_column(1, "born_on", days_of(facts.born.column("born_on"))),
        "holders": facts.holders,
        "unrecorded": blanks.set_column(1, "of", blanks.column("of").cast(pa.string())),
        "threads": pa.table([range(1, len(threads)), threads[1:]], schema=TABLES["threads"]),  # 0 is none
        "service": pa.table([[(as_at - date(1970, 1, 1)).days], [service.said()]], schema=TABLES["service"]),
    }
    for name, table in found.items():
        part = folder / name / f"authority={authority}"
        part.mkdir(parents=True, exist_ok=True)
        pq.write_table(table.select(TABLES[name].names).cast(TABLES[name]), part / "part.parquet", compression="zstd")
    return plain.num_rows


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _closed(those: Iterable[dict[str, Any]]) -> tuple[Closed, ...]:
    return tuple(Closed(_day(c["first"]), _day(c["last"]), c["name"]) for c in those)


def _opening(hours: dict[str, str] | None) -> Opening | None:
    return Opening(time.fromisoformat(hours["opens"]), time.fromisoformat(hours["closes"])) if hours else None
