"""A team as its manager sees it: children by drift, workers and what they hold, what changed and what has escalated."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from sightline.access.models import User
from sightline.calendars.working_days import add_working_days, working_days_between
from sightline.clocks.catalogue import catalogue
from sightline.clocks.models import Flip
from sightline.clocks.states import State
from sightline.people.models import Child
from sightline.people.statuses import STATUSES
from sightline.people.visible import children_visible_to
from sightline.web.words import LONDON, long_date

from .. import drift, standing
from ..drift import Band, Evidence
from .allocations import UNALLOCATED, changes_of_worker, unallocated_since
from .deadlines import HOLDER, codes, has_reached
from .owed import (
    CHILD_FIELDS,
    OPEN,
    TURN_FIELDS,
    Named,
    deadlines_visible_to,
    in_state,
    last_seen_on,
    named,
    state_of_turn,
)

YEAR = timedelta(days=365)
SHOW = {
    **{str(band): title for band, title in drift.TITLES.items()},
    "unallocated": "Without a worker",
    "changed": f"Changed worker {drift.CHANGES_MANY} or more times in 12 months",
}
"""What a list of children may be narrowed to."""


def ceiling() -> int:
    """How many children one worker should hold at most: the setting CASELOAD_CEILING, or 25."""
    return getattr(settings, "CASELOAD_CEILING", 25)


@dataclass(frozen=True, slots=True)
class Followed:
    """A child with where their plan stands and the evidence for it. ``worker`` is whoever holds or advises them."""

    child: Named
    worker: str
    worker_id: int | None
    team: str
    band: Band
    evidence: Evidence

    @property
    def words(self) -> list[str]:
        """The evidence in short phrases."""
        return drift.words_of(self.evidence)

    @property
    def band_title(self) -> str:
        """The band in words."""
        return drift.TITLES[self.band]


@dataclass(frozen=True, slots=True)
class Caseload:
    """What one worker holds in these teams: children, how many by the status that asks most, and how many things overdue that are theirs to do."""

    id: int
    name: str
    children: int
    statuses: Sequence[tuple[str, int]]
    overdue: int
    above_ceiling: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A change of state that was noticed lately, in a sentence."""

    child: Named
    sentence: str
    noticed_at: datetime
    worse: bool


@dataclass(frozen=True, slots=True)
class Team:
    """What one or several teams hold: ``followed`` by band, and inside it what is worst first. ``from_you`` is overdue from the viewer's own role."""

    followed: Sequence[Followed]
    caseloads: Sequence[Caseload]
    overdue: int
    unjudged: int
    escalated: int
    from_you: int

    def in_band(self, band: Band) -> list[Followed]:
        """The children in one band, those without a worker apart."""
        return [each for each in self.followed if each.band == band and not each.evidence.unallocated]

    @property
    def unallocated(self) -> list[Followed]:
        """The children whom nobody holds."""
        return [each for each in self.followed if each.evidence.unallocated]


def my_team(viewer: User, teams: Sequence[int], *, today: date, members: bool = True) -> Team:
    """The children of these teams, in drift's order, and their workers; with ``members``, those too who hold nobody.

    Who belongs to a team is known for now only, so another day is asked without.
    """
    children = children_visible_to(viewer).filter(team__in=teams)
    followed = _followed(viewer, children, today)
    turns = deadlines_visible_to(viewer, today).filter(OPEN, team__in=teams)
    theirs = turns.filter(clock__in=codes(owed_by=HOLDER))  # what a manager or a chair owes is not the worker's
    late = theirs.filter(in_state(State.OVERDUE, today)).order_by().values_list("worker").annotate(Count("pk"))
    return Team(
        followed=followed,
        caseloads=_caseloads(teams if members else [], followed, dict(late)),
        **turns.aggregate(
            overdue=Count("pk", filter=in_state(State.OVERDUE, today)),
            unjudged=Count("pk", filter=in_state(State.UNKNOWN, today)),
            escalated=Count("pk", filter=has_reached("team_manager", today)),
            from_you=Count("pk", filter=in_state(State.OVERDUE, today) & Q(clock__in=codes(owed_by=viewer.role))),
        ),
    )


def children_followed(viewer: User, teams: Sequence[int] | None, *, show: str, today: date) -> list[Followed]:
    """The children of these teams (None: of no team) who are ``show`` (a key of SHOW), in drift's order."""
    children = children_visible_to(viewer)
    children = children.filter(team=None) if teams is None else children.filter(team__in=teams)
    if show == "unallocated":
        children = children.filter(UNALLOCATED)
    if teams is None:
        children = children.filter(~Q(statuses=[]))
    followed = _followed(viewer, children, today)
    if show == "changed":
        return [each for each in followed if each.evidence.changes >= drift.CHANGES_MANY]
    return [each for each in followed if each.band == show] if show in drift.TITLES else followed


def changes_since(viewer: User, teams: Sequence[int], *, now: datetime, today: date) -> tuple[date, list[Change]]:
    """The last working day before today, and every change of state noticed since it began, newest first."""
    day = add_working_days(today, -1)
    began = datetime.combine(day, time(), LONDON)
    children = children_visible_to(viewer).filter(team__in=teams)
    flips = (
        Flip.objects.filter(child__in=children.values("pk"), noticed_at__gte=began, noticed_at__lte=now)
        .filter(~Q(was="") | Q(happened_on__gte=day))  # what was overdue already when it first came is no change
        .order_by("-noticed_at", "-happened_on", "-pk")
        .values("clock", "was", "became", "happened_on", "noticed_at", *(f"child__{name}" for name in CHILD_FIELDS))
    )
    clocks = catalogue()
    return day, [
        Change(
            named(flip, today, "child__"),
            f"{clocks[flip['clock']].owes} {_became(flip['became'], flip['was'], flip['happened_on'])}.",
            flip["noticed_at"],
            flip["became"] in (State.OVERDUE, State.MISSED, State.UNKNOWN),
        )
        for flip in flips
        if flip["clock"] in clocks
    ]


def _became(became: str, was: str, on: date | None) -> str:
    when = f" on {long_date(on)}" if on else ""
    return {
        State.OVERDUE: f"became overdue{when}",
        State.MET: f"was done{when}, in time",
        State.MET_LATE: f"was done{when}, late",
        State.MISSED: f"stopped being owed{when}, not done",
        State.ENDED: f"stopped being owed{when}",
        State.UNKNOWN: "can no longer be judged",
        State.WAITING: "is no longer overdue" if was == State.OVERDUE else "is due again",
    }.get(became, "is no longer in the source")  # type: ignore[call-overload]


def _followed(viewer: User, children: QuerySet[Child], today: date) -> list[Followed]:
    """Children with their evidence: four queries, however many children."""
    rows = list(
        children.order_by("family_name", "given_name", "pk").values(
            *CHILD_FIELDS,
            *("worker_id", "worker__name", "personal_adviser_id", "personal_adviser__name", "team__name"),
        )
    )
    ids = [row["pk"] for row in rows]
    turns = defaultdict(list)
    for turn in deadlines_visible_to(viewer, today).filter(OPEN, child__in=ids).values("child", *TURN_FIELDS):
        turns[turn["child"]].append(turn)
    seen = last_seen_on(ids, today)
    changes = changes_of_worker(ids, since=today - YEAR, today=today)
    nobody = [row["pk"] for row in rows if row["worker_id"] is None and row["personal_adviser_id"] is None]
    since = unallocated_since(nobody, today=today)
    found = []
    for row in rows:
        pk = row["pk"]
        alone = row["worker_id"] is None and row["personal_adviser_id"] is None
        unallocated_days = (today - since[pk]).days if since.get(pk) else None  # type: ignore[operator]
        unseen = (today - seen[pk]).days if pk in seen else None
        evidence = _evidence(turns[pk], today, unseen, len(changes.get(pk, ())), alone, unallocated_days)
        found.append(
            Followed(
                child=named(row, today),
                worker=row["worker__name"] or row["personal_adviser__name"] or "",
                worker_id=row["worker_id"] or row["personal_adviser_id"],
                team=row["team__name"] or "",
                band=drift.band_of(evidence),
                evidence=evidence,
            )
        )
    rank = {band: place for place, band in enumerate(Band)}
    return sorted(found, key=lambda each: (rank[each.band], *drift.order(each.evidence)))


def _evidence(
    turns: Iterable[dict[str, Any]],
    today: date,
    unseen: int | None,
    changes: int,
    unallocated: bool,
    unallocated_days: int | None,
) -> Evidence:
    clocks = catalogue()
    states = [(turn, state_of_turn(turn, today)) for turn in turns]
    judged = [(turn, state) for turn, state in states if drift.counts(clocks[turn["clock"]])]
    beside = [state for turn, state in states if not drift.counts(clocks[turn["clock"]])]
    late = [turn for turn, state in judged if state == State.OVERDUE]
    unknown = [turn for turn, state in judged if state == State.UNKNOWN]
    visits = {turn["clock"] for turn, _ in judged if standing.asks_to_be_seen(clocks[turn["clock"]])}
    worst = min(late, key=lambda turn: turn["due_on"], default=None)
    return Evidence(
        worst=clocks[worst["clock"]].owes if worst else "",
        worst_days=working_days_between(worst["due_on"], today) if worst else 0,
        overdue=len(late),
        unjudged=len(unknown),
        owed=len(judged),
        beside=beside.count(State.OVERDUE),
        beside_owed=len(beside),
        visit_owed=bool(visits),
        visit_unjudged=any(turn["clock"] in visits for turn in unknown),
        unseen_days=unseen,
        changes=changes,
        unallocated=unallocated,
        unallocated_days=unallocated_days,
    )


def _caseloads(teams: Sequence[int], followed: Iterable[Followed], late: Mapping[int | None, int]) -> list[Caseload]:
    """What each worker holds, most first; members of the teams who hold nobody are there too."""
    members = User.objects.filter(teams__in=teams, worker__isnull=False, is_active=True, role="social_worker")
    names = dict(members.values_list("worker_id", "worker__name"))
    held: dict[int, list[Followed]] = defaultdict(list)
    for each in followed:
        if each.worker_id is not None:
            held[each.worker_id].append(each)
            names[each.worker_id] = each.worker
    caseloads = []
    for worker, name in names.items():
        theirs = held[worker]
        counts = Counter(each.child.status or "No plan" for each in theirs)
        places = [*(status.title for status in STATUSES.values()), "No plan"]
        caseloads.append(
            Caseload(
                id=worker,
                name=name,
                children=len(theirs),
                statuses=sorted(counts.items(), key=lambda pair: places.index(pair[0])),
                overdue=late.get(worker, 0),
                above_ceiling=len(theirs) > ceiling(),
            )
        )
    return sorted(caseloads, key=lambda caseload: (-caseload.children, caseload.name))
