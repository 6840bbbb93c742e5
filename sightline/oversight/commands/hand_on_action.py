"""Handing an action on to somebody else."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.oversight import events
from sightline.oversight.models import Action, Change
from sightline.oversight.policies import check_owner, check_words, open_action


@transaction.atomic
def hand_on_action(*, by: User | str, at: datetime, action: int, owner: User, reason: str) -> Action:
    """Give an action another owner; who had it is kept, with the reason. ``by`` is a word where Sightline itself does it.

    Raises Refused: no real reason, the same owner, one who may not open the record, closed already, not there.
    """
    found = open_action(by, action) if isinstance(by, User) else Action.objects.select_for_update().get(pk=action)
    reason = check_words(reason, "no_reason", "Say why it is handed on, in at least 10 characters.")
    if owner.pk == found.owner_id:
        raise Refused("same_owner", f"{owner.name} has it already.")
    was = found.owner
    found.owner = check_owner(owner, found.child, at)
    Change.objects.create(
        action=found,
        child=found.child,
        owner_was=was,
        owner_became=owner,
        reason=reason,
        changed_at=at,
        changed_by=by if isinstance(by, User) else None,
    )
    found.save(update_fields=["owner"])
    record_event(
        kind=events.ACTION_HANDED_ON,
        by=by,
        at=at,
        child=found.child,
        subject=owner.name,
        was=was.name,
        what=found.what,
        reason=reason,
    )
    return found
