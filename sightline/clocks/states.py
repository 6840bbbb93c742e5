"""The state of a deadline on a day: one definition for Python and one for the database, tested equal."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

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


def state_of(as_at: date, turn: Mapping[str, Any] | object) -> State:
    """The state on ``as_at`` of a turn evaluated with what had happened by then. While its clock stands still it waits.

    ``turn`` has, as keys or attributes, due_on, met_on, ended_on, due_at, met_at, certain, unrecorded and paused_since.
    """
    names = ("due_on", "met_on", "ended_on", "due_at", "met_at", "certain", "unrecorded", "paused_since")
    values = (turn[name] if isinstance(turn, Mapping) else getattr(turn, name) for name in names)
    due_on, met_on, ended_on, due_at, met_at, certain, unrecorded, paused_since = values
    if due_on is None or not certain:
        return State.UNKNOWN
    if met_on is not None:
        return State.MET_LATE if met_on > due_on or (met_at and due_at and met_at > due_at) else State.MET
    if ended_on is not None and ended_on <= due_on:
        return State.ENDED
    if ended_on is None and (as_at <= due_on or paused_since is not None):
        return State.WAITING
    if unrecorded:
        return State.UNKNOWN
    return State.OVERDUE if ended_on is None else State.MISSED


def state_in_database(as_at: date) -> Case:
    """The same, as an expression over ``clocks.Deadline``."""
    return Case(
        When(Q(due_on=None) | Q(certain=False), then=Value(State.UNKNOWN)),
        When(Q(met_on__gt=F("due_on")) | Q(met_at__gt=F("due_at")), then=Value(State.MET_LATE)),
        When(met_on__isnull=False, then=Value(State.MET)),
        When(ended_on__lte=F("due_on"), then=Value(State.ENDED)),
        When(Q(due_on__gte=as_at) | Q(paused_since__isnull=False), ended_on=None, then=Value(State.WAITING)),
        When(~Q(unrecorded=""), then=Value(State.UNKNOWN)),
        When(ended_on=None, then=Value(State.OVERDUE)),
        default=Value(State.MISSED),
        output_field=CharField(),
    )
