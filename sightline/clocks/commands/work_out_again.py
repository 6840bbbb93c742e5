"""Working out again the deadlines that a change of standards moves: at once for some children, in the background for many."""

from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate
from procrastinate.contrib.django import app

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.history.record import record_event
from sightline.web.words import plural

from .. import events
from ..effect import differences
from ..models import CatchingUp
from ..standards import Standards
from ..store import refresh

AT_ONCE = 200  # children, whom nobody minds waiting for


@transaction.atomic
def work_out_again(*, by: User, at: datetime, what: str, before: Standards, after: Standards) -> CatchingUp | None:
    """Every child for whom anything comes out otherwise. Returns what is left to the background, if there are many."""
    with looking_as(SYSTEM, at):
        children = sorted({each.child for each in differences(before, after, as_at=localdate(at))})
        if len(children) > AT_ONCE:
            left = CatchingUp.objects.create(
                what=what, asked_at=at, asked_by=by, waiting=children, children=len(children)
            )
            app.configure_task("catch_up", queue="clocks").defer(catching_up=left.pk)
            return left
        refresh(children, at=at)
        record_event(
            kind=events.DEADLINES_WORKED_OUT,
            by=by,
            at=at,
            subject=what,
            children=plural(len(children), "child", "children"),
        )
    return None
