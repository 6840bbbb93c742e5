"""The cast: every family, who is in it, and in outline what happened to them and when. No records yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import log
from random import Random

from sightline.calendars.rules import birthday
from sightline.calendars.working_days import add_working_days

from .made_up import TWICE_MOVED_CHILD, UNVISITED_CHILD, NamedChild
from .names import ARRIVING_ALONE, any_heritage, pick
from .surge import surge_before

HISTORY_DAYS = 5 * 365
CLOSED_FOR_EACH_OPEN = 1.75
RESTRICTED_ONE_IN = 260

# How the open children stand, and what became of the closed ones, as shares that add up to one.
OPEN = {"assessment": 0.14, "need": 0.38, "protection": 0.13, "care": 0.22, "leaver": 0.13}
CLOSED = {
    "contact": 0.15,
    "early_help": 0.08,
    "referral": 0.15,
    "assessment": 0.28,
    "need": 0.2,
    "protection": 0.06,
    "care": 0.055,
    "adopted": 0.01,
    "leaver": 0.015,
}


@dataclass(slots=True)
class Member:
    """A child of a family. ``gender`` and ``ethnicity`` are codes; ``disability`` is null where nobody has said."""

    ref: str
    given_name: str
    family_name: str
    born_on: date | None
    gender: str
    ethnicity: str
    disability: bool | None
    restricted: bool


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of help: ``kind`` is need, protection or care; from a day until a day (null: still)."""

    kind: str
    from_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Episode:
    """One time that a family came to notice.

    ``kind``: contact, early_help, referral (no further action), assessment (and then closed, or still open), plan (the
    ``phases``), or leaver (entitled to leaving care services after the ``phases``). ``on`` is the day that names it: of the
    contact, of the assessment's start, of the first phase.
    """

    kind: str
    on: date
    until_on: date | None = None
    phases: tuple[Phase, ...] = ()


@dataclass(slots=True)
class Family:
    """Children with the same parents, who share what happened.

    ``place`` is the family's place among those of its kind, which shares them fairly between teams and workers. ``named`` for
    a child whom every authority has.
    """

    number: int
    kind: str
    is_open: bool
    alone: bool
    place: int
    members: list[Member]
    episodes: list[Episode]
    named: NamedChild | None = None

    @property
    def turn(self) -> int:
        """``place``, moved on by the kind, so that different kinds do not all begin with the same team and worker."""
        return self.place + 31 * list(OPEN | CLOSED).index(self.kind) + (17 if self.is_open else 0)


@dataclass(slots=True)
class Plan:
    """How many families of which sort, before anything is drawn for any of them: (kind, open, children), in order."""

    as_at: date
    seed: int
    families: list[tuple[str, bool, int]] = field(default_factory=list)

    def cast(self) -> Iterator[Family]:
        """Every family, drawn afresh: the same each time."""
        ref = 110_000
        opened = 0
        places: dict[tuple[str, bool], int] = {}
        for number, (kind, is_open, size) in enumerate(self.families):
            named = {0: UNVISITED_CHILD, 1: TWICE_MOVED_CHILD}.get(number)
            place = places[kind, is_open] = places.get((kind, is_open), -1) + 1
            yield _family(self, number, kind, is_open, size, place, named, ref, opened)
            ref += 7 * size
            opened += size if is_open else 0


def plan_cast(*, children: int, as_at: date, seed: int) -> Plan:
    """A plan for exactly ``children`` open children and their closed companions, in a shuffled order."""
    rng = Random(f"{seed}/plan")
    wanted = _shares(OPEN, children)
    families: list[tuple[str, bool, int]] = []
    for kind, count in wanted.items():
        # The named children come first, whatever the size.
        left = count - {"protection": 1, "need": 1}.get(kind, 0)
        while left > 0:
            size = min(left, _family_size(rng, kind))
            families.append((kind, True, size))
            left -= size
    for kind, count in _shares(CLOSED, round(children * CLOSED_FOR_EACH_OPEN)).items():
        left = count
        while left > 0:
            size = min(left, _family_size(rng, kind))
            families.append((kind, False, size))
            left -= size
    rng.shuffle(families)
    return Plan(as_at, seed, [("protection", True, 1), ("need", True, 1), *families])


def _shares(shares: dict[str, float], total: int) -> dict[str, int]:
    """Whole numbers in these proportions that add up to ``total``."""
    counts = {kind: int(total * share) for kind, share in shares.items()}
    for kind in sorted(shares, key=lambda kind: (counts[kind] - total * shares[kind], kind))[
        : total - sum(counts.values())
    ]:
        counts[kind] += 1
    return counts


def _family_size(rng: Random, kind: str) -> int:
    if kind in ("leaver", "adopted"):
        return 1
    mark = rng.random() * (1.3 if kind != "care" else 1.0)
    return 1 if mark < 0.74 else 2 if mark < 1.02 else 3 if mark < 1.2 else 4


def _some_days(rng: Random, mean: int, low: int, high: int) -> int:
    """A length in days: many short, few long."""
    days = low - int(log(1 - rng.random()) * (mean - low))
    return days if days <= high else low + int(rng.random() * (high - low))


def _family(
    plan: Plan,
    number: int,
    kind: str,
    is_open: bool,
    size: int,
    place: int,
    named: NamedChild | None,
    ref: int,
    opened: int,
) -> Family:
    rng = Random(f"{plan.seed}/family/{number}")
    alone = kind == "care" and size == 1 and not named and rng.random() < 0.13
    outline = _Outline(plan.as_at, rng, is_open, alone)
    if named is UNVISITED_CHILD:
        since = plan.as_at - timedelta(days=300)
        episodes = [Episode("plan", since, None, (Phase("protection", _working(since), None),))]
    elif named is TWICE_MOVED_CHILD:
        since = plan.as_at - timedelta(days=210)
        episodes = [Episode("plan", since, None, (Phase("need", _working(since), None),))]
    else:
        episodes = outline.episodes(kind)
        if outline.room_before > 200 and kind not in ("leaver", "adopted") and not alone and rng.random() < 0.4:
            episodes[:0] = outline.earlier(episodes[0])
    # The chain of contact, referral and assessment comes before the day that names the episode.
    first_day = episodes[0].on - timedelta(days=130)
    last_day = episodes[-1].until_on or plan.as_at
    heritage = pick(rng, ARRIVING_ALONE) if alone else any_heritage(rng)
    surname, ethnicity = pick(rng, heritage.family), pick(rng, heritage.ethnicity)
    births = outline.births(kind, size, first_day, last_day)
    unborn = is_open and kind in ("assessment", "need", "protection") and len(episodes) == 1 and not named
    unborn = unborn and (plan.as_at - episodes[0].on).days < 60 and rng.random() < 0.14
    members = []
    for each in range(size):
        girl = rng.random() < 0.49 if not alone else rng.random() < 0.1
        given = pick(rng, heritage.girls if girl else heritage.boys)
        mark = rng.random()
        restricted = is_open and (opened + each in (3, 11, 29) or (opened + each) % RESTRICTED_ONE_IN == 97)
        members.append(
            Member(
                str(ref + 7 * each),
                given,
                surname,
                births[each],
                "not_recorded" if mark > 0.995 else "neither" if mark > 0.992 else "female" if girl else "male",
                "NOBT" if mark < 0.03 else "REFU" if mark < 0.035 else ethnicity,
                None if mark < 0.015 else rng.random() < 0.13,
                restricted,
            )
        )
    if unborn:
        youngest = members[-1]
        youngest.given_name, youngest.born_on, youngest.gender, youngest.disability = (
            "Unborn",
            None,
            "not_recorded",
            None,
        )
        youngest.ethnicity = "NOBT"
    if named:
        members = [
            Member(
                named.ref,
                named.given_name,
                named.family_name,
                plan.as_at - timedelta(days=2790),
                "female" if named is UNVISITED_CHILD else "male",
                "MWBA",
                False,
                False,
            )
        ]
    return Family(number, kind, is_open, alone, place, members, episodes, named)


def _working(day: date) -> date:
    """``day`` itself, or the first working day after it."""
    return add_working_days(day - timedelta(days=1), 1)


class _Outline:
    """Draws the outline of one family's history."""

    def __init__(self, as_at: date, rng: Random, is_open: bool, alone: bool) -> None:
        self.as_at, self.rng, self.is_open, self.alone = as_at, rng, is_open, alone
        self.history = as_at - timedelta(days=HISTORY_DAYS)
        self.surge = surge_before(as_at)
        self.room_before = 0

    def ago(self, days: int) -> date:
        """The working day at or just before ``days`` days before the day of the picture; always before that day."""
        return add_working_days(self.as_at - timedelta(days=max(1, days) - 1), -1)

    def episodes(self, kind: str) -> list[Episode]:
        """The family's latest episode (in a list of its own)."""
        made = getattr(self, f"_{kind}")()
        self.room_before = (made.on - timedelta(days=130) - self.history).days
        return [made]

    def earlier(self, then: Episode) -> list[Episode]:
        """An earlier, closed episode: in about two of three families within the year before."""
        rng = self.rng
        most = self.room_before - 60
        gap = rng.randrange(30, 215) if rng.random() < 0.68 else rng.randrange(200, 1000)
        mark = rng.random()
        on = then.on - timedelta(days=130 + min(gap, most))
        if mark < 0.3:
            return [Episode("referral", _working(on), _working(on))]
        if mark < 0.85:
            return [Episode("assessment", _working(on), _working(on))]
        started = max(self.history, on - timedelta(days=_some_days(rng, 120, 60, 300)))
        need = Phase("need", _working(started), _working(on))
        return [Episode("plan", need.from_on, need.until_on, (need,))] if (on - started).days > 40 else []

    def births(self, kind: str, size: int, first_day: date, last_day: date) -> list[date]:
        """A birthday for each child: all born before anything happened, and children until everything was over."""
        if kind == "leaver":
            return [self.born]
        if kind == "adopted":
            return [first_day - timedelta(days=20 + int(self.rng.random() * 500))]
        eldest = birthday(last_day, -18) + timedelta(days=3)
        room = (first_day - eldest).days
        if self.alone:
            age = self.rng.randrange(15 * 365 + 60, 18 * 365 - 60)
            return [max(eldest, last_day - timedelta(days=age))]
        skew = 1.5 if kind == "care" else 1.0
        born: list[date] = []
        for _ in range(size):
            for _attempt in range(6):
                day = eldest + timedelta(days=int(room * self.rng.random() ** skew))
                if all(abs((day - other).days) > 300 for other in born):
                    break
            born.append(day)
        return sorted(born)

    def _closed_on(self) -> date:
        # Rather more of the closed ones closed long ago: today's open children were not here then.
        return self.ago(3 + int(self.rng.random() ** 0.85 * (HISTORY_DAYS - 160)))

    def _from_until(self, length: int) -> tuple[date, date]:
        """A closed stretch of about ``length`` days inside the years of history."""
        ends = self._closed_on()
        starts = _working(ends - timedelta(days=length))
        earliest = self.history + timedelta(days=90)
        if starts < earliest:  # then it was shorter: the years of history hold the whole of it
            starts = _working(earliest + timedelta(days=int(self.rng.random() * 0.7 * (ends - earliest).days)))
        return (starts, ends) if (ends - starts).days >= 10 else (starts, add_working_days(starts, 10))

    def _contact(self) -> Episode:
        day = self._closed_on()
        return Episode("contact", day, day)

    def _early_help(self) -> Episode:
        if self.rng.random() < 0.17:
            return Episode("early_help", self.ago(_some_days(self.rng, 20, 1, 60)), None)
        starts, ends = self._from_until(_some_days(self.rng, 24, 10, 70))
        return Episode("early_help", starts, ends)

    def _referral(self) -> Episode:
        day = self._closed_on()
        return Episode("referral", day, day)

    def _assessment(self) -> Episode:
        if self.is_open:
            waiting = self.rng.randrange(1, 45) if self.rng.random() < 0.88 else self.rng.randrange(46, 78)
            return Episode("assessment", add_working_days(self.as_at, -waiting), None)
        ends = self._closed_on()
        if self.rng.random() < 0.05:  # worries about the surge brought more children, too
            ends = _working(self.surge.from_on + timedelta(days=35 + int(self.rng.random() * 80)))
        return Episode("assessment", ends, ends)  # its start is drawn with the assessment's length

    def _need(self) -> Episode:
        mark = self.rng.random()
        before = ("protection", 240, 110, 500) if mark < 0.14 else ("care", 240, 90, 600) if mark < 0.19 else None
        return self._phases("need", _some_days(self.rng, 190, 2, 1000), before)

    def _protection(self) -> Episode:
        before = ("need", 140, 50, 320) if self.rng.random() < 0.25 else None
        length = _some_days(self.rng, 220, 2, 900)
        return self._phases("protection", length, before, then_need=self.rng.random() < 0.8)

    def _care(self) -> Episode:
        mark = self.rng.random()
        before = None
        if not self.alone and mark < 0.35:
            before = ("protection", 210, 80, 450)
        elif not self.alone and mark < 0.58:
            before = ("need", 140, 50, 300)
        length = _some_days(self.rng, 380 if self.alone else 640, 3, 800 if self.alone else 1650)
        return self._phases("care", length, before, then_need=not self.alone and self.rng.random() < 0.3)

    def _adopted(self) -> Episode:
        starts, ends = self._from_until(self.rng.randrange(520, 900))
        if (ends - starts).days < 480:
            ends = add_working_days(starts + timedelta(days=480), 1)
        return Episode("plan", starts, ends, (Phase("care", starts, ends),))

    def _phases(
        self, kind: str, length: int, before: tuple[str, int, int, int] | None, *, then_need: bool = False
    ) -> Episode:
        """A phase of ``kind`` that is still going on, or is over; perhaps with one before it, perhaps with need after it."""
        if self.is_open:
            starts, ends = self.ago(min(length, HISTORY_DAYS - 140)), None
        else:
            starts, ends = self._from_until(length)
        phases = [Phase(kind, starts, ends)]
        if before is not None:
            earlier = starts - timedelta(days=_some_days(self.rng, *before[1:]))
            earlier = _working(max(earlier, self.history + timedelta(days=60)))
            if (starts - earlier).days > 40:
                phases.insert(0, Phase(before[0], earlier, starts))
        if then_need and ends is not None:
            later = add_working_days(ends, self.rng.randrange(20, 110))
            if later < self.as_at:
                phases.append(Phase("need", ends, later))
                ends = later
        return Episode("plan", phases[0].from_on, ends, tuple(phases))

    def _leaver(self) -> Episode:
        """Somebody who has left care, or (of the closed) has since turned 25."""
        rng, as_at = self.rng, self.as_at
        self.born = as_at
        if not self.is_open:
            turned_25 = self.ago(20 + int(rng.random() * 1300))
            self.born = birthday(turned_25, -25)
            return Episode("leaver", birthday(self.born, 18), birthday(self.born, 25))
        age_days = int((18 + 6.9 * rng.random() ** 1.7) * 365.25)
        if rng.random() < 0.06:
            age_days = rng.randrange(int(16.6 * 365.25), int(17.9 * 365.25))
        self.born = as_at - timedelta(days=age_days)
        left = birthday(self.born, 18)
        if left >= as_at:
            left = self.ago(rng.randrange(20, 110))
        entered = max(left - timedelta(days=rng.randrange(130, 1500)), self.history + timedelta(days=100))
        if (left - entered).days < 120:
            return Episode("leaver", left, None)
        return Episode("leaver", left, None, (Phase("care", _working(entered), left),))
