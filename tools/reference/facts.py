"""docs/reference/kinds-of-fact.md: every kind of fact, which record says it, and which clocks read it."""

from collections import defaultdict
from dataclasses import replace

from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.derived import underlying
from sightline.clocks.versions import versions
from sightline.facts.project import Says, declarations
from sightline.facts.said import title_of
from sightline.facts.vocabulary import KINDS

from .markdown import code, listed, page, table

INTRO = """A **fact** is one thing that was true of a child: an **event** on a day, or a **spell** from a day until a day (the last
day is not in it). Facts are drawn from the [records](data-dictionary.md) by the declarations in each area's `facts.py`; clocks,
chronology and drift read facts and never records.

*Undated* kinds are facts even where the source gives no day. *Of a series* means that the source may hold only the latest one. A
fact of a kind that clocks read can start, meet or end [what is owed](clocks.md), by itself or through a [derived kind](derived-kinds.md)."""


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    said: dict[str, list[Says]] = defaultdict(list)
    for says in declarations():
        said[says.kind].append(says)
    read: dict[str, list[str]] = defaultdict(list)
    for clock in catalogue().values():
        for kind in sorted(underlying({kind for each in _readings(clock) for kind in each.kinds})):
            read[kind].append(clock.code)
    rows = [
        [
            code(kind.code),
            kind.title,
            kind.the,
            "yes" if kind.significant else "",
            "<br>".join(_said(says) for says in said[kind.code]) or "an [events extract](events.md)",
            "<br>".join(f"[{name}](clocks/{name}.md)" for name in read[kind.code]),
        ]
        for kind in KINDS.values()
    ]
    headers = ["Kind", "Title", "In a sentence", "Shown first in a chronology", "Said by", "Read by the clocks"]
    spells = sorted(kind.code for kind in KINDS.values() if kind.spell)
    told = [[code(kind), title_of(kind), title_of(kind, ending=True)] for kind in spells]
    return {
        "kinds-of-fact.md": page(
            "Kinds of fact",
            INTRO,
            table(headers, rows),
            "## How the first and last day of a spell are told",
            table(["Spell", "First day", "Last day"], told),
        )
    }


def _readings(clock: Clock) -> list[Clock]:
    """A standard as it is, as it was, and as a service may choose it."""
    return [*versions(clock), *(replace(clock, **dict(choice.fields)) for choice in clock.choices)]


def _said(says: Says) -> str:
    label = says.record._meta.label
    anchor = label.replace(".", "").lower()
    days = code(says.on) + (f" until {code(says.until)}" if says.until else "")
    more = [
        *(f"where {name} is {value}".lower() for name, value in says.where.items()),
        *(["undated too"] if not says.dated else []),
        *(["of a series"] if says.latest_only else []),
        *(["one thread a record"] if says.threaded else []),
        *([f"with {listed([code(name) for name in says.attributes], 'and')}"] if says.attributes else []),
    ]
    return f"[{label}](data-dictionary.md#{anchor}) {days}" + (f" ({'; '.join(more)})" if more else "")
