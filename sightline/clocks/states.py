"""The state of a deadline on a day: one definition for Python and one for the database, tested equal."""

from datetime import date
from enum import StrEnum

from django.db.models import Case, CharField, F, Q, Value, When


class State(StrEnum):
    """What became of something owed. The due day is in time: the late states begin the day after."""

    WAITING = "waiting"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    ENDED = "ended"  # no longer owed, before it was due
    MISSED = "missed"  # no longer owed, after it was due
    UNKNOWN = "unknown"  # the source holds too little to judge


def state_of(
    as_at: date,
    *,
    due_on: date | None,
    met_on: date | None,
    ended_on: date | None,
    certain: bool,
    unrecorded: str | None,
) -> State:
    """The state on ``as_at`` of a deadline evaluated with what had happened by then."""
    if due_on is None or not certain:
        return State.UNKNOWN
    if met_on is not None:
        return State.MET if met_on <= due_on else State.MET_LATE
    if ended_on is not None and ended_on <= due_on:
        return State.ENDED
    if ended_on is None and as_at <= due_on:
        return State.WAITING
    if unrecorded:
        return State.UNKNOWN
    return State.OVERDUE if ended_on is None else State.MISSED


def state_in_database(as_at: date) -> Case:
    """The same, as an expression over ``clocks.Deadline``."""
    return Case(
        When(Q(due_on=None) | Q(certain=False), then=Value(State.UNKNOWN)),
        When(met_on__lte=F("due_on"), then=Value(State.MET)),
        When(met_on__isnull=False, then=Value(State.MET_LATE)),
        When(ended_on__lte=F("due_on"), then=Value(State.ENDED)),
        When(ended_on=None, due_on__gte=as_at, then=Value(State.WAITING)),
        When(~Q(unrecorded=""), then=Value(State.UNKNOWN)),
        When(ended_on=None, then=Value(State.OVERDUE)),
        default=Value(State.MISSED),
        output_field=CharField(),
    )
