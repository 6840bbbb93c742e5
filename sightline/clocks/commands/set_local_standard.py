"""Setting a standard that is the service's own to set."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from .. import events, unsaved
from ..catalogue import clock_named
from ..deciding import one_at_a_time, standards_if
from ..models import LocalStandard
from ..said import time_in_words
from ..standards import standards
from .work_out_again import work_out_again


@transaction.atomic
def set_local_standard(
    *, by: User, at: datetime, clock: str, from_on: date, within: Iterable[str] = (), choice: str = "", reason: str
) -> LocalStandard:
    """From a day on, a local standard's own times (codes of rules), or one of a standard's choices; with neither, the usual again.

    What starts on or after that day goes by it. What stood from the very same day is replaced. Raises Refused: law or guidance that
    leaves no choice, a day on which the standard is not in force, times that it cannot have, no real reason.
    """
    require(by, "STANDARD_SET")
    one_at_a_time()
    row = unsaved.standard(by=by, at=at, clock=clock, from_on=from_on, within=within, choice=choice, reason=reason)
    before, after = standards(), standards_if(row)
    row.save(force_insert=True)
    title = clock_named(clock).title
    said: dict[str, Any] = {"from_on": from_on, "time": time_in_words(row), "reason": row.reason}
    record_event(kind=events.LOCAL_STANDARD_SET, by=by, at=at, subject=title, **said)
    work_out_again(by=by, at=at, what=f"“{title}”", before=before, after=after)
    return row
