"""Teams against areas of practice and their standards: the share in time with what is still waiting counted, its trend, and what lies behind."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Count, F, Q

from sightline.access.models import Team, User
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.coverage import gaps_here, judged_here
from sightline.clocks.states import State

from .deadlines import JUDGED, NO_DUE_DAY, has_reached, in_earlier_period, in_period
from .owed import OPEN, Owed, deadlines_visible_to, in_state, owed_rows

PERIODS = (30, 90, 365)
"""Lengths of time in days that a share may be asked over; the middle one unless another is."""


@dataclass(slots=True)
class Cell:
    """Counts of one team and one standard, or of several added up.

    ``in_time`` of ``counted`` turns were done in time: turns due in the period, and those due before and still not done.
    ``in_time_before`` and ``counted_before`` are the same for the period before. ``unjudged`` turns are in no share.
    """

    in_time: int = 0
    counted: int = 0
    in_time_before: int = 0
    counted_before: int = 0
    unjudged: int = 0

    @property
    def share(self) -> float | None:
        """In time of counted, 0 to 1; None where nothing was due."""
        return self.in_time / self.counted if self.counted else None

    @property
    def share_before(self) -> float | None:
        """The same for the period before."""
        return self.in_time_before / self.counted_before if self.counted_before else None

    def add(self, other: "Cell") -> None:
        """Add another cell's counts to these."""
        self.in_time += other.in_time
        self.counted += other.counted
        self.in_time_before += other.in_time_before
        self.counted_before += other.counted_before
        self.unjudged += other.unjudged


@dataclass(slots=True)
class Row:
    """One team's cells by clock, and all of them together. ``team`` None: nobody's team held the child."""

    team: int | None
    name: str
    cells: dict[str, Cell] = field(default_factory=dict)
    total: Cell = field(default_factory=Cell)

    def together(self, clocks: Iterable[str]) -> Cell:
        """Several clocks' cells added up."""
        found = Cell()
        for clock in clocks:
            if clock in self.cells:
                found.add(self.cells[clock])
        return found


@dataclass(frozen=True, slots=True)
class LineOfSight:
    """The matrix: rows of teams, columns of clocks; ``totals`` under each clock, ``everything`` in the corner.

    ``clocks`` are those with something to show, ``quiet`` those that are judged here and have nothing; ``gaps`` counts, by area,
    those that cannot be judged here.
    """

    clocks: Sequence[Clock]
    quiet: Sequence[Clock]
    gaps: dict[str, int]
    rows: Sequence[Row]
    totals: dict[str, Cell]
    everything: Cell
    days: int
    start: date

    @property
    def bottom(self) -> Row:
        """All teams together."""
        return Row(None, "All teams", self.totals, self.everything)


def line_of_sight(viewer: User, *, today: date, days: int, known_at: datetime | None = None) -> LineOfSight:
    """Every team's share in time for each standard, over the ``days`` before ``today``, of the children the viewer may see.

    ``known_at`` is the moment whose knowledge is shown, which decides what could be judged by then.
    """
    start = today - timedelta(days=days)
    before = start - timedelta(days=days)
    now_period, before_period = in_period(start, today), in_earlier_period(before, start)
    is_judged = Q(now__in=JUDGED)
    in_time = Q(now=State.MET)
    # Taken together they are what either period counts, each turn once; apart, because each has an index of its own.
    parts = [
        Q(due_on__gte=before, due_on__lt=today),
        OPEN & Q(due_on__lt=before),
        NO_DUE_DAY,
        Q(due_on__lt=before, met_on__gte=start, met_on__gt=F("due_on")),
        Q(due_on__lt=before, met_on=None, ended_on__gte=start, ended_on__gt=F("due_on")),
    ]
    counts = [
        row
        for part in parts
        for row in deadlines_visible_to(viewer, today)
        .filter(part)
        .order_by()
        .values_list("team", "clock")
        .annotate(
            in_time=Count("pk", filter=now_period & in_time),
            counted=Count("pk", filter=now_period & is_judged),
            in_time_before=Count("pk", filter=before_period & in_time),
            counted_before=Count("pk", filter=before_period & is_judged),
            unjudged=Count("pk", filter=(now_period | NO_DUE_DAY) & Q(now=State.UNKNOWN)),
        )
    ]
    names = dict(Team.objects.values_list("pk", "name"))
    rows: dict[int | None, Row] = {}
    totals = {code: Cell() for code in catalogue()}
    everything = Cell()
    for team, clock, *numbers in counts:
        row = rows.setdefault(team, Row(team, names[team] if team else "No team"))
        cell = Cell(*numbers)
        for together in (row.cells.setdefault(clock, Cell()), row.total, totals[clock], everything):
            together.add(cell)
    kept = [row for row in rows.values() if row.total.counted or row.total.unjudged]
    kept.sort(key=lambda row: (row.team is None, row.name))
    judged = judged_here(today, known_at)
    shown = [clock for clock in catalogue().values() if totals[clock.code].counted or totals[clock.code].unjudged]
    loud = {clock.code for clock in shown}
    quiet = [clock for clock in judged if clock.code not in loud]
    gaps = dict(Counter(gap.clock.area for gap in gaps_here(today, known_at)))
    return LineOfSight(shown, quiet, gaps, kept, totals, everything, days, start)


def escalated_by_team(viewer: User, *, today: date) -> dict[int | None, int]:
    """How many overdue things have reached the head of service, by team."""
    found = deadlines_visible_to(viewer, today).filter(has_reached("head_of_service", today)).order_by()
    return dict(found.values_list("team").annotate(Count("pk")))


def oldest_overdue(viewer: User, *, today: date, at_most: int = 10) -> list[Owed]:
    """What has been overdue longest."""
    found = deadlines_visible_to(viewer, today).filter(in_state(State.OVERDUE, today)).order_by("due_on", "pk")
    return owed_rows(viewer, found.values_list("pk", flat=True)[:at_most], today)
