"""The columns of an events extract: one row an event, the heading it asks for and the headings in use for the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sightline.exchange.imports.annex_a.codes import squash


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``also`` are other headings in use, compared without case or punctuation; ``says`` is for the how-to page."""

    field: str
    header: str
    says: str
    also: tuple[str, ...] = ()

    def spellings(self) -> set[str]:
        """Every heading that means this column, as headings are compared."""
        return {squash(text) for text in (self.header, self.field, *self.also)}


COLUMNS = (
    Column(
        "child",
        "Child",
        "The child's id in the case system: the same as in Annex A",
        (
            "Child ID",
            "Child unique ID",
            "Child's ID",
            "Client ID",
            "Person ID",
            "Case ID",
            "System ID",
            "LCS ID",
            "Mosaic ID",
        ),
    ),
    Column(
        "kind",
        "Kind",
        "What happened: a title or a code of the list below",
        ("Event", "Event type", "Event kind", "Kind of event", "Type", "Type of event", "Activity", "Form"),
    ),
    Column(
        "on",
        "On",
        "The day it happened; of something that lasts, the first day. A time beside the day is read too",
        (
            "Date",
            "Event date",
            "Date of event",
            "Happened on",
            "From",
            "Start",
            "Start date",
            "Started on",
            "Date started",
            "Day",
        ),
    ),
    Column(
        "until",
        "Until",
        "Of something that lasts: the day it ended; blank while it goes on",
        ("To", "End", "End date", "Ended on", "Date ended", "Finish", "Finish date"),
    ),
    Column(
        "at",
        "At",
        "The time of day (14:20) or the whole timestamp, where hours matter; local time",
        ("Time", "Event time", "Time of event", "Happened at", "Timestamp", "Date and time", "Start time"),
    ),
    Column(
        "towards",
        "Towards",
        "The day that the event points to: the day a conference was arranged for, an expected date of birth",
        (
            "Towards date",
            "Planned for",
            "Planned date",
            "Arranged for",
            "Due date",
            "For date",
            "Date planned",
            "Expected date",
        ),
    ),
    Column(
        "reference",
        "Reference",
        "What ties the rows of one episode together: the case system's id of the missing episode, the enquiry, the conference",
        ("Ref", "Episode", "Episode ID", "Event ID", "Workflow ID", "Form ID", "Episode reference"),
    ),
    Column("outcome", "Outcome", "How it ended, in a few words", ("Result", "Decision", "Event outcome")),
    Column(
        "note", "Note", "Anything worth reading beside it", ("Notes", "Comment", "Comments", "Description", "Details")
    ),
    Column(
        "worker",
        "Worker",
        "Who did it",
        ("Worker name", "Allocated worker", "Social worker", "Practitioner", "Completed by"),
    ),
    Column("team", "Team", "The team it was done in", ("Team name", "Worker team")),
)
KEY_FIELDS = ("child", "kind")


@dataclass(slots=True)
class Event:
    """One row as it is loaded. ``row`` is the spreadsheet's own number."""

    sheet: str
    row: int
    child: str
    kind: str
    on: date | None
    until: date | None
    at: datetime | None
    towards: date | None
    reference: str
    outcome: str
    note: str
    worker: str | None
    team: str | None
