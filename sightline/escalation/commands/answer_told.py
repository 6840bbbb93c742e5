"""Answering what one was told of: what will be done, by whom and by when, which becomes an action."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.clocks.catalogue import catalogue
from sightline.core.refusals import Refused
from sightline.escalation import events
from sightline.escalation.models import Told
from sightline.history.record import record_event
from sightline.oversight.commands.set_action import set_action
from sightline.oversight.models import Action
from sightline.people.visible import children_visible_to
from sightline.web.words import short_date


@transaction.atomic
def answer_told(*, by: User, at: datetime, told: Iterable[int], what: str, owner: User, due_on: date) -> Action:
    """Answer these notices (one's own, open, of one child) with one action. Whoever is to do it has their own notices of the same
    things answered with it. The ladder goes on: only what is owed stops it.

    Raises Refused: nothing chosen, somebody else's, answered already, a child out of sight, and whatever an action is refused for.
    """
    require(by, "TOLD_VIEW")
    ids = set(told)
    if not ids:
        raise Refused("nothing_chosen", "Choose what you are answering.")
    chosen = Told.objects.select_for_update(of=("self",)).filter(pk__in=ids, to=by, closed_at=None, answered_at=None)
    found = list(chosen)
    if len(found) != len(ids):
        raise Refused("answered_already", "Some of this is answered or over already. Look at the page again.")
    child = children_visible_to(by).filter(pk=found[0].child_id).first()
    if child is None or {row.child_id for row in found} != {child.pk}:
        raise Refused("out_of_sight", "You may not open this child's record, so say only what you have done.")
    action = set_action(
        by=by,
        at=at,
        child=child,
        what=what,
        why=" ".join(_why(row) for row in found),
        owner=owner,
        due_on=due_on,
        came_from="escalation",
    )
    answered = _same_turns(found).filter(Q(to=by) | Q(to=owner))
    answered.update(answered_at=at, answered_by=by, action=action)
    record_event(kind=events.TOLD_ANSWERED, by=by, at=at, child=child, subject=owner.name, due_on=due_on)
    return action


def _why(row: Told) -> str:
    clock = catalogue().get(row.clock)
    return f"{clock.owes if clock else row.clock}, due {short_date(row.due_on)}."


def _same_turns(rows: list[Told]) -> QuerySet[Told]:
    """Every open, unanswered notice of the same turns."""
    turns = Q(pk__in=[])
    for row in rows:
        names = ("child_id", "clock", "thread", "started_on", "started_by", "due_on")
        turns |= Q(**{name: getattr(row, name) for name in names})
    return Told.objects.filter(turns, closed_at=None, answered_at=None)
