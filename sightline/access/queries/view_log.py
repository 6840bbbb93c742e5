"""Who opened a child's record: for the worker it is allocated to, and for those who answer for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied

from sightline.access.models import User, View
from sightline.access.relations import RELATIONS
from sightline.access.roles import ROLES

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Child


@dataclass(frozen=True, slots=True)
class Opened:
    """One opening of a record, or one showing in a list (``listed``).

    ``relation`` says in words what the person was to the child then; ``unrelated`` when that was nothing: not the child's
    worker, reviewing officer, adviser or team, given no access and not answering for the service. ``emergency`` when they broke the glass.
    """

    at: datetime
    who: str
    role: str
    what: str
    listed: bool
    relation: str
    unrelated: bool
    emergency: bool
    reason: str


def may_see_view_log(viewer: User, child: "Child") -> bool:
    """Whether the log of this record is for the viewer: its allocated worker, and roles that answer for records (VIEWLOG_VIEW)."""
    return viewer.can("VIEWLOG_VIEW") or (viewer.worker_id is not None and viewer.worker_id == child.worker_id)


def view_log(viewer: User, child: "Child", *, lists: bool = False, at_most: int = 500) -> Sequence[Opened]:
    """Who opened this child's record, newest first; with ``lists``, who saw the child in a list or an export too.

    Raises PermissionDenied for a person whom the log is not for.
    """
    if not may_see_view_log(viewer, child):
        raise PermissionDenied
    rows = View.objects.filter(child=child).select_related("user").order_by("-at", "-pk")
    if not lists:
        rows = rows.filter(listed=False)
    return [
        Opened(
            row.at,
            row.viewer,
            ROLES[row.user.role].title if row.user else "",
            row.what,
            row.listed,
            RELATIONS[row.relation],
            row.relation == "none",
            row.relation == "emergency",
            row.reason,
        )
        for row in rows[:at_most]
    ]
