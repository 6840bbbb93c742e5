"""The workforce: teams, the seats in them, who sat in each and when, and who signs in.

A child is held by a *seat* in a team. When the person in it leaves and another comes, the child has a change of worker; while
nobody sits there, the child is unallocated. Turnover, vacancies and agency cover are therefore all one thing, as in life.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from .made_up import TWICE_MOVED_DAYS, UNVISITED_FOR_DAYS, MadeUpTeam, MadeUpWorker
from .names import FullNames

YEARS_BACK = 6
AGENCY_SHARE_THEN, AGENCY_SHARE_NOW = 0.36, 0.09
AGENCY_FELL_OVER_DAYS = 1825
TURNOVER_TEAM, DRIFT_TEAM, BUSY_TEAM = "Safeguarding 3", "Safeguarding 2", "Safeguarding 1"
BUSY_SEAT_HOLDS = 44

GOLDEN = 0.6180339887498949
"""Multiples of this, less their whole part, are spread evenly between 0 and 1, however many are taken."""

HELP_AND_PROTECTION, CORPORATE_PARENTING, QUALITY = "Help and Protection", "Corporate Parenting", "Quality and Review"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a team practises. Each ``late`` is the share of its visits, and of its reviews, that are late; ``trend`` says whether
    that improves over the years. ``lateness`` stretches how late the late ones are. ``falters`` is how much likelier a late visit is in the weeks after a change of worker."""

    visits_late: float = 0.14
    reviews_late: float = 0.09
    lateness: float = 1.0
    falters: float = 1.8
    trend: bool = True
    assessments_in_time: float | None = None
    records_late: float = 0.05


@dataclass(frozen=True, slots=True)
class Tenure:
    """A worker in a seat, from a day until a day (null: still)."""

    worker: MadeUpWorker
    from_on: date
    until_on: date | None


@dataclass(slots=True)
class Seat:
    """The people who sat in one seat, in order of time."""

    tenures: list[Tenure]
    starts: list[date] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [tenure.from_on for tenure in self.tenures]

    def on(self, day: date) -> Tenure | None:
        """Who sat in the seat on ``day``; ``None`` when nobody did."""
        tenure = self.tenures[bisect_right(self.starts, day) - 1]
        return None if tenure.until_on is not None and tenure.until_on <= day else tenure

    def during(self, from_on: date, until_on: date | None) -> Iterator[tuple[date, date | None, MadeUpWorker | None]]:
        """The stretches of [from_on, until_on), each with who sat there, or ``None`` while nobody did."""
        day = from_on
        index = max(0, bisect_right(self.starts, day) - 1)
        while until_on is None or day < until_on:
            tenure = self.tenures[index] if index < len(self.tenures) else None
            if tenure is not None and (tenure.until_on is None or day < tenure.until_on):
                worker, ends = tenure.worker, tenure.until_on
            else:
                index += 1
                worker, ends = None, self.starts[index] if index < len(self.starts) else None
            if ends is None or (until_on is not None and ends >= until_on):
                yield day, until_on, worker
                return
            if ends > day:
                yield day, ends, worker
            day = ends

    def changed_before(self, day: date, after: date) -> date | None:
        """The latest day, after ``after`` and not after ``day``, on which somebody new came to the seat."""
        index = bisect_right(self.starts, day) - 1
        return self.starts[index] if index >= 0 and self.starts[index] > after else None


@dataclass(slots=True)
class Team:
    """A team of ``seats``. ``purpose`` is the work it does; ``pull`` how many children each seat draws, against the others."""

    made: MadeUpTeam
    purpose: str
    role: str
    habits: Habits
    seats: list[Seat] = field(default_factory=list)
    pull: list[float] = field(default_factory=list)
    manager: MadeUpWorker | None = None
    _total: float = 0.0

    @property
    def name(self) -> str:
        """The team's name."""
        return self.made.name

    def seat_for(self, turn: int) -> int:
        """The number of the seat that holds the ``turn``-th family to come: fairly shared, but for seats that draw more."""
        if not self._total:
            self._total = sum(self.pull)
        mark = (turn * GOLDEN) % 1.0 * self._total
        for number, pull in enumerate(self.pull):
            mark -= pull
            if mark < 0:
                return number
        return len(self.pull) - 1


@dataclass(slots=True)
class Workforce:
    """Every team by name, in order, the teams they sit under, and the head of service."""

    parents: list[MadeUpTeam]
    teams: dict[str, Team]
    head: MadeUpWorker
    _purposes: dict[str, list[Team]] = field(default_factory=dict)

    def share_out(self, purpose: str, turn: int) -> tuple[Team, int]:
        """The team, and the number of the seat in it, for the ``turn``-th family that needs one kind of work."""
        if not self._purposes:
            for team in self.teams.values():
                self._purposes.setdefault(team.purpose, []).append(team)
        teams = self._purposes[purpose]
        team = teams[turn % len(teams)]
        return team, team.seat_for(turn // len(teams))

    def workers(self) -> list[MadeUpWorker]:
        """Everybody who works or worked here, team by team."""
        everybody = [self.head]
        for team in self.teams.values():
            if team.manager is not None:
                everybody.append(team.manager)
            everybody += [tenure.worker for seat in team.seats for tenure in seat.tenures]
        return everybody


# purpose, role, service, children to a seat, how many teams at least, names, children to a team
_KINDS: tuple[tuple[str, str, str, int, tuple[str, ...], str, int], ...] = (
    ("front_door", "social_worker", HELP_AND_PROTECTION, 0, ("Front Door",), "Front Door {}", 0),
    (
        "assessment",
        "social_worker",
        HELP_AND_PROTECTION,
        13,
        ("Assessment North", "Assessment South"),
        "Assessment {}",
        130,
    ),
    (
        "safeguarding",
        "social_worker",
        HELP_AND_PROTECTION,
        15,
        ("Safeguarding 1", "Safeguarding 2", "Safeguarding 3", "Safeguarding 4"),
        "Safeguarding {}",
        190,
    ),
    ("disabled", "social_worker", HELP_AND_PROTECTION, 16, ("Disabled Children",), "Disabled Children {}", 200),
    ("early_help", "social_worker", HELP_AND_PROTECTION, 0, ("Early Help",), "Early Help {}", 0),
    (
        "care",
        "social_worker",
        CORPORATE_PARENTING,
        15,
        ("Children in Care 1", "Children in Care 2"),
        "Children in Care {}",
        190,
    ),
    ("leaving", "personal_adviser", CORPORATE_PARENTING, 20, ("Leaving Care",), "Leaving Care {}", 220),
    ("reviewing", "reviewing_officer", QUALITY, 60, ("Reviewing Service",), "Reviewing Service {}", 900),
)

# The share of open children whom each kind of team holds, about.
_SHARE = {"assessment": 0.15, "safeguarding": 0.47, "disabled": 0.04, "care": 0.21, "leaving": 0.17, "reviewing": 0.35}


def make_workforce(*, children: int, as_at: date, rng: Random) -> Workforce:
    """A workforce that can hold ``children`` open children on ``as_at``, and everybody who sat in its seats before."""
    names = FullNames(rng)
    long_ago = as_at - timedelta(days=365 * YEARS_BACK)
    parents = [MadeUpTeam(name, name, None) for name in (HELP_AND_PROTECTION, CORPORATE_PARENTING, QUALITY)]
    head = MadeUpWorker(names.next(), "head_of_service", HELP_AND_PROTECTION, False, as_at - timedelta(days=700), None)
    force = Workforce(parents, {}, head)
    seats = _Seats(rng, names, as_at, long_ago)
    for purpose, role, service, to_a_seat, first_names, later, to_a_team in _KINDS:
        load = children * _SHARE.get(purpose, 0.0)
        count = max(len(first_names), round(load / to_a_team) if to_a_team else 1)
        for number in range(1, count + 1):
            name = first_names[number - 1] if number <= len(first_names) else later.format(number)
            team = Team(MadeUpTeam(name, service, service), purpose, role, _habits(name))
            share = load / count
            wanted = (
                0 if purpose == "early_help" else max(3, round(share / to_a_seat) if to_a_seat else 2 + children // 600)
            )
            for _ in range(wanted):
                team.seats.append(seats.make(team))
                team.pull.append(1.0)
            if name == BUSY_TEAM:
                _overload(team, share, seats)
            if name == TURNOVER_TEAM:
                _hand_over_on(team, 0, as_at - timedelta(days=UNVISITED_FOR_DAYS), seats)
                _hand_over_on(team, 1, as_at - timedelta(days=TWICE_MOVED_DAYS), seats)
                _leave_empty(team, 2, as_at - timedelta(days=9))
            started = as_at - timedelta(days=rng.randrange(300, 2400))
            team.manager = MadeUpWorker(names.next(), "team_manager", name, name == TURNOVER_TEAM, started, None)
            force.teams[name] = team
    return force


def agency_share(day: date, as_at: date) -> float:
    """The share of seats that agency workers fill on ``day``: about a third five years ago, about a tenth now."""
    gone = 1 - min(1.0, max(0.0, (as_at - day).days / AGENCY_FELL_OVER_DAYS))
    return AGENCY_SHARE_THEN + (AGENCY_SHARE_NOW - AGENCY_SHARE_THEN) * gone


def _habits(name: str) -> Habits:
    if name == DRIFT_TEAM:
        return Habits(
            visits_late=0.5,
            lateness=2.4,
            reviews_late=0.42,
            trend=False,
            assessments_in_time=0.22,
            falters=1.3,
            records_late=0.22,
        )
    if name == TURNOVER_TEAM:
        return Habits(visits_late=0.13, falters=5.5, trend=False, records_late=0.1)
    return Habits()


class _Seats:
    """Makes seats, spreading agency cover evenly over them all."""

    def __init__(self, rng: Random, names: FullNames, as_at: date, long_ago: date) -> None:
        self.rng, self.names, self.as_at, self.long_ago = rng, names, as_at, long_ago
        self._made = 0

    def worker(self, team: Team, agency: bool, from_on: date, until_on: date | None) -> Tenure:
        made = MadeUpWorker(self.names.next(), team.role, team.name, agency, from_on, until_on)
        return Tenure(made, from_on, until_on)

    def make(self, team: Team) -> Seat:
        rng = self.rng
        # Evenly spread: at any time, the wanted share of seats stands below the line, in every team alike.
        standing = (0.5 + self._made * GOLDEN) % 1.0 if team.role == "social_worker" else 1.0
        self._made += team.role == "social_worker"
        restless = team.name == TURNOVER_TEAM
        tenures: list[Tenure] = []
        day = self.long_ago - timedelta(days=rng.randrange(1, 500))
        while True:
            agency = standing < agency_share(day, self.as_at)
            if restless:
                stays = rng.randrange(55, 190)
            elif agency:
                stays = rng.randrange(80, 300)
            else:
                stays = rng.randrange(420, 1900)
            ends = day + timedelta(days=stays)
            if ends >= self.as_at:
                tenures.append(self.worker(team, agency, day, None))
                return Seat(tenures)
            tenures.append(self.worker(team, agency, day, ends))
            day = ends + timedelta(days=self._gap(restless))
            if day >= self.as_at:  # nobody has come yet: the seat is empty today
                return Seat(tenures)

    def _gap(self, restless: bool) -> int:
        mark = self.rng.random()
        if mark < (0.35 if restless else 0.6):
            return 0
        return self.rng.randrange(2, 22) if mark < 0.93 else self.rng.randrange(22, 50)


def _overload(team: Team, share: float, seats: _Seats) -> None:
    """Make one settled, permanent worker hold far more children than the others in the team."""
    if len(team.seats) < 4:
        return
    from_on = seats.as_at - timedelta(days=980)
    before = [t for t in team.seats[0].tenures if t.from_on < from_on]
    last = before[-1]
    if last.until_on is None or last.until_on > from_on:
        last.worker.left_on = from_on
        before[-1] = Tenure(last.worker, last.from_on, from_on)
    team.seats[0] = Seat([*before, seats.worker(team, False, from_on, None)])
    team.pull[0] = (len(team.seats) - 1) * BUSY_SEAT_HOLDS / max(1.0, share - BUSY_SEAT_HOLDS)


def _hand_over_on(team: Team, number: int, day: date, seats: _Seats) -> None:
    """Make a seat change hands on ``day`` exactly, after ten months of one person, and keep the newcomer until now."""
    earlier = [tenure for tenure in team.seats[number].tenures if tenure.from_on < day - timedelta(days=300)]
    last = earlier.pop()
    last.worker.left_on = day
    stayed = Tenure(last.worker, last.from_on, day)
    team.seats[number] = Seat([*earlier, stayed, seats.worker(team, False, day, None)])


def _leave_empty(team: Team, number: int, day: date) -> None:
    """Make the last person in a seat leave on ``day``, with nobody after them: their children are unallocated now."""
    tenures = [tenure for tenure in team.seats[number].tenures if tenure.from_on < day]
    last = tenures.pop()
    last.worker.left_on = day
    team.seats[number] = Seat([*tenures, Tenure(last.worker, last.from_on, day)])
