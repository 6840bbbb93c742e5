"""Who may open one child's record beyond the ordinary rules, who may never, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sightline.access.models import Denial, Grant, Restriction, User
from sightline.people.models import Child


@dataclass(frozen=True, slots=True)
class Restricted:
    """The restriction in force."""

    reason: str
    by: str
    at: datetime
    review_on: date
    review_due: bool


@dataclass(frozen=True, slots=True)
class Given:
    """Access that a person was given, or took in an emergency, and that holds now."""

    person: User
    reason: str
    by: str
    at: datetime
    until: datetime
    emergency: bool


@dataclass(frozen=True, slots=True)
class Denied:
    """A person who may never open the record."""

    person: User
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecordAccess:
    """Everything that was decided about who may open a record."""

    restriction: Restricted | None
    holders: Sequence[str]
    given: Sequence[Given]
    denied: Sequence[Denied]


def record_access(viewer: User, child: Child, *, at: datetime, as_at: date) -> RecordAccess:
    """What is in force at a moment for a child whom ``viewer`` may see."""
    restriction = Restriction.objects.select_related("made_by").filter(child=child, lifted_at=None).first()
    grants = Grant.objects.filter(child=child, until_at__gt=at, ended_at=None).select_related("user", "given_by")
    denials = Denial.objects.filter(child=child, lifted_at=None).select_related("user", "made_by")
    holders = (child.worker, child.reviewing_officer, child.personal_adviser)
    return RecordAccess(
        Restricted(
            restriction.reason,
            restriction.made_by.name,
            restriction.made_at,
            restriction.review_on,
            restriction.review_on <= as_at,
        )
        if restriction
        else None,
        list(dict.fromkeys(worker.name for worker in holders if worker)),
        [
            Given(g.user, g.reason, g.given_by.name, g.given_at, g.until_at, g.break_glass)
            for g in grants.order_by("until_at", "pk")
        ],
        [
            Denied(d.user, d.reason, d.made_by.name if d.made_by else "", d.made_at)
            for d in denials.order_by("user__name", "pk")
        ],
    )
