"""How far what came in reaches: facts by kind, and what cannot be judged for want of data."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, Q

from sightline.access.models import User
from sightline.clocks.areas import area_in_words, by_area
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.coverage import gaps_here
from sightline.clocks.derived import kind_named
from sightline.clocks.states import State
from sightline.facts.models import Fact
from sightline.facts.vocabulary import KINDS, Kind
from sightline.people.another_day import Everybody, show_day
from sightline.web.as_at import AsAt

from .kept import kept
from .owed import OPEN, deadlines_visible_to


@dataclass(frozen=True, slots=True)
class Judged:
    """One standard: open things owed by it, how many of them cannot be judged, and why (reason, how many)."""

    clock: Clock
    owed: int
    unjudged: int
    reasons: Sequence[tuple[str, int]]

    @property
    def share(self) -> int:
        """Hundredths that cannot be judged."""
        return round(100 * self.unjudged / self.owed) if self.owed else 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """``facts`` are (kind, how many, the latest day); ``empty`` kinds of which there are none; ``judged`` the standards."""

    facts: Sequence[tuple[Kind, int, date | None]]
    empty: Sequence[Kind]
    judged: Sequence[Judged]
    total: int

    @property
    def in_part(self) -> list[Judged]:
        """The standards of which something open cannot be judged."""
        return [each for each in self.judged if each.unjudged]

    @property
    def in_full(self) -> list[Judged]:
        """The standards of which everything open can be judged."""
        return [each for each in self.judged if not each.unjudged]


@dataclass(frozen=True, slots=True)
class NotJudged:
    """An area's standards that cannot be judged here: how many, of how many, and the titles of the kinds of fact that are missing."""

    area: str
    title: str
    count: int
    of: int
    missing: Sequence[str]


def not_judged(*, today: date, known_at: datetime | None = None) -> list[NotJudged]:
    """Area by area, the standards that nothing received can tell of; areas in which everything can be judged are left out."""
    gaps = {gap.clock.code: gap for gap in gaps_here(today, known_at)}
    found = []
    for area, clocks in by_area(catalogue().values()).items():
        here = [gaps[clock.code] for clock in clocks if clock.code in gaps]
        if here:
            kinds = dict.fromkeys(kind for gap in here for kind in gap.kinds)
            missing = sorted(kind_named(kind).title for kind in kinds)
            found.append(NotJudged(area, area_in_words(area), len(here), len(clocks), missing))
    return found


def coverage(viewer: User, *, today: date, as_at: AsAt | None = None) -> Coverage:
    """What the facts of the children whom the viewer may see reach to.

    ``as_at`` is the day shown, where that is not today. It reads every fact, so what was found is kept for a while.
    """
    day = as_at or AsAt(today, today)
    return kept("coverage", lambda: _on(viewer, day), viewer=viewer, as_at=day)


def _on(viewer: User, as_at: AsAt) -> Coverage:
    with show_day(viewer, as_at, Everybody()) if as_at.elsewhere else nullcontext():
        return _coverage(viewer, as_at.day)


def _coverage(viewer: User, today: date) -> Coverage:
    counted = {
        kind: (count, last)
        for kind, count, last in Fact.objects.filter(known_until=None)
        .order_by()
        .values_list("kind")
        .annotate(Count("pk"), Max("on"))
    }
    kinds = [kind for kind in KINDS.values() if kind.code not in ("details", "unrecorded")]
    return Coverage(
        facts=[(kind, *counted[kind.code]) for kind in kinds if kind.code in counted],
        empty=[kind for kind in kinds if kind.code not in counted],
        judged=_judged(viewer, today),
        total=sum(count for count, _ in counted.values()),
    )


def _judged(viewer: User, today: date) -> list[Judged]:
    owed: Counter[str] = Counter()
    reasons: dict[str, Counter[str]] = defaultdict(Counter)
    turns = deadlines_visible_to(viewer, today).filter(OPEN).order_by()
    for clock, count in turns.values_list("clock").annotate(Count("pk")):
        owed[clock] = count
    unknown = turns.filter(Q(now=State.UNKNOWN)).values_list("clock", "unrecorded").annotate(Count("pk"))
    for clock, unrecorded, count in unknown:
        reasons[clock][_reason(unrecorded)] += count
    return [
        Judged(clock, owed[code], reasons[code].total(), reasons[code].most_common())
        for code, clock in catalogue().items()
        if owed[code]
    ]


def _reason(unrecorded: str) -> str:
    if unrecorded:
        return f"The source records no date for “{kind_named(unrecorded).title.lower()}”"
    return "The time allowed depends on the child's age, and the source gives no date of birth"
