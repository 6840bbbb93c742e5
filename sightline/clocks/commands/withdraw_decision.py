"""Taking back a local standard, a term, closure days or front-door hours that were set by mistake."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from .. import events, unsaved
from ..deciding import one_at_a_time, standards_if
from ..models import Decided
from ..said import what_in_words
from ..standards import standards
from .work_out_again import work_out_again


@transaction.atomic
def withdraw_decision(*, by: User, at: datetime, row: Decided, reason: str) -> Decided:
    """From now on as though ``row`` had never been set; both stay in the history.

    Raises Refused: it no longer stands, what is left cannot stand together, no real reason.
    """
    require(by, "STANDARD_SET")
    one_at_a_time()
    what = what_in_words(row)
    row = unsaved.withdrawal(by=by, at=at, row=row, reason=reason)
    before, after = standards(), standards_if(row)
    row.save(force_insert=True)
    record_event(kind=events.DECISION_WITHDRAWN, by=by, at=at, subject=what, reason=row.reason)
    work_out_again(by=by, at=at, what=what, before=before, after=after)
    return row
