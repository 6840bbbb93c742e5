"""Changing the day by which an action is to be done."""

from datetime import date, datetime

from django.db import transaction

from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.oversight import events
from sightline.oversight.models import Action, Change
from sightline.oversight.policies import check_day, check_words, open_action


@transaction.atomic
def change_action_date(*, by: User, at: datetime, action: int, due_on: date, reason: str) -> Action:
    """Move an action to another day; the day it had is kept, with the reason.

    Raises Refused: no real reason, the same day, a day past or over a year ahead, closed already, not there.
    """
    found = open_action(by, action)
    reason = check_words(reason, "no_reason", "Say why the date changes, in at least 10 characters.")
    if check_day(due_on, at) == found.due_on:
        raise Refused("same_day", "That is the day it has already.")
    was = found.due_on
    Change.objects.create(
        action=found, child=found.child, due_was=was, due_became=due_on, reason=reason, changed_at=at, changed_by=by
    )
    found.due_on = due_on
    found.save(update_fields=["due_on"])
    record_event(
        kind=events.ACTION_MOVED,
        by=by,
        at=at,
        child=found.child,
        was=was,
        became=due_on,
        what=found.what,
        reason=reason,
    )
    return found
