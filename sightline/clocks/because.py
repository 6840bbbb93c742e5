"""The reason for a deadline, in words: rule, start, arithmetic, source; and what the source could not say."""

from datetime import date
from typing import Any

from sightline.calendars.rules import Rule
from sightline.facts.vocabulary import KINDS

from .catalogue import catalogue
from .clock import Clock
from .states import State


def plain_date(day: date) -> str:
    """9 March 2026."""
    return f"{day.day} {day:%B %Y}"


def because(turn: dict[str, Any], state: str) -> str:
    """The reason in sentences. ``turn`` holds the columns of ``columns.COLUMNS`` that concern dates, step and kinds."""
    return " ".join(sentences(turn, state))


def sentences(turn: dict[str, Any], state: str) -> list[str]:
    """The same, a sentence each, in reading order."""
    clock = catalogue()[turn["clock"]]
    said = [_due(clock, turn)]
    if turn["inferred"]:
        said.append(
            "The source holds only the latest of the series, so its place in the order was worked out from the dates."
        )
    said += _what_became(clock, turn, state)
    said.append(f"{clock.source}.")
    said.append(f"{str(clock.legal_status).capitalize()}{'' if clock.verified else ' (source unverified)'}.")
    return said


def _due(clock: Clock, turn: dict[str, Any]) -> str:
    if turn["started_on"] is None:
        kind = KINDS[turn["unrecorded"]]
        return f"Cannot be judged: the source records no date for “{kind.title.lower()}”, and a blank is not the same as none."
    if turn["due_on"] is None:
        return "Cannot be judged: the time allowed depends on the child's age, and the source gives no date of birth."
    start = f"{KINDS[turn['started_by']].the} of {plain_date(turn['started_on'])}"
    if turn["started_by"].endswith("_started") or KINDS[turn["started_by"]].the.startswith(
        ("the start", "the day", "becoming")
    ):
        start = f"{KINDS[turn['started_by']].the}, {plain_date(turn['started_on'])}"
    return f"Due {plain_date(turn['due_on'])}: {Rule.parse(turn['rule']).counted_from(start)}."


def _what_became(clock: Clock, turn: dict[str, Any], state: str) -> list[str]:
    if turn["met_on"] is not None:
        return _met(KINDS[turn["met_by"]].title, turn, state)
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
            f"The source records no date for “{KINDS[turn['unrecorded']].title.lower()}”, so whether it was met cannot be known: a blank is not the same as none."
        )
    return said


_HOW_ENDED = {
    (False, State.ENDED): "before it was due",
    (True, State.ENDED): "on the day it was due",
    (False, State.MISSED): "after it was due, without having been met",
}


def _met(what: str, turn: dict[str, Any], state: str) -> list[str]:
    on = plain_date(turn["met_on"])
    if turn["due_on"] is None:
        return [f"{what} on {on}."]
    if state == State.UNKNOWN:
        return [
            f"{what} on {on} is the latest that the source holds; an earlier one may have met it, so whether it was in time is not known."
        ]
    return [f"{what} on {on}, {'in time' if state == State.MET else 'late'}."]
