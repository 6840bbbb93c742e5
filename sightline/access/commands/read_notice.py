"""Marking a notice as read."""

from datetime import datetime

from django.db import transaction

from sightline.access import events
from sightline.access.models import Notice, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event


@transaction.atomic
def read_notice(*, by: User, at: datetime, notice: int) -> None:
    """Mark one of one's own notices, by its primary key, as read. Marking it again changes nothing.

    Raises Refused for a notice that is not there or is somebody else's.
    """
    require(by, "NOTICE_READ")
    found = Notice.objects.select_for_update(of=("self",)).filter(pk=notice, to=by).first()
    if found is None:
        raise Refused("no_such_notice", "You have no such notice.")
    if found.read_at is None:
        found.read_at = at
        found.save(update_fields=["read_at"])
        record_event(kind=events.NOTICE_READ, by=by, at=at, subject=str(found.pk))
