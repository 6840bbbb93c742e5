"""What is owed to one child and why: open turns, what asks most first, and those lately met or missed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Max, Q

from sightline.access.models import User
from sightline.facts.models import Fact
from sightline.facts.vocabulary import KINDS
from sightline.people.models import Child

from ..because import sentences
from ..catalogue import catalogue
from ..clock import Clock
from ..coverage import Gap, gaps_here, may_be_owed
from ..evaluate import evaluate
from ..models import Deadline
from ..standards import Standards, standards
from ..standing import COLOURS, STATES, between
from ..states import State, state_of

LATELY = timedelta(days=365)
_FIRST = {State.OVERDUE: 0, State.WAITING: 1, State.UNKNOWN: 2}


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of one clock, as it stood on a day. ``row`` is the turn with all its columns (``columns.COLUMNS``)."""

    clock: Clock
    state: State
    started_on: date | None
    due_on: date | None
    met_on: date | None
    ended_on: date | None
    rule: str
    as_at: date
    row: Mapping[str, Any]
    judged_by: Standards | None = None

    @property
    def why(self) -> list[str]:
        """Its reasoning, a sentence each."""
        return sentences(dict(self.row), self.state, self.judged_by)

    @property
    def tag(self) -> str:
        """The state as a tag says it."""
        return STATES[self.state]

    @property
    def colour(self) -> str:
        """The tag's colour."""
        return COLOURS[self.state]

    @property
    def left(self) -> str:
        """What follows the tag: ``by 3 working days`` (overdue), ``in 12 days``, ``today``; nothing where it cannot be judged."""
        if self.due_on is None or self.state not in (State.OVERDUE, State.WAITING):
            return ""
        if self.state == State.OVERDUE:
            return f"by {between(self.due_on, self.as_at, self.rule)}"
        return "today" if self.due_on == self.as_at else f"in {between(self.as_at, self.due_on, self.rule)}"

    @property
    def open(self) -> bool:
        """Whether it is not done and still owed."""
        return self.met_on is None and self.ended_on is None

    @property
    def closed_on(self) -> date | None:
        """The day it was met, or stopped being owed."""
        return self.met_on or self.ended_on


@dataclass(frozen=True, slots=True)
class ChildDue:
    """What is owed: ``owed`` first what is overdue, then what is due, then what cannot be judged; ``lately`` newest first.

    ``not_judged`` are standards that may be owed too, and that nothing received here can tell of.
    """

    ref: str
    owed: Sequence[Turn]
    lately: Sequence[Turn]
    not_judged: Sequence[Gap] = ()

    @property
    def overdue(self) -> int:
        """How many are overdue."""
        return sum(turn.state == State.OVERDUE for turn in self.owed)


def child_due(viewer: User, child: Child, as_at: date, today: date) -> ChildDue:
    """What is owed to a child whom ``viewer`` may see (reached through ``visible``), as at a day, by what is known now.

    Today it is read from the deadlines that are kept; for another day they are worked out afresh.
    """
    since = as_at - LATELY
    rows = _kept(child, since) if as_at == today else _afresh(child, as_at)
    by = standards()
    turns = [turn_of(row, as_at, by) for row in rows]
    owed = [turn for turn in turns if turn.open]
    lately = [turn for turn in turns if turn.closed_on and turn.closed_on > since]
    return ChildDue(
        child.ref,
        sorted(owed, key=lambda turn: (_FIRST[turn.state], turn.due_on or date.max, turn.clock.title)),
        sorted(lately, key=lambda turn: (turn.closed_on or date.min, turn.clock.title), reverse=True),
        _not_judged(child, since, as_at, today),
    )


def _not_judged(child: Child, since: date, as_at: date, today: date) -> Sequence[Gap]:
    """By what holds for the child now, or happened or ended since a day."""
    facts = Fact.objects.filter(Q(on=None) | Q(on__lte=as_at), child=child, known_until=None).order_by()
    found = facts.values_list("kind").annotate(
        last=Max("on"), ended=Max("until"), open=Count("pk", filter=Q(until=None))
    )
    held, ended = set(), set()
    for kind, last, until, going_on in found:
        if until is not None and until > since:
            ended.add(kind)
        is_spell = kind in KINDS and KINDS[kind].spell
        if (going_on or kind in ended) if is_spell else (last is not None and last > since):
            held.add(kind)
    return may_be_owed(gaps_here(today), held=held, ended=ended)


def _kept(child: Child, since: date) -> Iterator[Mapping[str, Any]]:
    shown = Q(met_on=None, ended_on=None) | Q(met_on__gt=since) | Q(ended_on__gt=since)
    return iter(Deadline.objects.filter(shown, child=child, clock__in=list(catalogue())).values())


def _afresh(child: Child, as_at: date) -> Iterator[Mapping[str, Any]]:
    return iter(evaluate(as_at=as_at, children=[child.pk]).to_pylist())


def turn_of(row: Mapping[str, Any], as_at: date, by: Standards | None = None) -> Turn:
    """A turn from a row of deadlines, kept or worked out, with its state on a day."""
    days = {name: row[name] for name in ("due_on", "met_on", "ended_on")}
    return Turn(
        clock=catalogue()[row["clock"]],
        state=state_of(as_at, row),
        started_on=row["started_on"],
        rule=row["rule"] or "",
        as_at=as_at,
        row=row,
        judged_by=by,
        **days,
    )
