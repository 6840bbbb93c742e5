"""A small service of people named by role, and children who stand in every relation to them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from django.contrib.auth.hashers import make_password

from sightline.access.models import Denial, Grant, Team, User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child, Worker
from sightline.people.names import name_key, sounds

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)  # a Monday
PASSWORD = "correct horse battery"
REASON = "A sister told the school that she is afraid to go home."


@dataclass
class World:
    """Teams, workers, users and children by short names: ``world.users["own_worker"]``, ``world.children["north"]``."""

    teams: dict[str, Team] = field(default_factory=dict)
    workers: dict[str, Worker] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    children: dict[str, Child] = field(default_factory=dict)

    def __getattr__(self, name: str):
        """A user or a child by its name: ``world.own_worker``, ``world.north``."""
        for people in (self.__dict__["users"], self.__dict__["children"]):
            if name in people:
                return people[name]
        raise AttributeError(name)


# name → (role, worker, teams)
_USERS = {
    "own_worker": ("social_worker", "Priya Shah", ["North"]),
    "team_mate": ("social_worker", "Tom Reed", ["North"]),
    "other_team": ("social_worker", "Sol Marsh", ["South"]),
    "manager": ("team_manager", "Mina Patel", ["North"]),
    "other_manager": ("team_manager", None, ["South"]),
    "service_manager": ("service_manager", None, ["Safeguarding"]),
    "head": ("head_of_service", None, []),
    "principal": ("principal_social_worker", None, []),
    "reviewing_officer": ("reviewing_officer", "Iris Bell", []),
    "other_reviewing_officer": ("reviewing_officer", "Owen Hart", []),
    "adviser": ("social_worker", "Ade Cole", ["South"]),
    "analyst": ("analyst", None, []),
    "administrator": ("administrator", None, []),
    "leaver": ("social_worker", "Leah Long", ["North"]),
    "relative": ("social_worker", "Rae Finch", ["North"]),
}

# name → (given, family, team, worker, reviewing officer, personal adviser, statuses, restricted)
_CHILDREN = {
    "north": ("Amara", "Okafor", "North", "Priya Shah", None, None, ["child_in_need"], False),
    "north_restricted": ("Zoë", "O'Brien", "North", "Priya Shah", None, None, ["child_in_need"], True),
    "south": ("Leo", "Smith", "South", "Sol Marsh", None, None, [], False),
    "south_looked_after": ("Łukasz", "Nowak", "South", "Sol Marsh", "Iris Bell", None, ["looked_after"], False),
    "south_restricted": ("Mia", "Clarke", "South", "Sol Marsh", "Iris Bell", "Ade Cole", ["looked_after"], True),
    "north_protected": ("Noah", "Al-Masri", "North", "Tom Reed", None, None, ["child_protection_plan"], False),
    "leaving_care": ("Kai", "Jones", "North", "Tom Reed", None, "Ade Cole", ["care_leaver"], False),
    "leavers": ("Ivy", "Ward", "North", "Leah Long", None, None, ["child_in_need"], False),
    "unallocated": ("Ola", "Đặng", None, None, None, None, [], False),
    "relatives": ("Sam", "Finch", "North", "Rae Finch", None, None, ["child_in_need"], False),
}


def build_world() -> World:
    """Make it all, as the system. Every account's password is PASSWORD. Born 9 March 2015 and a day later each."""
    world = World()
    with looking_as(SYSTEM, NOW):
        top = world.teams["Safeguarding"] = Team.objects.create(name="Safeguarding", service="Children")
        for name in ("North", "South"):
            world.teams[name] = Team.objects.create(name=name, service="Children", parent=top)
        for _, worker, _ in _USERS.values():
            if worker:
                world.workers[worker] = Worker.objects.create(name=worker)
        password = make_password(PASSWORD)
        for name, (role, worker, teams) in _USERS.items():
            user = world.users[name] = User.objects.create(
                email=f"{name}@example.org",
                name=name.replace("_", " ").title(),
                role=role,
                worker=world.workers.get(worker or ""),
                password=password,
                is_active=name != "leaver",
            )
            user.teams.set([world.teams[team] for team in teams])
        for number, (name, row) in enumerate(_CHILDREN.items()):
            given, family, team, worker, officer, adviser, statuses, restricted = row
            world.children[name] = Child.objects.create(
                ref=str(100001 + number),
                given_name=given,
                family_name=family,
                name_key=name_key(given, family),
                sounds=sounds(given, family),
                born_on=NOW.date().replace(year=2015) + timedelta(days=number),
                team=world.teams.get(team or ""),
                worker=world.workers.get(worker or ""),
                reviewing_officer=world.workers.get(officer or ""),
                personal_adviser=world.workers.get(adviser or ""),
                statuses=statuses,
                restricted=restricted,
            )
        Denial.objects.create(user=world.relative, child=world.relatives, reason="Her nephew.", made_at=NOW)
    return world


def give(
    user: User, child: Child, *, until_at: datetime, break_glass: bool = False, ended_at: datetime | None = None
) -> Grant:
    """Access given by hand, past the commands."""
    return Grant.objects.create(
        user=user,
        child=child,
        reason=REASON,
        break_glass=break_glass,
        given_at=until_at - timedelta(minutes=15),
        given_by=user,
        until_at=until_at,
        ended_at=ended_at,
    )


@dataclass
class Decided:
    """What was given to one person and denied them, read once: for the slow rule."""

    grants: list[Grant]
    denials: list[Denial]
    teams: list[Team]

    @classmethod
    def of(cls, user: User) -> "Decided":
        """All of one person's."""
        return cls(
            list(Grant.objects.filter(user=user)), list(Denial.objects.filter(user=user)), list(user.teams.all())
        )


def may_see(user: User, child: Child, at: datetime, decided: Decided | None = None) -> bool:
    """The rule once more, slowly and in other words, to hold the database against."""
    decided = decided or Decided.of(user)
    reach = user.as_role.reach
    if not user.is_active or reach == "none":
        return False
    if any(denial.child_id == child.pk and denial.lifted_at is None for denial in decided.denials):
        return False
    if user.worker is not None and user.worker in (child.worker, child.reviewing_officer, child.personal_adviser):
        return True
    for grant in decided.grants:
        if grant.child_id == child.pk and grant.until_at > at and grant.ended_at is None:
            return True
    if child.restricted:
        return False
    if reach == "all":
        return True
    if reach == "reviews":
        return "looked_after" in child.statuses or "child_protection_plan" in child.statuses
    team = child.team
    while team is not None:
        if team in decided.teams:
            return True
        team = team.parent
    return False
