"""A head of service's whole page; and what lies behind the line of sight, by team: children whom nobody holds, who changed worker often, and what has escalated."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Q

from sightline.access.models import Team, User
from sightline.people.another_day import Everybody, show_day
from sightline.people.visible import children_visible_to
from sightline.web.as_at import AsAt

from .. import drift
from .allocations import UNALLOCATED, often_changed
from .kept import is_kept, kept
from .line_of_sight import LineOfSight, escalated_by_team, line_of_sight, oldest_overdue
from .my_team import YEAR
from .owed import Owed


@dataclass(frozen=True, slots=True)
class BehindTeam:
    """One team: its children, those whom nobody holds, those who changed worker often, and overdue things that reached the head
    of service. ``team`` None: children whom no team holds, with a plan or looked after."""

    team: int | None
    name: str
    children: int
    unallocated: int
    often: int
    escalated: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that a head of service's page shows, as worked out at a moment."""

    sight: LineOfSight
    behind: Sequence[BehindTeam]
    oldest: Sequence[Owed]
    at: datetime


def overview(viewer: User, *, as_at: AsAt, days: int, now: datetime) -> Overview:
    """The line of sight over so many days and what lies behind it. It reads every team's turns, so it is kept for a while."""
    day, since = as_at.day, as_at.day - timedelta(days=2 * days)

    def make() -> Overview:
        with show_day(viewer, as_at, Everybody(since)) if as_at.elsewhere else nullcontext():
            sight = line_of_sight(viewer, today=day, days=days, known_at=as_at.known_at)
            return Overview(sight, behind(viewer, today=day), oldest_overdue(viewer, today=day), now)

    return kept(_name(days), make, viewer=viewer, as_at=as_at)


def takes_long(viewer: User, *, as_at: AsAt, days: int) -> bool:
    """Whether the whole service must be worked out afresh for that day before its line of sight can be shown."""
    return as_at.elsewhere and not is_kept(_name(days), viewer=viewer, as_at=as_at)


def _name(days: int) -> str:
    return f"line-of-sight-{days}"


def behind(viewer: User, *, today: date) -> Sequence[BehindTeam]:
    """Every team with children, by name; the children of no team last."""
    children = children_visible_to(viewer)
    open_now = children.filter(Q(team__isnull=False) | ~Q(statuses=[])).order_by()
    counted = open_now.values_list("team").annotate(held=Count("pk"), alone=Count("pk", filter=UNALLOCATED))
    held = {team: (children, alone) for team, children, alone in counted}
    often_ids = often_changed(viewer, since=today - YEAR, today=today, least=drift.CHANGES_MANY)
    often = dict(open_now.filter(pk__in=often_ids).values_list("team").annotate(Count("pk")))
    escalated = escalated_by_team(viewer, today=today)
    names = dict(Team.objects.values_list("pk", "name"))
    teams = sorted(held, key=lambda team: (team is None, names.get(team, "")))
    return [
        BehindTeam(
            team,
            names[team] if team else "No team",
            *held[team],
            often.get(team, 0),
            escalated.get(team, 0),
        )
        for team in teams
    ]
