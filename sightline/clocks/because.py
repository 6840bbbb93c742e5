"""The reason for a deadline, in words: rule, start, arithmetic, source; and what the source could not say."""

from datetime import date, datetime
from typing import Any

from sightline.calendars.local import LONDON
from sightline.calendars.rules import FROM_TERMS, Rule
from sightline.web.words import plural

from .clock import Clock
from .derived import kind_named
from .standards import Standards, standards
from .states import State


def plain_date(day: date) -> str:
    """9 March 2026."""
    return f"{day.day} {day:%B %Y}"


def plain_moment(at: datetime) -> str:
    """14:20 on 9 March 2026, by the clock on the wall."""
    here = at.astimezone(LONDON)
    return f"{here:%H:%M} on {plain_date(here.date())}"


def because(turn: dict[str, Any], state: str, by: Standards | None = None) -> str:
    """The reason in sentences. ``turn`` holds the columns of ``columns.COLUMNS`` that concern dates, step and kinds."""
    return " ".join(sentences(turn, state, by))


def sentences(turn: dict[str, Any], state: str, by: Standards | None = None) -> list[str]:
    """The same, a sentence each, in reading order. ``by`` are the standards, where many reasons are given: else they are asked for."""
    by = by or standards()
    clock = by.on(turn["clock"], turn["started_on"])
    said = [_due(clock, turn, by)]
    if turn["paused_days"] or turn["paused_since"]:
        said += _paused(clock, turn)
    if turn["inferred"]:
        said.append(
            "The source holds only the latest of the series, so its place in the order was worked out from the dates."
        )
    said += _what_became(clock, turn, state)
    said.append(f"{clock.source}.")
    said.append(f"{str(clock.legal_status).capitalize()}{'' if clock.verified else ' (source unverified)'}.")
    return said


def _due(clock: Clock, turn: dict[str, Any], by: Standards) -> str:
    if turn["started_on"] is None:
        kind = kind_named(turn["unrecorded"])
        return f"Cannot be judged: the source records no date for “{kind.title.lower()}”, and a blank is not the same as none."
    if turn["due_on"] is None and clock.towards:
        return "Cannot be judged: the record does not say for which day it was set."
    if turn["due_on"] is None and Rule.parse(turn["rule"]).unit in FROM_TERMS:
        return "Cannot be judged: the school terms of that time are not set."
    if turn["due_on"] is None:
        return "Cannot be judged: the time allowed depends on the child's age, and the source gives no date of birth."
    rule = Rule.parse(turn["rule"])
    if turn["due_at"]:
        start = f"{kind_named(turn['started_by']).the} at {plain_moment(turn['started_at'])}"
        return f"Due by {plain_moment(turn['due_at'])}: {rule.counted_from(start)}."
    the = kind_named(turn["started_by"]).the
    between = ", " if turn["started_by"].endswith("_started") or the.startswith(_DATED_APART) else " of "
    start = f"{the}{between}{plain_date(turn['started_on'])}"
    if clock.towards:
        return f"Due {plain_date(turn['due_on'])}: {rule.counted_from(f'the day that was set by {start}')}."
    return f"Due {plain_date(turn['due_on'])}: {rule.counted_from(start)}{_carried(clock, turn, rule, by)}."


_DATED_APART = ("the start", "the end", "the day", "becoming")


def _carried(clock: Clock, turn: dict[str, Any], rule: Rule, by: Standards) -> str:
    """Where the time was counted from what last met the standard, before the present spell began."""
    plain = rule.due(turn["started_on"], by.local)
    shorter = plain is not None and turn["due_on"] < plain and not turn["paused_days"]
    return ", counted from the last before it" if clock.carries is not None and shorter else ""


def _paused(clock: Clock, turn: dict[str, Any]) -> list[str]:
    spells = " or ".join(kind_named(kind).title.lower() for kind in clock.pauses)
    said = []
    if turn["paused_days"]:
        unit = "working day" if turn["rule"].startswith("working_days") else "day"
        said.append(f"{plural(turn['paused_days'], unit)} given back, because the clock stood still ({spells}).")
    if turn["paused_since"]:
        said.append(f"It stands still since {plain_date(turn['paused_since'])}.")
    return said


def _what_became(clock: Clock, turn: dict[str, Any], state: str) -> list[str]:
    if turn["met_on"] is not None:
        return _met(kind_named(turn["met_by"]).title, turn, state)
    if turn["ended_on"] is not None and state != State.UNKNOWN:
        return [
            f"No longer owed from {plain_date(turn['ended_on'])}, {_HOW_ENDED[turn['ended_on'] == turn['due_on'], State(state)]}."
        ]
    said = [f"No longer owed from {plain_date(turn['ended_on'])}."] if turn["ended_on"] is not None else []
    if turn["due_on"] is not None and not turn["certain"]:
        said.append(
            "The latest that the source holds came after that; an earlier one may have met it, so whether it was met is not known."
        )
    elif turn["due_on"] is not None and state == State.UNKNOWN:
        said.append(
            f"The source records no date for “{kind_named(turn['unrecorded']).title.lower()}”, so whether it was met cannot be known: a blank is not the same as none."
        )
    return said


_HOW_ENDED = {
    (False, State.ENDED): "before it was due",
    (True, State.ENDED): "on the day it was due",
    (False, State.MISSED): "after it was due, without having been met",
}


def _met(what: str, turn: dict[str, Any], state: str) -> list[str]:
    when = f"at {plain_moment(turn['met_at'])}" if turn["met_at"] else f"on {plain_date(turn['met_on'])}"
    if turn["due_on"] is None:
        return [f"{what} {when}."]
    if state == State.UNKNOWN:
        return [
            f"{what} {when} is the latest that the source holds; an earlier one may have met it, so whether it was in time is not known."
        ]
    return [f"{what} {when}, {'in time' if state == State.MET else 'late'}."]
