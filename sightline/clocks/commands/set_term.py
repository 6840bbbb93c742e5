"""Setting a school term."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from .. import events, unsaved
from ..deciding import one_at_a_time, standards_if
from ..models import SchoolTerm
from ..said import what_in_words
from ..standards import standards
from .work_out_again import work_out_again


@transaction.atomic
def set_term(
    *,
    by: User,
    at: datetime,
    name: str,
    first_on: date,
    last_on: date,
    off: Sequence[tuple[date, date, str]] = (),
    reason: str,
    replaces: SchoolTerm | None = None,
) -> SchoolTerm:
    """A term from its first to its last day, with half term and other days ``off`` inside it; or another in the place of one that was set.

    Raises Refused: days the wrong way round, a day off outside the term, terms that overlap, no real reason.
    """
    require(by, "STANDARD_SET")
    one_at_a_time()
    said: dict[str, Any] = {"name": name, "first_on": first_on, "last_on": last_on, "reason": reason}
    row = unsaved.term(by=by, at=at, off=off, replaces=replaces, **said)
    before, after = standards(), standards_if(row)
    row.save(force_insert=True)
    said = {"first_on": first_on, "last_on": last_on, "off": row.off, "reason": row.reason}
    record_event(kind=events.TERM_SET, by=by, at=at, subject=row.name, **said)
    work_out_again(by=by, at=at, what=what_in_words(row), before=before, after=after)
    return row
