"""docs/reference/clocks.md and clocks/<code>.md: every practice standard, in the words of its own declaration."""

from itertools import groupby

from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock, UnderAge
from sightline.clocks.derived import kind_named
from sightline.clocks.standing import escalation_in_words, role_in_words

from .examples import worked_examples
from .markdown import bullets, code, listed, page, table

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
        bullets(_sentences(clock)),
        "## Time allowed",
        table(["Turn", "Time allowed", "The day it starts"], _ladder(clock)),
        "The day it is due is itself in time.",
        "## Who is told when it is not done",
        bullets(told),
        *(["## Notes", clock.notes] if clock.notes else []),
        *(["## Worked examples", examples] if examples else []),
    )


def _sentences(clock: Clock) -> list[str]:
    next_turn = " It starts the next turn." if clock.repeats else ""
    which = "the next" if clock.starts_itself else "the first on that day or after"
    said = [
        f"**Starts with** {_told(clock.starts)}.",
        f"**Met by** {_titles(clock.met_by)}: {which}.{next_turn}",
    ]
    if clock.ends_by:
        said.append(f"**No longer owed after** {_told(clock.ends_by)}.")
    if clock.during:
        said.append(f"**Owed only during** {_titles((clock.during,))}. When that ends, so does the turn.")
    if clock.threaded:
        said.append("Start and end belong to one record: what another record says does not meet it.")
    elif not clock.starts_itself:
        said.append("A new start while a turn runs ends that turn, and the times allowed begin again with the first.")
    if clock.follows:
        first = catalogue()[clock.follows]
        said.append(f"The first is asked for by [{first.title}]({first.code}.md); this is for those after it.")
    elif clock.during:
        lacking = (
            "the source cannot say when the last was"
            if clock.starts_itself
            else "nothing that could start it is recorded"
        )
        said.append(f"Where it is owed and {lacking}, it says that it cannot be judged.")
    return said


def _told(kinds: tuple[str, ...]) -> str:
    return listed([f"{kind_named(kind).the} ({code(kind)})" for kind in kinds])


def _titles(kinds: tuple[str, ...]) -> str:
    return listed([f"*{kind_named(kind).title}* ({code(kind)})" for kind in kinds])


def _ladder(clock: Clock) -> list[list[str]]:
    names = ["first", "second", "third", "fourth", "fifth"]
    rows = []
    for place, step in enumerate(clock.within):
        last = place == len(clock.within) - 1
        turn = ("every" if clock.repeats else "the only one") if last and place == 0 else names[place]
        if last and place and clock.repeats:
            turn += ", and every one after"
        rules = [step.rule, step.otherwise] if isinstance(step, UnderAge) else [step]
        counted = listed(
            list(dict.fromkeys("is counted" if rule.include_start else "is not counted" for rule in rules))
        )
        rows.append([turn, step.words, counted])
    return rows
