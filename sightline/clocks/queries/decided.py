"""What the service has decided about its standards and days, with everything that was replaced or withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.db.models import QuerySet

from sightline.calendars.local import Opening
from sightline.web.words import plain_date

from ..models import CatchingUp, ClosureDays, Decided, FrontDoorHours, LocalStandard, SchoolTerm
from ..own import DECIDED, own, standing
from ..said import days_in_words, days_off_in_words, time_in_words, week_in_words


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. ``lines`` say what was decided; ``ended`` is what became of it, empty while it stands."""

    pk: int
    title: str
    lines: Sequence[str]
    by: str
    at: datetime
    reason: str
    ended: str

    @property
    def stands(self) -> bool:
        return not self.ended


@dataclass(frozen=True, slots=True)
class ServiceDays:
    """Terms, closure days and front-door hours: what stands, latest first, and what no longer does."""

    terms: Sequence[Decision]
    closures: Sequence[Decision]
    hours: Sequence[Decision]
    terms_until: date | None


def service_days() -> ServiceDays:
    """All of it, as it is known now."""
    terms = own().local.terms
    return ServiceDays(
        terms=_decisions(SchoolTerm.objects.order_by("-first_on", "-pk")),
        closures=_decisions(ClosureDays.objects.order_by("-first_on", "-pk")),
        hours=_decisions(FrontDoorHours.objects.order_by("-from_on", "-pk")),
        terms_until=terms[-1].last if terms else None,
    )


def settings_of(clock: str) -> list[Decision]:
    """Everything that was ever set for one standard, latest first."""
    return _decisions(LocalStandard.objects.filter(clock=clock).order_by("-from_on", "-pk"))


def decision(kind: str, pk: int) -> Decided | None:
    """One that stands, to be changed or withdrawn; None for any other."""
    model = DECIDED.get(kind)
    if model is None:
        return None
    row: Decided | None = standing(model).filter(pk=pk).first()
    return row


def front_door_on(day: date) -> Sequence[Opening | None]:
    """The front door's hours in force on a day, from Monday."""
    rows = own().local.front_door
    return max((row for row in rows if row.since <= day), key=lambda row: row.since).week


def soundness(home: Path) -> tuple[bool, str]:
    """Whether every setting is in use, and no file of old is taken for one; in a sentence."""
    if (home / "local_standards.toml").exists():
        return (
            False,
            "local_standards.toml is no longer read: set what it holds on the site, under Standards, then remove it.",
        )
    unusable = own().unusable
    if unusable:
        return False, f"{len(unusable)} set here no longer fit and are not used: " + " ".join(
            why for _, why in unusable
        )
    return True, f"{len(own().settings)} set here, each fits its standard."


def catching_up() -> list[CatchingUp]:
    """Deadlines that are being worked out again."""
    return list(CatchingUp.objects.filter(finished_at=None).order_by("pk"))


def _decisions(rows: QuerySet[Any]) -> list[Decision]:
    rows = rows.filter(withdrawn=False).select_related("set_by", "replaced_by__set_by")
    return [
        Decision(row.pk, _title(row), _lines(row), row.set_by.name, row.set_at, row.reason, _ended(row)) for row in rows
    ]


def _title(row: Decided) -> str:
    if isinstance(row, SchoolTerm | ClosureDays):
        return row.name
    assert isinstance(row, LocalStandard | FrontDoorHours)
    return f"From {plain_date(row.from_on)}"


def _lines(row: Decided) -> list[str]:
    if isinstance(row, LocalStandard):
        return [time_in_words(row)]
    if isinstance(row, FrontDoorHours):
        return week_in_words(row)
    assert isinstance(row, SchoolTerm | ClosureDays)
    return [days_in_words(row), *(days_off_in_words(row) if isinstance(row, SchoolTerm) else [])]


def _ended(row: Decided) -> str:
    after: Decided | None = getattr(row, "replaced_by", None)
    if after is None:
        return ""
    what = "Withdrawn" if after.withdrawn else "Replaced"
    return f"{what} on {plain_date(after.set_at)} by {after.set_by.name}: “{after.reason}”"
