"""What the clocks are given to work on: what is known of a child, and what the source cannot say. Pure."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Known:
    """A fact: an event on a day, or a spell from ``on`` (None: since when is not known) until ``until`` (None: it goes on).

    ``thread`` ties the facts of one episode together. ``latest_only``: the source holds only the latest of the series.
    ``at`` is the moment, with its time zone, where the source gives one and hours matter. ``towards`` is the day that the event
    points to: the day for which a conference was arranged, the expected date of birth.
    """

    kind: str
    on: date | None
    until: date | None = None
    thread: str = ""
    latest_only: bool = False
    at: datetime | None = None
    towards: date | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """The source has a column for a kind of fact and left it empty, so that nothing can be said of it since a day (None: ever)."""

    kind: str
    since: date | None = None
