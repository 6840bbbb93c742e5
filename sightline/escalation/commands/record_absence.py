"""Recording that somebody is away, and who covers."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.absences import check_cover, check_days, overlapping, require_may_record
from sightline.escalation.models import Absence
from sightline.history.record import record_event
from sightline.web.words import long_date


@transaction.atomic
def record_absence(*, by: User, at: datetime, person: User, cover: User, from_on: date, last_on: date) -> Absence:
    """Record that ``person`` is away from a day to a last day, and ``cover`` is told in their place.

    Raises Refused: not one's own person, days out of bounds, away then already, a cover who cannot.
    """
    require_may_record(by, person)
    until_on = last_on + timedelta(days=1)
    check_days(from_on, until_on, at)
    User.objects.select_for_update().get(pk=person.pk)  # one at a time, so that no two overlap
    if other := overlapping(person, from_on, until_on):
        raise Refused("away_already", f"An absence from {long_date(other.from_on)} is recorded already. End it first.")
    check_cover(person, cover, from_on, until_on)
    absence = Absence.objects.create(
        person=person, cover=cover, from_on=from_on, until_on=until_on, recorded_at=at, recorded_by=by
    )
    record_event(
        kind=events.ABSENCE_RECORDED,
        by=by,
        at=at,
        subject=person.name,
        from_on=from_on,
        last_on=last_on,
        cover=cover.name,
    )
    return absence
