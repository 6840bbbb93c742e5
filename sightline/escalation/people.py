"""Whom a ladder names: for a rung, a worker and a team, everybody who could be told, in the order in which they are asked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sightline.access.models import Membership, Team, User
from sightline.access.roles import ROLES as ACCESS_ROLES

from .ladder import ROLES
from .models import Absence

LEVELS = {"social_worker": "worker", "team_manager": "manager", "service_manager": "service", "head_of_service": "head"}
"""Rung → why somebody standing there is told."""

_SEEING = [role.code for role in ACCESS_ROLES.values() if role.reach != "none"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One person who could be told: ``why`` they stand on the ladder, and whom they cover for."""

    person: int
    why: str
    covers: int | None = None


class People:
    """The accounts, teams and absences of one day, read once."""

    def __init__(self, today: date) -> None:
        active = User.objects.filter(is_active=True, role__in=_SEEING)
        self._roles: dict[int, str] = dict(active.values_list("pk", "role"))
        self._of_worker: dict[int, list[int]] = defaultdict(list)
        for pk, worker in active.filter(worker__isnull=False).order_by("pk").values_list("pk", "worker"):
            self._of_worker[worker].append(pk)
        self._above = dict(Team.objects.values_list("pk", "parent"))
        self._members: dict[tuple[int, str], list[int]] = defaultdict(list)
        for user, team in Membership.objects.order_by("pk").values_list("user", "team"):
            if user in self._roles:
                self._members[team, self._roles[user]].append(user)
        self._heads = sorted(pk for pk, role in self._roles.items() if role == "head_of_service")
        self.away = _away(today)

    def asked(self, role: str, worker: int | None, team: int | None) -> list[Asked]:
        """Everybody who could be told at a rung, first the one whom it names, then those above.

        Where several stand at one place, the one who has been there longest comes first. Who is away is asked through their
        cover; and themselves only after everybody else, for somebody must be told.
        """
        found: list[Asked] = []
        last: list[Asked] = []
        for person, why in self._named(role, worker, team):
            if person not in self.away:
                found.append(Asked(person, why))
                continue
            cover = self.away[person]
            if cover in self._roles and cover not in self.away:
                found.append(Asked(cover, why, person))
            last.append(Asked(person, why))
        once: dict[int, Asked] = {}
        for asked in (*found, *last):
            once.setdefault(asked.person, asked)
        return list(once.values())

    def _named(self, role: str, worker: int | None, team: int | None) -> Iterator[tuple[int, str]]:
        rungs = list(ROLES)
        for rung in rungs[rungs.index(role) :]:
            if rung == "social_worker":
                people: Iterable[int] = self._of_worker.get(worker, []) if worker is not None else []
            elif rung == "head_of_service":
                own = self._up(team, rung)
                people = [*own, *(head for head in self._heads if head not in own)]
            else:
                people = self._up(team, rung)
            for person in people:
                yield person, LEVELS[rung]

    def _up(self, team: int | None, role: str) -> list[int]:
        """People of a role in a team and the teams it sits under, nearest first."""
        found: list[int] = []
        passed: set[int] = set()
        while team is not None and team not in passed:
            passed.add(team)
            found += self._members.get((team, role), [])
            team = self._above.get(team)
        return found


def _away(today: date) -> dict[int, int]:
    """Who is away today → who covers for them (the latest word holds)."""
    absences = Absence.objects.filter(from_on__lte=today, until_on__gt=today, ended_at=None).order_by("pk")
    return dict(absences.values_list("person", "cover"))
