"""docs/reference/clocks.md and clocks/<code>.md: every practice standard, in the words of its own declaration."""

from itertools import groupby

from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.standing import escalation_in_words, role_in_words

from .examples import worked_examples
from .markdown import bullets, code, page, table
from .rules import choices, earlier, ladder, sentences, when_due

INTRO = """A **clock** is one practice standard: what starts it, what meets it, how long it allows, who owes it, who is told when it is late,
and on whose authority. Each is one file in `sightline/clocks/catalogue/`; due list, escalations and figures all come from it.
[How a deadline is worked out](../explanation/deadlines.md) tells the rest, [how to add one](../how-to/add-a-clock.md) what to write.

A standard marked *unverified* rests on a source whose present text nobody has read for Sightline; it says so wherever it shows. A local
standard is a service's own: [it may set another time from a date](../how-to/change-a-local-standard.md)."""


def pages() -> dict[str, str]:
    """The pages, by their paths under docs/reference."""
    made = {f"clocks/{clock.code}.md": _clock(clock) for clock in catalogue().values()}
    parts = [INTRO]
    for area, clocks in groupby(catalogue().values(), key=lambda clock: clock.area):
        rows = [
            [
                f"[{clock.title}](clocks/{clock.code}.md)",
                code(clock.code),
                clock.allowance,
                str(clock.legal_status),
                "" if clock.verified else "unverified",
                role_in_words(clock.owed_by),
            ]
            for clock in clocks
        ]
        parts.append(f"## {area.replace('_', ' ').capitalize()}")
        parts.append(table(["Standard", "Code", "Time allowed", "Authority", "Source", "Owed by"], rows))
    return {"clocks.md": page("Clocks: the practice standards", *parts), **made}


def _clock(clock: Clock) -> str:
    until = f" until {clock.in_force_until}" if clock.in_force_until else ""
    facts: list[list[object]] = [
        ["Code", code(clock.code)],
        ["Time allowed", clock.allowance],
        [
            "Authority",
            f"{str(clock.legal_status).capitalize()}{', which a service may set for itself' if clock.local else ''}",
        ],
        ["Source", clock.source],
        ["Checked against its source", "yes" if clock.verified else "**no: unverified**"],
        ["In the sector's list of standards", clock.reference],
        ["In force", f"from {clock.in_force_from}{until}"],
        ["Owed by", role_in_words(clock.owed_by)],
        ["Owner", clock.owner],
        ["Checker", clock.checker],
        ["To be reviewed by", clock.review_by],
    ]
    told = [escalation_in_words(role, after) for role, after in clock.escalates]
    examples = worked_examples(clock)
    return page(
        clock.title,
        "[All clocks](../clocks.md)",
        f"What is owed: **{clock.owes}**.",
        table(["", ""], facts),
        "## What it says",
        bullets(sentences(clock)),
        "## Time allowed",
        table(["Turn", "Time allowed", "The day it starts"], ladder(clock)),
        when_due(clock),
        *_through_time(clock),
        "## Who is told when it is not done",
        bullets(told),
        *(["## Notes", clock.notes] if clock.notes else []),
        *(["## Worked examples", examples] if examples else []),
    )


def _through_time(clock: Clock) -> list[str]:
    """How it stood before, and how else it may be read."""
    before, others = earlier(clock), choices(clock)
    return [
        *(["## How it stood before", "A turn goes by what held on the day it started.", before] if before else []),
        *(["## What a service may choose instead", others] if others else []),
    ]
