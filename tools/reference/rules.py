"""What a standard declares, as its page says it: sentences, the ladder, how it stood before and how else it may be read."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sightline.calendars.rules import Rule
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.derived import derived, kind_named
from sightline.clocks.versions import versions
from sightline.clocks.what_else import what_else

from .markdown import code, listed, table

PLACES = ["first", "second", "third", "fourth", "fifth"]


def sentences(clock: Clock) -> list[str]:
    """What starts it, meets it and ends it, and what else it asks."""
    next_turn = " It starts the next turn." if clock.repeats else ""
    which = "the next" if clock.starts_itself else "the first on that day or after"
    said = [f"**Starts with** {_told(clock.starts)}."]
    said.append(f"**Met by** {_titles(clock.met_by)}: {which}.{next_turn}")
    if clock.ends_by:
        said.append(f"**No longer owed after** {_told(clock.ends_by)}.")
    if clock.during:
        said.append(f"**Owed only during** {_titles((clock.during,))}. When that ends, so does the turn.")
    said += what_else(clock)
    if clock.follows:
        first = catalogue()[clock.follows]
        said.append(f"The first is asked for by [{first.title}]({first.code}.md); this is for those after it.")
    elif clock.during and clock.speaks_first:
        lacking = (
            "the source cannot say when the last was"
            if clock.starts_itself
            else "nothing that could start it is recorded"
        )
        said.append(f"Where it is owed and {lacking}, it says that it cannot be judged.")
    return said


def ladder(clock: Clock) -> list[list[str]]:
    """The times allowed, a row each: which turn, how long, and whether the start day counts."""
    rows = []
    for place, step in enumerate(clock.within):
        last = place == len(clock.within) - 1
        turn = ("every" if clock.repeats else "the only one") if last and place == 0 else PLACES[place]
        if last and place and clock.repeats:
            turn += ", and every one after"
        rules = [step] if isinstance(step, Rule) else [step.rule, step.otherwise]
        rows.append([turn, step.words, listed(list(dict.fromkeys(map(_start_day, rules))))])
    return rows


def _start_day(rule: Rule) -> str:
    if rule.in_hours:
        return "runs from the moment"
    return "is counted" if rule.include_start else "is not counted"


def when_due(clock: Clock) -> str:
    """What is still in time."""
    if clock.by_the_minute:
        return "The moment at which it is due is itself in time. Where the source gives no hour, so is the whole of the last day on which the time can run out."
    return "The day it is due is itself in time."


def earlier(clock: Clock) -> str:
    """Its versions of the past, the last first; nothing where it was always as it is."""
    if not clock.earlier:
        return ""
    why = {each.until: each for each in clock.earlier}
    rows = [
        [
            v.in_force_from,
            v.in_force_until,
            f"{why[v.in_force_until].why} {_differs(clock, why[v.in_force_until].fields)}",
        ]
        for v in reversed(versions(clock))
        if v.in_force_until in why
    ]
    return table(["From", "Until", "How it stood"], rows)


def choices(clock: Clock) -> str:
    """The other readings that a service may choose; nothing where there are none."""
    rows = [[choice.words, code(choice.code), _differs(clock, choice.fields)] for choice in clock.choices]
    return table(["Choice", "Code", "What differs"], rows)


def _differs(clock: Clock, fields: Mapping[str, Any]) -> str:
    """What another version says that this one does not."""
    other = replace(clock, **dict(fields))
    said = [each for each in sentences(other) if each not in sentences(clock)]
    if other.within != clock.within:
        said.append(f"**Time allowed**: {other.allowance}.")
    if other.legal_status != clock.legal_status:
        said.append(f"**Authority**: {other.legal_status}.")
    if other.source != clock.source:
        said.append(f"**Source**: {other.source}.")
    if "notes" in fields:
        said.append(other.notes)
    return " ".join(said)


def _told(kinds: tuple[str, ...]) -> str:
    return listed([f"{kind_named(kind).the} ({_linked(kind)})" for kind in kinds])


def _titles(kinds: tuple[str, ...]) -> str:
    return listed([f"*{kind_named(kind).title}* ({_linked(kind)})" for kind in kinds])


def _linked(kind: str) -> str:
    """A kind's code; a derived one leads to how it is worked out."""
    name = kind.partition(".")[0]
    return f"[{code(kind)}](../derived-kinds.md#{name})" if name in derived() else code(kind)
