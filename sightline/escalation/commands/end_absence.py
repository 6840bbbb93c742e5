"""Ending an absence: the person is back, or is not going."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.absences import require_may_record
from sightline.escalation.models import Absence
from sightline.history.record import record_event
from sightline.web.words import day_of


@transaction.atomic
def end_absence(*, by: User, at: datetime, absence: int) -> Absence:
    """End an absence now. Raises Refused for one that is not there, is over, or was ended already."""
    found = Absence.objects.select_for_update(of=("self",)).select_related("person").filter(pk=absence).first()
    if found is None:
        raise Refused("no_such_absence", "There is no such absence.")
    require_may_record(by, found.person)
    if found.ended_at is not None or found.until_on <= day_of(at):
        raise Refused("absence_over", "This absence is over already.")
    found.ended_at, found.ended_by = at, by
    found.save(update_fields=["ended_at", "ended_by"])
    record_event(kind=events.ABSENCE_ENDED, by=by, at=at, subject=found.person.name)
    return found
