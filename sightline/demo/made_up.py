"""Who there is in the made-up authority: teams, workers, people who sign in, and children."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sightline.exchange.imports.entries import Entry


@dataclass(frozen=True, slots=True)
class MadeUpTeam:
    """A team, the service it belongs to, and the name of the team it sits under, if any."""

    name: str
    service: str
    parent: str | None


@dataclass(slots=True)
class MadeUpWorker:
    """Somebody who works, or worked, here. ``role`` is social_worker, reviewing_officer, personal_adviser, team_manager or
    head_of_service; ``team`` a team's name; ``left_on`` the first day they no longer worked here."""

    name: str
    role: str
    team: str
    agency: bool
    started_on: date
    left_on: date | None


@dataclass(frozen=True, slots=True)
class MadeUpPerson:
    """Somebody who signs in. ``role`` is a code of ``sightline.access.roles``; ``worker`` the name of a worker; ``teams`` names."""

    email: str
    name: str
    role: str
    worker: str | None
    teams: list[str]


@dataclass(frozen=True, slots=True)
class MadeUpChild:
    """A child. ``ref`` is the case system's id; ``born_on`` is null for an unborn child."""

    ref: str
    given_name: str
    family_name: str
    born_on: date | None
    restricted: bool


@dataclass(slots=True)
class Authority:
    """The whole made-up authority. ``entries`` may be gone through any number of times: it is made afresh each time, child by
    child, so that a very large authority need not be held in memory."""

    name: str
    as_at: date
    teams: list[MadeUpTeam]
    workers: list[MadeUpWorker]
    people: list[MadeUpPerson]
    children: list[MadeUpChild]
    entries: Iterable[Entry]


@dataclass(frozen=True, slots=True)
class NamedChild:
    """A child who is in every made-up authority, whatever its seed, so that tests and screens can find them."""

    ref: str
    given_name: str
    family_name: str

    @property
    def name(self) -> str:
        """The child's full name."""
        return f"{self.given_name} {self.family_name}"


UNVISITED_CHILD = NamedChild("100001", "Rosie", "Thornbury-Okafor")
"""On a child protection plan, and not visited for four months: not since her social worker changed."""

TWICE_MOVED_CHILD = NamedChild("100002", "Théo", "O'Malley-Grewal")
"""Given one new social worker in the morning and another in the afternoon."""

UNVISITED_FOR_DAYS = 122
"""How long before the day of the picture ``UNVISITED_CHILD``'s social worker changed."""

TWICE_MOVED_DAYS = 95
"""How long before the day of the picture ``TWICE_MOVED_CHILD`` was moved twice."""
