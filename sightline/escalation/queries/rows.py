"""Notices in words: what was owed, who was told of it, why, and what they answered. Every screen here reads through this."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from sightline.access.addresses import child_address
from sightline.access.models import User
from sightline.calendars.working_days import working_days_between
from sightline.clocks.catalogue import catalogue
from sightline.clocks.standing import between
from sightline.oversight.models import Status
from sightline.people.models import Child
from sightline.people.visible import children_visible_to
from sightline.web.words import age, day_of, plural

from ..ladder import ROLES
from ..models import Told
from ..words import CLOSED, MOVED, why_told

UNNAMED = "A child whose record is restricted"
_WITH = ("to", "covers", "team", "worker", "action__owner", "answered_by", "moved_from__to", "moved_by")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: the action with its day, or a note where the record may not be opened."""

    at: datetime
    by: str
    what: str
    owner: str
    due_on: date | None
    action: int | None
    done: bool
    broken: bool

    @property
    def sentence(self) -> str:
        """The answer in a line."""
        if self.due_on is None:
            return self.what
        return f"{self.what} {self.owner}, by {self.due_on.day} {self.due_on:%B %Y}"


@dataclass(frozen=True, slots=True)
class Line:
    """One notice. ``child`` is UNNAMED and ``child_ref`` empty where the viewer may not see the child."""

    id: int
    child_id: int
    child: str
    child_ref: str
    child_age: str
    what: str
    clock: str
    clock_title: str
    due_on: date
    stands: str
    role: str
    to_id: int | None
    to: str
    why: str
    team: str
    worker: str
    reached_on: date
    told_at: datetime
    opened_at: datetime | None
    answer: Answer | None
    moved: str
    closed_on: date | None
    closed: str
    overdue: bool
    turn: tuple[object, ...]

    @property
    def told_on(self) -> date:
        """The day on which the person was told."""
        return day_of(self.told_at)

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.child_ref)

    @property
    def rung(self) -> str:
        """The rung in words."""
        return ROLES[self.role]

    @property
    def status(self) -> str:
        """How the notice stands."""
        if self.closed_on:
            return self.closed
        if self.answer:
            return "Day passed" if self.answer.broken else "Answered"
        if not self.overdue:
            return "Opened" if self.opened_at else "Not opened"
        return "Opened, not answered" if self.opened_at else "Not opened"

    @property
    def colour(self) -> str:
        """The colour of its tag."""
        if self.closed_on:
            return "grey"
        if self.answer:
            return "orange" if self.answer.broken else "green"
        if not self.overdue:
            return "blue"
        return "orange" if self.opened_at else "red"


def lines(viewer: User, rows: QuerySet[Told], *, today: date) -> list[Line]:
    """Rows in words, in their order: two queries, however many."""
    found = list(rows.select_related(*_WITH))
    seen = {
        child.pk: child
        for child in children_visible_to(viewer).filter(pk__in={row.child_id for row in found}).only(*_OF_CHILD)
    }
    return [line(row, seen.get(row.child_id), today) for row in found]


_OF_CHILD = ("ref", "given_name", "family_name", "born_on")


def line(row: Told, child: Child | None, today: date) -> Line:
    """One row in words; ``child`` is None where the viewer may not see them."""
    clock = catalogue().get(row.clock)
    return Line(
        id=row.pk,
        child_id=child.pk if child else 0,
        child=child.name if child else UNNAMED,
        child_ref=child.ref if child else "",
        child_age=age(child.born_on, today) if child else "",
        what=clock.owes if clock else row.clock,
        clock=row.clock,
        clock_title=clock.title if clock else row.clock,
        due_on=row.due_on,
        stands=stands(row.due_on, today),
        role=row.role,
        to_id=row.to_id,
        to=row.to.name if row.to else "Nobody",
        why=why_told(row.role, row.why, row.covers.name if row.covers else "", also=row.also, named=row.named),
        team=row.team.name if row.team else "No team",
        worker=row.worker.name if row.worker else "",
        reached_on=row.reached_on,
        told_at=row.told_at,
        opened_at=row.opened_at,
        answer=_answer(row, today),
        moved=_moved(row),
        closed_on=row.closed_on,
        closed=CLOSED.get(row.closed_why, ""),
        overdue=row.due_on < today,
        turn=(row.child_id, row.clock, row.thread, row.started_on, row.started_by, row.due_on),
    )


def stands(due_on: date, today: date) -> str:
    """How what is owed stands: working days, as the ladder counts them."""
    if due_on < today:
        return f"overdue by {between(due_on, today, 'working_days')}"
    left = working_days_between(today, due_on)
    return f"due in {plural(left, 'working day')}" if left else "due today"


def one_a_turn(found: Iterable[Line]) -> list[Line]:
    """Of several notices of one thing to one person (they stand in for a rung that nobody fills), the latest; the order is kept."""
    kept: dict[tuple[object, ...], Line] = {}
    for each in found:
        before = kept.get((*each.turn, each.to_id))
        if before is None or (before.answer is not None and each.answer is None) or each.told_at >= before.told_at:
            kept[(*each.turn, each.to_id)] = each
    return list(kept.values())


def _answer(row: Told, today: date) -> Answer | None:
    if row.answered_at is None:
        return None
    action = row.action
    by = row.answered_by.name if row.answered_by else ""
    if action is None:
        return Answer(row.answered_at, by, row.note, "", None, None, done=False, broken=False)
    open_ = action.status == Status.OPEN
    return Answer(
        at=row.answered_at,
        by=by,
        what=action.what,
        owner=action.owner.name,
        due_on=action.due_on,
        action=action.pk,
        done=action.status == Status.DONE,
        # Done or not, the thing itself is still owed when its notice is open after that day.
        broken=row.closed_at is None and action.due_on < today and (open_ or action.status == Status.DONE),
    )


def _moved(row: Told) -> str:
    if row.moved_from is None:
        return ""
    before = row.moved_from.to.name if row.moved_from.to else "nobody"
    if row.moved_why == "passed_on":
        by = row.moved_by.name if row.moved_by else "Sightline"
        return f"From {before}, handed on by {by}: “{row.note}”"
    return f"From {before}, {MOVED[row.moved_why]}"
