"""What every command on an action holds to: who may change it, and what its words, its day and its owner must be."""

from datetime import date, datetime, timedelta

from django.core.exceptions import PermissionDenied

from sightline.access.lookers import who_see
from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.people.models import Child
from sightline.people.visible import children_visible_to
from sightline.web.words import day_of

from .models import Action, Status

SHORTEST = 10
LONGEST_AHEAD = timedelta(days=365)


def check_words(text: str, code: str, sentence: str) -> str:
    """Text without loose spaces. Raises Refused with ``code`` and ``sentence`` when it is too short to say anything."""
    text = " ".join(text.split())
    if len(text) < SHORTEST:
        raise Refused(code, sentence)
    return text


def check_day(due_on: date, at: datetime) -> date:
    """The day by which something is to be done. Raises Refused for a day that is past, or more than a year ahead."""
    today = day_of(at)
    if not today <= due_on <= today + LONGEST_AHEAD:
        raise Refused("bad_day", "Choose a day from today to a year ahead.")
    return due_on


def check_owner(owner: User, child: Child, at: datetime) -> User:
    """Who will do it. Raises Refused for somebody who could not even open the child's record, or whose account is closed."""
    if owner.pk not in who_see([owner.pk], child.pk, at=at):
        raise Refused(
            "owner_out_of_sight", f"{owner.name} may not open this child's record, so cannot be asked to do it."
        )
    return owner


def open_action(by: User, action: int) -> Action:
    """An action that ``by`` may change, locked until the transaction ends.

    Raises PermissionDenied for somebody who neither owns nor set it and oversees nobody, and Refused for one that is not there,
    out of sight, or closed.
    """
    require(by, "ACTION_KEEP")
    children_visible_to(by)
    found = Action.objects.select_for_update(of=("self",)).select_related("child", "owner").filter(pk=action).first()
    if found is None:
        raise Refused("no_such_action", "There is no such action.")
    if not may_change(by, found):
        raise PermissionDenied
    if found.status != Status.OPEN:
        raise Refused("action_closed", "This action is closed already.")
    return found


def may_change(by: User, action: Action) -> bool:
    """Whether a person who sees the child may change an action: its owner, whoever set it, and those who manage."""
    return by.pk in (action.owner_id, action.set_by_id) or by.can("TOLD_OVERSEE")
