"""One action: what, who, by when and why, and all that became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sightline.access.addresses import child_address
from sightline.access.models import User
from sightline.people.models import Child
from sightline.people.visible import children_visible_to
from sightline.web.words import short_date

from ..models import CAME_FROM, Action, Change, Status
from ..policies import may_change
from .child_actions import how_it_stands


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that became of an action, in words."""

    at: datetime
    what: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class OneAction:
    """An action with its history, newest first; ``open`` and ``may_change`` decide what is offered."""

    action: Action
    child: Child
    status: str
    colour: str
    came_from: str
    history: Sequence[Happened]
    open: bool
    may_change: bool

    @property
    def child_href(self) -> str:
        """The child's page."""
        return child_address(self.child.ref)


def one_action(viewer: User, action: int, *, today: date) -> OneAction | None:
    """One action of a child whom the viewer may see; None where there is none."""
    children_visible_to(viewer)
    found = Action.objects.select_related("child", "owner", "set_by", "closed_by").filter(pk=action).first()
    if found is None:
        return None
    status, colour = how_it_stands(found.status, found.due_on, today)
    return OneAction(
        action=found,
        child=found.child,
        status=status,
        colour=colour,
        came_from=CAME_FROM[found.came_from],
        history=_history(found),
        open=found.status == Status.OPEN,
        may_change=may_change(viewer, found),
    )


def _history(action: Action) -> list[Happened]:
    changes = list(
        Change.objects.filter(action=action).select_related("owner_was", "owner_became", "changed_by").order_by("pk")
    )
    first_day = next((change.due_was for change in changes if change.due_was), action.due_on)
    first_owner = next((change.owner_was for change in changes if change.owner_was), action.owner)
    told = [
        Happened(action.set_at, f"Set for {first_owner}, by {short_date(first_day)}", action.set_by.name, action.why)
    ]
    told += [
        Happened(
            change.changed_at,
            _changed(change),
            change.changed_by.name if change.changed_by else "Sightline",
            change.reason,
        )
        for change in changes
    ]
    if action.closed_at and action.closed_by:
        told.append(Happened(action.closed_at, Status(action.status).label, action.closed_by.name, action.note))
    return told[::-1]


def _changed(change: Change) -> str:
    if change.due_was:
        return f"Moved from {short_date(change.due_was)} to {short_date(change.due_became)}"
    return f"Handed on from {change.owner_was} to {change.owner_became}"
