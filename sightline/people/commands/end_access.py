"""Ending access that somebody was given to one child's record."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import Grant, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.people import events
from sightline.people.models import Child


@transaction.atomic
def end_access(*, by: User, at: datetime, child: Child, person: User) -> None:
    """End, at once, all access that ``person`` was given to this record, or took in an emergency.

    What their role or their place with the child lets them see is not touched. Raises Refused when there is no such access.
    """
    require(by, "RECORD_RESTRICT")
    holding = Grant.objects.select_for_update().filter(user=person, child=child, until_at__gt=at, ended_at=None)
    grants = [grant.pk for grant in holding]
    if not grants:
        raise Refused("not_given", f"{person.name} has no access that was given.")
    record_event(kind=events.ACCESS_ENDED, by=by, at=at, child=child, subject=person.name)
    Grant.objects.filter(pk__in=grants).update(ended_at=at, ended_by=by)
