"""A person's own actions: what they said they would do, or were asked to, by when."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, Q, QuerySet

from sightline.access.addresses import child_address
from sightline.access.models import User
from sightline.people.visible import children_visible_to
from sightline.web.words import day_of

from ..models import CAME_FROM, Action, Status
from .child_actions import how_it_stands, moves_in_words

SHOWN = {"open": "To do", "overdue": "Overdue", "done": "Done", "withdrawn": "Withdrawn", "all": "All"}
"""What the list may be narrowed to."""


@dataclass(frozen=True, slots=True)
class MyAction:
    """One action of mine."""

    id: int
    child_id: int
    child: str
    child_ref: str
    what: str
    due_on: date
    status: str
    colour: str
    moves: str
    set_by: str
    set_on: date
    came_from: str

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.child_ref)


def my_actions(viewer: User, *, show: str, today: date) -> list[MyAction]:
    """The viewer's actions, those due first at the top. ``show`` is a key of SHOWN."""
    moved = Q(changes__due_was__isnull=False)
    rows = (
        _mine(viewer)
        .filter(_wanted(show, today))
        .select_related("child", "set_by")
        .annotate(moves=Count("changes", filter=moved), first=Min("changes__due_was", filter=moved))
    )
    found = []
    for row in rows.order_by("due_on", "pk"):
        status, colour = how_it_stands(row.status, row.due_on, today)
        found.append(
            MyAction(
                id=row.pk,
                child_id=row.child_id,
                child=row.child.name,
                child_ref=row.child.ref,
                what=row.what,
                due_on=row.due_on,
                status=status,
                colour=colour,
                moves=moves_in_words(row.moves, row.first),
                set_by="you" if row.set_by_id == viewer.pk else row.set_by.name,
                set_on=day_of(row.set_at),
                came_from=CAME_FROM[row.came_from],
            )
        )
    return found


def open_actions(viewer: User) -> int:
    """How many actions of the viewer's are still to be done."""
    return _mine(viewer).filter(status=Status.OPEN).count()


def _mine(viewer: User) -> QuerySet[Action]:
    children_visible_to(viewer)
    return Action.objects.filter(owner=viewer)


def _wanted(show: str, today: date) -> Q:
    if show == "all":
        return Q()
    if show == "overdue":
        return Q(status=Status.OPEN, due_on__lt=today)
    return Q(status=show if show in Status.values else Status.OPEN)
