"""Withdrawing an action."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.history.record import record_event
from sightline.oversight import events
from sightline.oversight.models import Action, Status
from sightline.oversight.policies import check_words, open_action


@transaction.atomic
def withdraw_action(*, by: User, at: datetime, action: int, reason: str) -> Action:
    """Close an action that will not be done, with the reason. Raises Refused: no real reason, closed already, not there."""
    found = open_action(by, action)
    found.note = check_words(reason, "no_reason", "Say why it will not be done, in at least 10 characters.")
    found.status, found.closed_at, found.closed_by = Status.WITHDRAWN, at, by
    found.save(update_fields=["status", "note", "closed_at", "closed_by"])
    record_event(kind=events.ACTION_WITHDRAWN, by=by, at=at, child=found.child, what=found.what, reason=found.note)
    return found
