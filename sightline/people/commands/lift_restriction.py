"""Lifting the restriction of a record."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import Grant, Restriction, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.people import events
from sightline.people.models import Child
from sightline.people.restricting import check_reason, lock_record


@transaction.atomic
def lift_restriction(*, by: User, at: datetime, child: Child, reason: str) -> None:
    """Open a restricted record to its ordinary readers again, and end the access that was given for the time being.

    Who may never open it still may not. Raises Refused: not restricted, no real reason.
    """
    require(by, "RECORD_RESTRICT")
    reason = check_reason(reason)
    child = lock_record(by, child)
    if not child.restricted:
        raise Refused("not_restricted", "This record is not restricted.")
    record_event(kind=events.RESTRICTION_LIFTED, by=by, at=at, child=child, reason=reason)
    Restriction.objects.filter(child=child, lifted_at=None).update(lifted_at=at, lifted_by=by, lift_reason=reason)
    child.restricted = False
    child.save(update_fields=["restricted"])
    # Last, since whoever lifts it may see the child by such access only.
    given = Grant.objects.filter(child=child, break_glass=False, until_at__gt=at, ended_at=None)
    given.update(ended_at=at, ended_by=by)
