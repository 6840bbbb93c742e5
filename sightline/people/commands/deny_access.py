"""Recording that a person must never open one child's record: a relative, a neighbour, somebody with an interest."""

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
def deny_access(*, by: User, at: datetime, child: Child, person: User, reason: str) -> Denial:
    """Shut ``person`` out of this record, whatever their role, their place with the child and the access they were given.

    One may shut oneself out. Raises Refused: no real reason, or shut out already.
    """
    require(by, "RECORD_RESTRICT")
    reason = check_reason(reason)
    child = lock_record(by, child)
    if Denial.objects.filter(user=person, child=child, lifted_at=None).exists():
        raise Refused("denied_already", f"{person.name} may not open this record already.")
    record_event(kind=events.ACCESS_DENIED, by=by, at=at, child=child, subject=person.name, reason=reason)
    return Denial.objects.create(user=person, child=child, reason=reason, made_at=at, made_by=by)
