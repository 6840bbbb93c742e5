"""Who was told of what is owed to one child, when, by name, and whether they opened and answered it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from sightline.access.models import User
from sightline.people.models import Child
from sightline.web.words import day_of

from ..ladder import ROLES
from ..models import Told
from .rows import Line, lines


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing owed, and everybody who was told of it in the order of the rungs."""

    what: str
    clock: str
    due_on: date
    stands: str
    told: Sequence[Line]
    turn: tuple[object, ...]

    @property
    def seniors(self) -> int:
        """How many above the worker were told by name."""
        return sum(line.to_id is not None and line.role != "social_worker" for line in self.told)


@dataclass(frozen=True, slots=True)
class ChildTold:
    """What people have been told of and is still owed, longest overdue first."""

    things: Sequence[Thing]

    @property
    def unanswered(self) -> int:
        """How many of them nobody has answered."""
        return sum(not any(line.answer for line in thing.told) for thing in self.things)


def child_told(viewer: User, child: Child, as_at: date, today: date) -> ChildTold:
    """A part of the child's page, for a child whom ``viewer`` may see (reached through ``visible``), as it stood on a day."""
    return ChildTold(things(viewer, child, as_at=as_at))


def things(viewer: User, child: Child, *, as_at: date, clock: str = "") -> list[Thing]:
    """Everything of which people had been told by the end of a day and that was owed still; ``clock`` for one standard alone."""
    rows = Told.objects.filter(child=child).filter(Q(closed_on=None) | Q(closed_on__gt=as_at) | Q(closed_why="moved"))
    if clock:
        rows = rows.filter(clock=clock)
    found = lines(viewer, rows.order_by("due_on", "clock", "told_at", "pk"), today=as_at)
    by_turn: dict[tuple[object, ...], list[Line]] = {}
    for line in found:
        if day_of(line.told_at) <= as_at:
            by_turn.setdefault(line.turn, []).append(line)
    owed = {turn: told for turn, told in by_turn.items() if any(_open_on(line, as_at) for line in told)}
    rungs = list(ROLES)
    return [
        Thing(
            told[0].what,
            told[0].clock,
            told[0].due_on,
            told[0].stands,
            sorted(told, key=lambda line: (rungs.index(line.role), line.told_at, line.id)),
            turn,
        )
        for turn, told in owed.items()
    ]


def _open_on(line: Line, as_at: date) -> bool:
    return line.closed_on is None or line.closed_on > as_at
