"""When people are away, and who covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sightline.access.models import User

from ..absences import people_of
from ..models import Absence


@dataclass(frozen=True, slots=True)
class Away:
    """One absence, with its last day."""

    id: int
    person: str
    cover: str
    from_on: date
    last_on: date
    recorded_by: str
    now: bool


@dataclass(frozen=True, slots=True)
class Absences:
    """One's own and, for those who manage, their people's, that are not over; whom one covers for today; who may be chosen."""

    mine: Sequence[Away]
    theirs: Sequence[Away]
    covering: Sequence[Away]
    people: Sequence[tuple[int, str]]
    covers: Sequence[tuple[int, str]]


def absences(viewer: User, *, today: date) -> Absences:
    """Everything that the absence page shows a person."""
    rows = Absence.objects.filter(until_on__gt=today, ended_at=None).select_related("person", "cover", "recorded_by")
    rows = rows.order_by("from_on", "person__name")
    managed = people_of(viewer)
    active = User.objects.filter(is_active=True).exclude(role__in=("administrator", "analyst")).order_by("name")
    named = [(person.pk, f"{person.name}, {person.as_role.title.lower()}") for person in active]
    others = [choice for choice in named if choice[0] != viewer.pk]
    return Absences(
        mine=[_away(row, today) for row in rows if row.person_id == viewer.pk],
        theirs=[_away(row, today) for row in rows if row.person_id in managed and row.person_id != viewer.pk],
        covering=[_away(row, today) for row in rows if row.cover_id == viewer.pk and row.from_on <= today],
        people=[(viewer.pk, f"{viewer.name}, me"), *(choice for choice in others if choice[0] in managed)],
        covers=others,
    )


def _away(row: Absence, today: date) -> Away:
    return Away(
        row.pk,
        row.person.name,
        row.cover.name,
        row.from_on,
        row.until_on - timedelta(days=1),
        row.recorded_by.name,
        row.from_on <= today,
    )
