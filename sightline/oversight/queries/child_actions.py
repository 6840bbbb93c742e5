"""What was agreed to be done for one child: a part of the child's page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Prefetch

from sightline.access.models import User
from sightline.people.models import Child
from sightline.web.words import day_of, plural

from ..models import CAME_FROM, Action, Change, Status

LATELY = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ChildAction:
    """One action as it stood on a day. ``moves`` says how often its date was changed, and from which day."""

    id: int
    what: str
    why: str
    owner: str
    due_on: date
    status: str
    colour: str
    moves: str
    set_by: str
    set_on: date
    closed_on: date | None
    note: str
    came_from: str


@dataclass(frozen=True, slots=True)
class ChildActions:
    """``to_do`` earliest first, ``lately`` closed in the twelve months before, newest first."""

    to_do: Sequence[ChildAction]
    lately: Sequence[ChildAction]

    @property
    def overdue(self) -> int:
        """How many should have been done by now."""
        return sum(action.status == "Overdue" for action in self.to_do)


def child_actions(viewer: User, child: Child, as_at: date, today: date) -> ChildActions:
    """The actions for a child whom ``viewer`` may see (reached through ``visible``), as they stood on a day."""
    history = Prefetch("changes", Change.objects.order_by("changed_at", "pk"))
    rows = Action.objects.filter(child=child).select_related("owner", "set_by").prefetch_related(history)
    found = [_as_at(row, as_at) for row in rows.order_by("due_on", "pk") if day_of(row.set_at) <= as_at]
    to_do = [action for action in found if action.closed_on is None]
    lately = [action for action in found if action.closed_on and action.closed_on > as_at - LATELY]
    return ChildActions(
        sorted(to_do, key=lambda action: action.due_on),
        sorted(lately, key=lambda action: action.closed_on or date.min, reverse=True),
    )


def _as_at(row: Action, as_at: date) -> ChildAction:
    changes = list(row.changes.all())
    moved = [change for change in changes if change.due_was and day_of(change.changed_at) <= as_at]
    moved_later = [change for change in changes if change.due_was and day_of(change.changed_at) > as_at]
    due_on = (moved_later[0].due_was if moved_later else None) or row.due_on
    closed_on = day_of(row.closed_at) if row.closed_at and day_of(row.closed_at) <= as_at else None
    status, colour = how_it_stands(row.status if closed_on else Status.OPEN, due_on, as_at)
    return ChildAction(
        id=row.pk,
        what=row.what,
        why=row.why,
        owner=row.owner.name,
        due_on=due_on,
        status=status,
        colour=colour,
        moves=moves_in_words(len(moved), moved[0].due_was if moved else None),
        set_by=row.set_by.name,
        set_on=day_of(row.set_at),
        closed_on=closed_on,
        note=row.note if closed_on else "",
        came_from=CAME_FROM[row.came_from],
    )


def how_it_stands(status: str, due_on: date, today: date) -> tuple[str, str]:
    """An action's state as a tag says it, and the tag's colour."""
    if status == Status.DONE:
        return "Done", "green"
    if status == Status.WITHDRAWN:
        return "Withdrawn", "grey"
    if due_on < today:
        return "Overdue", "red"
    return ("Due today", "orange") if due_on == today else ("To do", "blue")


def moves_in_words(times: int, first: date | None) -> str:
    """``moved 2 times, first from 3 March 2026``; nothing for an action that was not moved."""
    if not times or first is None:
        return ""
    return f"moved {plural(times, 'time')}, first from {first.day} {first:%B %Y}"
