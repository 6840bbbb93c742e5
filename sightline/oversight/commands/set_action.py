"""Setting an action."""

from datetime import date, datetime

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.oversight import events
from sightline.oversight.models import CAME_FROM, Action
from sightline.oversight.policies import check_day, check_owner, check_words
from sightline.people.models import Child
from sightline.people.visible import children_visible_to


@transaction.atomic
def set_action(
    *, by: User, at: datetime, child: Child, what: str, why: str, owner: User, due_on: date, came_from: str
) -> Action:
    """Put on the register what ``owner`` will do for a child by ``due_on``.

    Raises Refused: too few words, a day past or over a year ahead, an owner who may not open the record, a child out of sight.
    """
    require(by, "ACTION_KEEP")
    if came_from not in CAME_FROM:
        raise ValueError(f"Actions do not come from {came_from!r}.")
    if not children_visible_to(by).filter(pk=child.pk).exists():
        raise Refused("no_such_child", "There is no such child.")
    what = check_words(what, "nothing_said", "Say what will be done, in at least 10 characters.")
    action = Action.objects.create(
        child=child,
        what=what,
        why=" ".join(why.split()),
        owner=check_owner(owner, child, at),
        due_on=check_day(due_on, at),
        came_from=came_from,
        set_at=at,
        set_by=by,
    )
    record_event(kind=events.ACTION_SET, by=by, at=at, child=child, subject=owner.name, due_on=due_on, what=what)
    return action
