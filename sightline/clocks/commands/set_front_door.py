"""Setting the hours of the front door."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from .. import events, unsaved
from ..deciding import one_at_a_time, standards_if
from ..models import FrontDoorHours
from ..said import what_in_words
from ..standards import standards
from .work_out_again import work_out_again


@transaction.atomic
def set_front_door(
    *, by: User, at: datetime, from_on: date, week: Sequence[tuple[str, str] | None], reason: str
) -> FrontDoorHours:
    """The front door's hours from a day on: opening and closing ("09:00", "17:00") for each day from Monday, None where it stays shut.

    What stood from the very same day is replaced. Raises Refused: a door that is never open or closes before it opens, no real reason.
    """
    require(by, "STANDARD_SET")
    one_at_a_time()
    row = unsaved.front_door(by=by, at=at, from_on=from_on, week=week, reason=reason)
    before, after = standards(), standards_if(row)
    row.save(force_insert=True)
    said: dict[str, Any] = {"from_on": from_on, "week": row.week, "reason": row.reason}
    record_event(kind=events.FRONT_DOOR_SET, by=by, at=at, **said)
    work_out_again(by=by, at=at, what=what_in_words(row), before=before, after=after)
    return row
