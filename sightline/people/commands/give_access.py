"""Giving a named person access to one child's record for a time."""

from datetime import date, datetime

from django.db import transaction

from sightline.access.models import Grant, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.people import events
from sightline.people.models import Child
from sightline.people.restricting import check_can_be_given, check_reason, check_until


@transaction.atomic
def give_access(*, by: User, at: datetime, child: Child, person: User, reason: str, until_on: date) -> Grant:
    """Let ``person`` open this child's record until the end of ``until_on``, at most 90 days ahead.

    It does not help somebody who may never open it. Raises Refused: no real reason, a day out of bounds, an account that
    could not use it, somebody who has been given access that lasts as long.
    """
    require(by, "RECORD_RESTRICT")
    reason, until_at = check_reason(reason), check_until(until_on, at)
    check_can_be_given(person)
    given = Grant.objects.filter(user=person, child=child, break_glass=False, ended_at=None, until_at__gte=until_at)
    if given.exists():
        raise Refused("given_already", f"{person.name} has been given access for that long already.")
    record_event(
        kind=events.ACCESS_GIVEN, by=by, at=at, child=child, subject=person.name, until_at=until_at, reason=reason
    )
    return Grant.objects.create(user=person, child=child, reason=reason, given_at=at, given_by=by, until_at=until_at)
