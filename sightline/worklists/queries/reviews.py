"""The children a reviewing officer reviews: when the next review is due, and what has happened since the last one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Max, Q

from sightline.access.models import User
from sightline.calendars.working_days import add_working_days
from sightline.clocks.states import State
from sightline.facts.models import Fact
from sightline.people.visible import children_visible_to

from .allocations import changes_of_worker
from .owed import CHILD_FIELDS, FIELDS, OPEN, Named, Owed, deadlines_visible_to, in_state, named, owed

REVIEWS = ("looked_after_review", "review_child_protection_conference")
CONTACT = "reviewing_officer_visit"
SOON = 20  # working days
NOT_KNOWN = timedelta(days=183)  # how far back is looked where the last review is not recorded

# What a reviewing officer asks of the months between reviews: what happened, by the kinds of fact that say so.
HAPPENED = {
    "visits": ("child_protection_visit", "child_in_need_visit", "looked_after_visit", "other_visit"),
    "not_seen": ("visit_not_seen",),
    "moves": ("placement",),
    "health": ("health_assessment", "dental_check"),
}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A child with their next review. ``review`` is None where none is owed; ``overdue`` counts everything overdue for the child.

    ``contact_on`` is the last day on which a reviewing officer was in contact with the child. ``rank`` orders by need, 0 first:
    review overdue; review due within 20 working days and no contact since the last; anything overdue, or the review cannot be
    judged; the rest.
    """

    child: Named
    review: Owed | None
    worker: str
    overdue: int
    contact_on: date | None
    rank: int

    @property
    def due_on(self) -> date | None:
        """The day the next review is due."""
        return self.review.due_on if self.review else None

    @property
    def last_review(self) -> date | None:
        """The last review, or the start of what is reviewed where there has been none; None where that is not recorded."""
        return self.review.turn["started_on"] if self.review else None

    @property
    def reviewed_before(self) -> bool:
        """Whether ``last_review`` is a review, and not the start of being looked after or of a plan."""
        return self.review is not None and self.review.turn["started_by"] in (
            "looked_after_review",
            "review_conference",
        )

    @property
    def contact_since(self) -> bool:
        """Whether there was contact since the last review."""
        return self.contact_on is not None and (self.last_review is None or self.contact_on > self.last_review)


@dataclass(frozen=True, slots=True)
class Since:
    """What happened to a child after ``since`` (``known`` false: the last review is not recorded, so the last six months).

    ``fell_due`` counts what fell due and was not done in time.
    """

    since: date
    known: bool
    visits: int
    last_visit: date | None
    not_seen: int
    moves: int
    health: int
    changes_of_worker: int
    fell_due: int


@dataclass(frozen=True, slots=True)
class Reviews:
    """``named`` is false where the source names nobody's reviewing officer: then every looked-after child is shown."""

    named: bool
    children: Sequence[Reviewed]


def reviews(viewer: User, *, today: date) -> Reviews:
    """The children whom the viewer reviews, those who need it most first."""
    visible = children_visible_to(viewer)
    anybody = visible.filter(reviewing_officer__isnull=False).exists()
    children = (
        visible.filter(reviewing_officer=viewer.worker_id or 0)
        if anybody
        else visible.filter(statuses__contains=["looked_after"])
    )
    rows = list(children.values(*CHILD_FIELDS, "worker__name", "personal_adviser__name"))
    ids = [row["pk"] for row in rows]
    turns = deadlines_visible_to(viewer, today).filter(child__in=ids)
    due: dict[int, Owed] = {}
    for turn in turns.filter(OPEN, clock__in=REVIEWS).values(*FIELDS):
        before = due.get(turn["child__pk"])
        if before is None or REVIEWS.index(turn["clock"]) < REVIEWS.index(before.clock.code):
            due[turn["child__pk"]] = owed(turn, today)
    overdue: dict[int, int] = defaultdict(int)
    for pk in turns.filter(in_state(State.OVERDUE, today)).values_list("child", flat=True):
        overdue[pk] += 1
    contacts = dict(
        Fact.objects.filter(child__in=ids, kind=CONTACT, known_until=None, on__lte=today)
        .values_list("child")
        .annotate(Max("on"))
    )
    soon = add_working_days(today, SOON)
    found = [
        _reviewed(named(row, today), due.get(row["pk"]), row, overdue[row["pk"]], contacts.get(row["pk"]), soon)
        for row in rows
    ]
    return Reviews(
        anybody, sorted(found, key=lambda each: (each.rank, each.due_on or date.max, each.child.family_name))
    )


def _reviewed(
    child: Named, review: Owed | None, row: dict, overdue: int, contact_on: date | None, soon: date
) -> Reviewed:
    last = review.turn["started_on"] if review else None
    contact = contact_on is not None and (last is None or contact_on > last)
    if review and review.state == State.OVERDUE:
        rank = 0
    elif review and review.state == State.WAITING and review.due_on and review.due_on <= soon and not contact:
        rank = 1
    elif overdue or (review and review.state == State.UNKNOWN):
        rank = 2
    else:
        rank = 3
    return Reviewed(
        child, review, row["worker__name"] or row["personal_adviser__name"] or "", overdue, contact_on, rank
    )


def since_last_review(viewer: User, children: Iterable[Reviewed], *, today: date) -> dict[int, Since]:
    """Child's primary key → what has happened since the last review: three queries, however many children."""
    since = {each.child.id: each.last_review or today - NOT_KNOWN for each in children}
    known = {each.child.id: each.last_review is not None for each in children}
    ids, earliest = list(since), min(since.values(), default=today)
    days: dict[tuple[int, str], list[date]] = defaultdict(list)
    group = {kind: name for name, kinds in HAPPENED.items() for kind in kinds}
    facts = Fact.objects.filter(child__in=ids, kind__in=list(group), known_until=None, on__gt=earliest, on__lte=today)
    for pk, kind, on in facts.values_list("child", "kind", "on"):
        if on is not None and on > since[pk]:
            days[pk, group[kind]].append(on)
    late = deadlines_visible_to(viewer, today).filter(
        Q(now__in=(State.OVERDUE, State.MET_LATE, State.MISSED)), child__in=ids, due_on__gte=earliest, due_on__lt=today
    )
    fell_due: dict[int, int] = defaultdict(int)
    for pk, on in late.values_list("child", "due_on"):
        fell_due[pk] += on is not None and on >= since[pk]
    changes = changes_of_worker(ids, since=earliest, today=today)
    return {
        pk: Since(
            since=start,
            known=known[pk],
            visits=len(days[pk, "visits"]),
            last_visit=max(days[pk, "visits"], default=None),
            not_seen=len(days[pk, "not_seen"]),
            moves=len(days[pk, "moves"]),
            health=len(days[pk, "health"]),
            changes_of_worker=sum(day > start for day in changes.get(pk, ())),
            fell_due=fell_due[pk],
        )
        for pk, start in since.items()
    }
