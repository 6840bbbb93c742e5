"""Setting days on which the service's offices close."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from .. import events, unsaved
from ..deciding import one_at_a_time, standards_if
from ..models import ClosureDays
from ..said import what_in_words
from ..standards import standards
from .work_out_again import work_out_again


@transaction.atomic
def set_closure(
    *,
    by: User,
    at: datetime,
    name: str,
    first_on: date,
    last_on: date,
    reason: str,
    replaces: ClosureDays | None = None,
) -> ClosureDays:
    """Closure days, first to last with both included; or others in the place of some that were set.

    They count for the service's own standards and its front door alone: no statutory clock stands still for them.
    Raises Refused: days the wrong way round, no real reason.
    """
    require(by, "STANDARD_SET")
    one_at_a_time()
    said: dict[str, Any] = {"first_on": first_on, "last_on": last_on}
    row = unsaved.closure(by=by, at=at, name=name, reason=reason, replaces=replaces, **said)
    before, after = standards(), standards_if(row)
    row.save(force_insert=True)
    record_event(kind=events.CLOSURE_SET, by=by, at=at, subject=row.name, reason=row.reason, **said)
    work_out_again(by=by, at=at, what=what_in_words(row), before=before, after=after)
    return row
