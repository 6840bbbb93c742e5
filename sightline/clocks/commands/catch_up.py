"""The next of the children whose deadlines wait to be worked out again."""

from datetime import datetime

from sightline.access.viewer import SYSTEM, looking_as
from sightline.history.record import record_event
from sightline.web.words import plural

from .. import events
from ..models import CatchingUp
from ..store import refresh

AT_A_TIME = 500  # children in one transaction


def catch_up(*, by: str, at: datetime, catching_up: int) -> bool:
    """Work out the next few hundred; whether any are left. Two at once take turns, and what is done is never done again."""
    with looking_as(SYSTEM, at):
        row = CatchingUp.objects.select_for_update().get(pk=catching_up)
        if row.finished_at is not None:
            return False
        refresh(row.waiting[:AT_A_TIME], at=at)
        row.waiting = row.waiting[AT_A_TIME:]
        if not row.waiting:
            row.finished_at = at
            record_event(
                kind=events.DEADLINES_WORKED_OUT,
                by=row.asked_by,
                at=at,
                subject=row.what,
                children=plural(row.children, "child", "children"),
            )
        row.save(update_fields=["waiting", "finished_at"])
        return row.finished_at is None
