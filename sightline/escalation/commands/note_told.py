"""Answering a notice of a restricted record that one may not open."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.models import Told
from sightline.history.record import record_event
from sightline.oversight.policies import check_words


@transaction.atomic
def note_told(*, by: User, at: datetime, told: int, note: str) -> Told:
    """Say what one has done about something told without the child's name. Whoever may open the record was told as well, and answers
    with an action.

    Raises Refused: too few words, somebody else's, answered or over already.
    """
    require(by, "TOLD_VIEW")
    found = (
        Told.objects.select_for_update(of=("self",)).filter(pk=told, to=by, closed_at=None, answered_at=None).first()
    )
    if found is None:
        raise Refused("answered_already", "This is answered or over already.")
    found.note = check_words(note, "nothing_said", "Say what you have done, in at least 10 characters.")
    found.answered_at, found.answered_by = at, by
    found.save(update_fields=["note", "answered_at", "answered_by"])
    record_event(kind=events.TOLD_NOTED, by=by, at=at, subject=str(found.pk))
    return found
