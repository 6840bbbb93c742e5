"""Restricting a record: from now on only those who hold it, and those named, may open it."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction

from sightline.access.models import Grant, Restriction, User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.people import events
from sightline.people.models import Child
from sightline.people.restricting import check_can_be_given, check_reason, check_until, holds, lock_record


@transaction.atomic
def restrict_record(
    *, by: User, at: datetime, child: Child, reason: str, keepers: Iterable[User], review_on: date
) -> Restriction:
    """Restrict a child's record. It stays open to its worker, reviewing officer and personal adviser, and until the end of
    ``review_on`` (at most 90 days ahead) to ``keepers`` and to whoever restricts it, who is to review it.

    Raises Refused: restricted already, no real reason, a review day out of bounds, a keeper whose account could not use it.
    """
    require(by, "RECORD_RESTRICT")
    reason, until_at = check_reason(reason), check_until(review_on, at)
    child = lock_record(by, child)
    if child.restricted:
        raise Refused("already_restricted", "This record is restricted already.")
    record_event(kind=events.RECORD_RESTRICTED, by=by, at=at, child=child, reason=reason, review_on=review_on)
    restriction = Restriction.objects.create(child=child, reason=reason, made_at=at, made_by=by, review_on=review_on)
    for person in sorted({*keepers, by}, key=lambda person: person.pk):
        check_can_be_given(person)
        if holds(person, child):
            continue
        Grant.objects.create(user=person, child=child, reason=reason, given_at=at, given_by=by, until_at=until_at)
        record_event(
            kind=events.ACCESS_GIVEN, by=by, at=at, child=child, subject=person.name, until_at=until_at, reason=reason
        )
    child.restricted = True
    child.save(update_fields=["restricted"])
    return restriction
