"""Who has been told of what and has not answered, for those who answer for teams and services."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Min, Q, QuerySet

from sightline.access.models import User
from sightline.people.visible import children_visible_to

from ..ladder import ROLES
from ..models import Told
from .rows import Line, lines

SHOWN = {
    "unanswered": "Not answered",
    "unopened": "Not opened",
    "broken": "Answered, and the day has passed",
    "nobody": "Nobody could be told",
}
"""What the list may be narrowed to."""

_NO_TEAM = "No team"


@dataclass(frozen=True, slots=True)
class OfPerson:
    """One person and one team: what they were told of it, have not opened, have not answered, and since when."""

    person: int | None
    name: str
    role: str
    team: int | None
    team_name: str
    told: int
    unopened: int
    unanswered: int
    broken: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class OfTeam:
    """One team, all its people together, for a card: how many notices senior people have not answered."""

    team: int | None
    name: str
    unanswered: int
    unopened: int
    broken: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to."""

    show: str = ""
    team: int | None = None
    no_team: bool = False
    person: int | None = None
    role: str = ""


def by_person(viewer: User, *, today: date) -> Sequence[OfPerson]:
    """Everybody who was told of a child whom the viewer may see, who has most unanswered first."""
    found: Any = _open(viewer).values("to", "to__name", "to__role", "team", "team__name").annotate(**_counts(today))
    rows = [
        OfPerson(
            person=row["to"],
            name=row["to__name"] or "Nobody",
            role=_title(row["to__role"]),
            team=row["team"],
            team_name=row["team__name"] or _NO_TEAM,
            told=row["told"],
            unopened=row["unopened"],
            unanswered=row["unanswered"],
            broken=row["broken"],
            oldest=row["oldest"],
        )
        for row in found.order_by()
    ]
    return sorted(rows, key=lambda row: (-row.unanswered, row.oldest or date.max, row.name))


def by_team(viewer: User, *, today: date) -> Sequence[OfTeam]:
    """Team by team, what people above the worker have been told of and not answered, most first."""
    senior = _open(viewer).exclude(role="social_worker")
    found: Any = senior.values("team", "team__name").annotate(**_counts(today)).order_by()
    rows = [
        OfTeam(
            row["team"], row["team__name"] or _NO_TEAM, row["unanswered"], row["unopened"], row["broken"], row["oldest"]
        )
        for row in found
        if row["unanswered"] or row["broken"]
    ]
    return sorted(rows, key=lambda row: (-row.unanswered, row.name))


def unanswered(viewer: User, wanted: Wanted, *, today: date) -> QuerySet[Told]:
    """The notices behind a count, in no order."""
    rows = _open(viewer).filter(_wanted(wanted.show, today))
    if wanted.no_team:
        rows = rows.filter(team=None)
    elif wanted.team is not None:
        rows = rows.filter(team=wanted.team)
    if wanted.person is not None:
        rows = rows.filter(to=wanted.person)
    if wanted.role == "senior":
        rows = rows.exclude(role="social_worker")
    elif wanted.role:
        rows = rows.filter(role=wanted.role)
    return rows


def lines_of(viewer: User, wanted: Iterable[int], *, today: date) -> list[Line]:
    """Notices (primary keys) in words, in the order given."""
    keys = list(wanted)
    found = {line.id: line for line in lines(viewer, Told.objects.filter(pk__in=keys), today=today)}
    return [found[key] for key in keys if key in found]


def _open(viewer: User) -> QuerySet[Told]:
    """What is open, of children whom the viewer may see: nobody's own unnamed notices among them."""
    return Told.objects.filter(closed_at=None, child__in=children_visible_to(viewer))


def _wanted(show: str, today: date) -> Q:
    overdue = Q(answered_at=None, due_on__lt=today)  # what is not yet overdue asks for no answer
    if show == "unopened":
        return overdue & Q(opened_at=None, to__isnull=False)
    if show == "broken":
        return Q(answered_at__isnull=False, action__due_on__lt=today)
    if show == "nobody":
        return Q(to=None)
    return overdue


def _counts(today: date) -> dict[str, Any]:
    return {
        "told": Count("pk"),
        "unopened": Count("pk", filter=_wanted("unopened", today)),
        "unanswered": Count("pk", filter=_wanted("", today)),
        "broken": Count("pk", filter=_wanted("broken", today)),
        "oldest": Min("reached_on", filter=_wanted("", today)),
    }


def _title(role: str | None) -> str:
    return ROLES.get(role or "", (role or "").replace("_", " ")).capitalize()
