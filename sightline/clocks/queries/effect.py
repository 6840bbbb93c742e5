"""What a decision about standards would change on today's lists, before it is saved: really worked out, both ways."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse

from sightline.access.models import Team, User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child
from sightline.people.visible import children_visible_to

from ..catalogue import catalogue
from ..effect import Difference, differences
from ..standards import Standards

MOST = 200  # rows on a page
NO_TEAM = "No team"


@dataclass(frozen=True, slots=True)
class Moved:
    """One line of a child's that would be due on another day."""

    child: Child
    href: str
    standard: str
    team: str
    was_due: date | None
    due: date | None
    becomes: str


@dataclass(frozen=True, slots=True)
class OfTeam:
    """How many children of a team it would touch."""

    team: str
    children: int
    becomes_overdue: int
    no_longer_overdue: int


@dataclass(frozen=True, slots=True)
class Effect:
    """Numbers of children of the whole service; ``moved`` only those whom the viewer may see, what becomes overdue first.

    ``unseen`` are the children counted and not named. ``judged`` is how many that are over would be judged otherwise.
    """

    children: int
    becomes_overdue: int
    no_longer_overdue: int
    judged: int
    teams: Sequence[OfTeam]
    moved: Sequence[Moved]
    more: int
    unseen: int


def effect(viewer: User, before: Standards, after: Standards, *, today: date, now: datetime) -> Effect:
    """What ``after`` in place of ``before`` would change today for the whole service, naming whom ``viewer`` may see."""
    with looking_as(SYSTEM, now):
        found = differences(before, after, as_at=today)
        names = dict(Team.objects.values_list("pk", "name"))
    touched = [each for each in found if each.moves or each.becomes_overdue or each.no_longer_overdue]
    seen = children_visible_to(viewer).in_bulk({each.child for each in touched})
    rows = sorted((each for each in touched if each.child in seen), key=lambda each: _urgency(each, seen))
    return Effect(
        children=len({each.child for each in touched}),
        becomes_overdue=_children(each for each in touched if each.becomes_overdue),
        no_longer_overdue=_children(each for each in touched if each.no_longer_overdue),
        judged=sum(each.judged_otherwise for each in found),
        teams=_by_team(touched, names),
        moved=[_moved(each, seen[each.child], names) for each in rows[:MOST]],
        more=max(0, len(rows) - MOST),
        unseen=len({each.child for each in touched} - seen.keys()),
    )


def _children(these) -> int:
    return len({each.child for each in these})


def _by_team(touched: Sequence[Difference], names: dict[int, str]) -> list[OfTeam]:
    teams: dict[str, list[Difference]] = {}
    for each in touched:
        teams.setdefault(names.get(each.team or 0, NO_TEAM), []).append(each)
    return [
        OfTeam(
            team,
            _children(those),
            _children(each for each in those if each.becomes_overdue),
            _children(each for each in those if each.no_longer_overdue),
        )
        for team, those in sorted(teams.items(), key=lambda pair: (pair[0] == NO_TEAM, pair[0]))
    ]


def _urgency(each: Difference, seen: dict[int, Child]) -> tuple:
    due = each.now.due_on if each.now else None
    child = seen[each.child]
    return (not each.becomes_overdue, due or date.max, child.family_name, child.given_name, child.pk)


def _moved(each: Difference, child: Child, names: dict[int, str]) -> Moved:
    becomes = "Becomes overdue" if each.becomes_overdue else "No longer overdue" if each.no_longer_overdue else ""
    return Moved(
        child=child,
        href=reverse("why", args=[child.ref, each.clock]),
        standard=catalogue()[each.clock].title,
        team=names.get(each.team or 0, NO_TEAM),
        was_due=each.was.due_on if each.was else None,
        due=each.now.due_on if each.now else None,
        becomes=becomes,
    )
