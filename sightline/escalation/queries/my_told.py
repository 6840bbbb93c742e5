"""What a person has been told: unanswered first, by child, oldest first."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from sightline.access.models import User
from sightline.people.visible import children_visible_to

from ..models import Told
from .rows import Line, lines, one_a_turn

SHOWN = {
    "unanswered": "Overdue, not answered",
    "coming": "Coming up",
    "answered": "Answered, still owed",
    "over": "Over",
    "all": "All",
}
"""What the list may be narrowed to. What is not yet overdue asks for no answer."""

AT_MOST = 1_000
"""More than this one person cannot work through: the longest ago are listed."""

TURN = ("child", "clock", "thread", "started_on", "started_by", "due_on")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the list is narrowed to; nothing given is what is not answered."""

    show: str = ""
    clock: str = ""


def my_told(viewer: User, asked: Asked, *, today: date) -> list[Line]:
    """The viewer's own notices: unanswered first, then child by child, whoever was told of longest ago first."""
    rows = _mine(viewer).filter(_wanted(asked.show, today))
    if asked.clock:
        rows = rows.filter(clock=asked.clock)
    found = one_a_turn(lines(viewer, rows.order_by("told_at", "pk")[:AT_MOST], today=today))
    first: dict[object, date] = {}
    for each in found:
        first[each.turn[0]] = min(first.get(each.turn[0], each.reached_on), each.reached_on)
    found.sort(
        key=lambda each: (
            each.closed_on is not None,
            each.answer is not None,
            first[each.turn[0]],
            not each.child_id,
            each.child_id,
            str(each.turn[0]),
            each.reached_on,
        )
    )
    return found


def how_many(viewer: User, show: str, *, today: date) -> int:
    """How many things one of SHOWN lists. The navigation counts those that are overdue and not answered."""
    return _mine(viewer).filter(_wanted(show, today)).order_by().values(*TURN).distinct().count()


def _mine(viewer: User) -> QuerySet[Told]:
    children_visible_to(viewer)
    return Told.objects.filter(to=viewer)


def _wanted(show: str, today: date) -> Q:
    open_ = Q(closed_at=None)
    if show == "answered":
        return open_ & Q(answered_at__isnull=False)
    if show == "over":
        return Q(closed_at__isnull=False) & ~Q(closed_why="moved")
    if show == "all":
        return Q()
    if show == "coming":
        return open_ & Q(answered_at=None, due_on__gte=today)
    return open_ & Q(answered_at=None, due_on__lt=today)
