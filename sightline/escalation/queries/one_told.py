"""What one was told of a child, with everybody else who was told of the same, to be answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sightline.access.models import User
from sightline.people.models import Child
from sightline.people.visible import children_visible_to

from ..models import Told
from .child_told import Thing, things
from .rows import Line, lines, one_a_turn


@dataclass(frozen=True, slots=True)
class OneTold:
    """``mine`` are my open notices of the child, unanswered first; ``asked`` the one that was opened. ``child`` is None where I may
    not see them; ``things`` is what was told to whom, of whatever I was told of."""

    asked: Line
    child: Child | None
    mine: Sequence[Line]
    things: Sequence[Thing]

    @property
    def unanswered(self) -> Sequence[Line]:
        """What is still to be answered."""
        return [each for each in self.mine if each.answer is None]


def one_told(viewer: User, told: int, *, today: date) -> OneTold | None:
    """One's own notice, and what else one was told of the child; None where there is none."""
    children_visible_to(viewer)
    found = Told.objects.filter(pk=told, to=viewer).first()
    if found is None:
        return None
    child = children_visible_to(viewer).filter(pk=found.child_id).first()
    (asked,) = lines(viewer, Told.objects.filter(pk=told), today=today)
    if child is None:
        mine = [asked] if asked.closed_on is None else []
        return OneTold(asked, None, mine, [])
    open_ = Told.objects.filter(to=viewer, child=child, closed_at=None).order_by("due_on", "told_at", "pk")
    mine = one_a_turn(lines(viewer, open_, today=today))
    mine.sort(key=lambda each: (each.answer is not None, each.due_on))
    turns = {each.turn for each in mine} | {asked.turn}
    return OneTold(asked, child, mine, [thing for thing in things(viewer, child, as_at=today) if thing.turn in turns])
