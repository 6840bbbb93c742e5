"""The reason for a deadline, in words: rule, start, arithmetic, source; and what the source could not say."""

from datetime import date
from typing import Any

from sightline.calendars.rules import Rule
from sightline.facts.vocabulary import KINDS

from .catalogue import catalogue
from .clock import Clock
from .states import State


def long_date(day: date) -> str:
    """Monday 9 March 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


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
    met_on, ended_on = turn["met_on"], turn["ended_on"]
    if met_on is not None:
        what = KINDS[turn["met_by"]].title
        if state == State.UNKNOWN:
            return [
                f"{what} on {plain_date(met_on)} is the latest that the source holds; an earlier one may have met it, so whether it was in time is not known."
            ]
        return [f"{what} on {plain_date(met_on)}, {'in time' if state == State.MET else 'late'}."]
    if ended_on is not None and state != State.UNKNOWN:
        how = "before it was due" if state == State.ENDED else "after it was due, without having been met"
        return [f"No longer owed from {plain_date(ended_on)}, {how}."]
    if state == State.UNKNOWN and turn["unrecorded"] and turn["started_on"] is not None:
        kind = KINDS[turn["unrecorded"]]
        return [
            f"The source records no date for “{kind.title.lower()}”, so whether it was met cannot be known: a blank is not the same as none."
        ]
    return []
