"""Marking an action as done."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.history.record import record_event
from sightline.oversight import events
from sightline.oversight.models import Action, Status
from sightline.oversight.policies import check_words, open_action


@transaction.atomic
def finish_action(*, by: User, at: datetime, action: int, note: str) -> Action:
    """Close an action as done, with a note of what was done. Raises Refused: too short a note, closed already, not there."""
    found = open_action(by, action)
    found.note = check_words(note, "nothing_said", "Say what was done, in at least 10 characters.")
    found.status, found.closed_at, found.closed_by = Status.DONE, at, by
    found.save(update_fields=["status", "note", "closed_at", "closed_by"])
    record_event(kind=events.ACTION_DONE, by=by, at=at, child=found.child, what=found.what, note=found.note)
    return found
