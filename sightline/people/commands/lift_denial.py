"""Taking back that a person must never open one child's record."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import Denial, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.people import events
from sightline.people.models import Child
from sightline.people.restricting import check_reason, lock_record


@transaction.atomic
def lift_denial(*, by: User, at: datetime, child: Child, person: User, reason: str) -> None:
    """Let the ordinary rules decide again whether ``person`` may open this record.

    Raises Refused: no real reason, or nothing to lift.
    """
    require(by, "RECORD_RESTRICT")
    reason = check_reason(reason)
    child = lock_record(by, child)
    lifted = Denial.objects.filter(user=person, child=child, lifted_at=None)
    if not lifted.update(lifted_at=at, lifted_by=by, lift_reason=reason):
        raise Refused("not_denied", f"{person.name} may open this record by the ordinary rules.")
    record_event(kind=events.DENIAL_LIFTED, by=by, at=at, child=child, subject=person.name, reason=reason)
