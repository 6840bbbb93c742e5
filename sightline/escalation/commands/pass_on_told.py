"""Handing what one was told of on to somebody else."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from sightline.access.lookers import who_see
from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.models import Told
from sightline.history.record import record_event
from sightline.oversight.policies import check_words
from sightline.people.visible import children_visible_to
from sightline.web.words import day_of

_KEPT = ("child_id", "clock", "thread", "started_on", "started_by", "due_on", "worker_id", "team_id", "role", "after", "reached_on", "also")  # fmt: skip


@transaction.atomic
def pass_on_told(*, by: User, at: datetime, told: Iterable[int], to: User, reason: str) -> list[Told]:
    """Give open, unanswered notices of one child to somebody else, with the reason; whom they were given by stays on the record.

    One hands on one's own; those who oversee may hand on anybody's whom they see. Raises Refused: no real reason, the same person,
    one who may not open the record, answered or over already.
    """
    require(by, "TOLD_VIEW")
    reason = check_words(reason, "no_reason", "Say why you hand it on, in at least 10 characters.")
    ids = set(told)
    rows = Told.objects.select_for_update(of=("self",)).filter(pk__in=ids, closed_at=None, answered_at=None)
    found = list(rows if by.can("TOLD_OVERSEE") else rows.filter(to=by))
    child = children_visible_to(by).filter(pk__in={row.child_id for row in found}).first()
    if not found or len(found) != len(ids) or child is None or {row.child_id for row in found} != {child.pk}:
        raise Refused(
            "answered_already", "Some of this is answered or over already, or is not yours. Look at the page again."
        )
    if all(row.to_id == to.pk for row in found):
        raise Refused("same_person", f"{to.name} was told of it already.")
    if to.pk not in who_see([to.pk], child.pk, at=at):
        raise Refused("out_of_sight", f"{to.name} may not open this child's record.")
    Told.objects.filter(pk__in=ids).update(closed_at=at, closed_on=day_of(at), closed_why="moved")
    made = [
        Told.objects.create(
            **{name: getattr(row, name) for name in _KEPT},
            to=to,
            why="passed_on",
            named=True,
            told_at=at,
            moved_from=row,
            moved_why="passed_on",
            moved_by=by,
            note=reason,
        )
        for row in found
    ]
    record_event(kind=events.TOLD_PASSED_ON, by=by, at=at, child=child, subject=to.name, reason=reason)
    return made
