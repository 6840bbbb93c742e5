"""Opening what one was told of a child."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.models import Told
from sightline.history.record import record_event
from sightline.people.visible import children_visible_to


@transaction.atomic
def open_told(*, by: User, at: datetime, told: int) -> None:
    """Mark everything open that ``by`` was told of the child of one notice as opened; what was opened before keeps its moment.

    A notice without the child's name is opened alone. Raises Refused for a notice that is not there or is somebody else's.
    """
    require(by, "TOLD_VIEW")
    found = Told.objects.filter(pk=told, to=by).first()
    if found is None:
        raise Refused("no_such_notice", "You have been told of no such thing.")
    child = children_visible_to(by).filter(pk=found.child_id).first()
    rows = Told.objects.filter(to=by, opened_at=None)
    rows = rows.filter(child=child, closed_at=None) | rows.filter(pk=told) if child else rows.filter(pk=told)
    if not rows.update(opened_at=at):
        return
    if child is None:
        record_event(kind=events.TOLD_OPENED_UNNAMED, by=by, at=at, subject=str(told))
    else:
        record_event(kind=events.TOLD_OPENED, by=by, at=at, child=child)
