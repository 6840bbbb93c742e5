"""Things owed to children, as lists show them: the one door to deadlines, their filters in SQL, and one row in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import Max, Q, QuerySet

from sightline.access.addresses import child_address
from sightline.access.models import User
from sightline.clocks.because import sentences
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.models import Deadline
from sightline.clocks.standards import Standards, standards
from sightline.clocks.standing import COLOURS, STATES, standing
from sightline.clocks.states import State, state_in_database, state_of
from sightline.facts.models import Fact
from sightline.people.visible import children_visible_to
from sightline.web.words import age

from .. import standing as words

OPEN = Q(met_on=None, ended_on=None)
"""What is not done and has not stopped being owed."""


def deadlines_visible_to(viewer: User, today: date) -> QuerySet[Deadline]:
    """Every turn of every clock of the catalogue for the children whom ``viewer`` may see, with ``now``: its state on ``today``.

    Raises WrongViewer when this transaction does not look as that viewer: row-level security then shows just theirs.
    """
    children_visible_to(viewer)
    return Deadline.objects.filter(clock__in=list(catalogue())).alias(now=state_in_database(today))


def in_state(state: str, today: date) -> Q:
    """Turns in one state on ``today``. What follows from the state is said beside it, so that indexes can be used."""
    implied = {
        State.OVERDUE: OPEN & Q(due_on__lt=today),
        State.WAITING: OPEN & Q(due_on__gte=today),
        State.MET: Q(met_on__isnull=False),
        State.MET_LATE: Q(met_on__isnull=False),
        State.ENDED: Q(met_on=None, ended_on__isnull=False),
        State.MISSED: Q(met_on=None, ended_on__isnull=False),
    }
    return Q(now=state) & implied.get(State(state), Q())


@dataclass(frozen=True, slots=True)
class Named:
    """A child as lists name them: name and age, and where their page is."""

    id: int
    ref: str
    name: str
    family_name: str
    born_on: date | None
    age: str
    restricted: bool
    statuses: tuple[str, ...]

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.ref)

    @property
    def status(self) -> str:
        """The status that asks most, in words."""
        return words.main_status(self.statuses)


CHILD_FIELDS = ("pk", "ref", "given_name", "family_name", "born_on", "restricted", "statuses")


def named(values: Mapping[str, Any], today: date, prefix: str = "") -> Named:
    """A child from a row of ``values(*CHILD_FIELDS)``, or with each field behind a prefix (``child__``)."""
    given, family, ref = values[f"{prefix}given_name"], values[f"{prefix}family_name"], values[f"{prefix}ref"]
    return Named(
        id=values[f"{prefix}pk"],
        ref=ref,
        name=f"{given} {family}".strip() or f"Child {ref}",
        family_name=family,
        born_on=values[f"{prefix}born_on"],
        age=age(values[f"{prefix}born_on"], today),
        restricted=values[f"{prefix}restricted"],
        statuses=tuple(values[f"{prefix}statuses"]),
    )


TURN_FIELDS = (
    *("pk", "clock", "started_on", "due_on", "met_on", "ended_on", "inferred", "certain"),
    *("unrecorded", "rule", "started_by", "met_by", "started_at", "due_at", "met_at", "paused_days", "paused_since"),
)
FIELDS = (
    *TURN_FIELDS,
    *(f"child__{name}" for name in CHILD_FIELDS),
    *("team__name", "worker__name"),
)


@dataclass(frozen=True)
class Owed:
    """One turn of one clock for one child, with its state on ``today`` and the words for it.

    ``worker`` and ``team`` held the child when it was done; where it is still open, they hold the child now.
    """

    child: Named
    clock: Clock
    state: State
    today: date
    turn: Mapping[str, Any]
    worker: str
    team: str
    seen_on: date | None = None
    judged_by: Standards | None = None  # asked for once for a whole list

    @property
    def due_on(self) -> date | None:
        """The last day in time; None where it cannot be judged."""
        return self.turn["due_on"]

    @property
    def tag(self) -> str:
        """The state in a word or two."""
        return "Due today" if self.state == State.WAITING and self.due_on == self.today else STATES[self.state]

    @property
    def colour(self) -> str:
        """The tag's colour."""
        return COLOURS[self.state]

    @cached_property
    def stands(self) -> str:
        """How it stands: "overdue by 3 working days"."""
        turn = self.turn
        return standing(self.state, due_on=turn["due_on"], met_on=turn["met_on"], rule=turn["rule"], today=self.today)

    @property
    def sentence(self) -> str:
        """What is owed and how it stands: "Child protection visit overdue by 3 working days."."""
        return words.owed_sentence(self.clock.owes, self.stands)

    @property
    def by(self) -> str:
        """Whose it is ("conference chair"), where it is not simply whoever holds the child's."""
        return words.by_office(self.clock.owed_by)

    @property
    def last_seen(self) -> str:
        """When the child was last seen, where a visit is what is owed."""
        if not words.asks_to_be_seen(self.clock) or self.state not in (State.OVERDUE, State.WAITING, State.UNKNOWN):
            return ""
        return words.last_seen(self.seen_on, rule=self.turn["rule"], today=self.today)

    @property
    def why(self) -> list[str]:
        """The reason, a sentence each."""
        return sentences(dict(self.turn), self.state, self.judged_by)


def owed_rows(viewer: User, turns: Iterable[int], today: date) -> list[Owed]:
    """Turns (primary keys) in words, in the order given, with the day each child was last seen: two queries, however many."""
    wanted = list(turns)
    rows = {row["pk"]: row for row in deadlines_visible_to(viewer, today).filter(pk__in=wanted).values(*FIELDS)}
    seen = last_seen_on({row["child__pk"] for row in rows.values()}, today)
    by = standards()
    return [owed(rows[pk], today, seen.get(rows[pk]["child__pk"]), by) for pk in wanted if pk in rows]


def owed(row: Mapping[str, Any], today: date, seen_on: date | None = None, by: Standards | None = None) -> Owed:
    """One row of ``values(*FIELDS)`` in words."""
    return Owed(
        child=named(row, today, "child__"),
        clock=catalogue()[row["clock"]],
        state=state_of_turn(row, today),
        today=today,
        turn=row,
        worker=row["worker__name"] or "",
        team=row["team__name"] or "",
        seen_on=seen_on,
        judged_by=by,
    )


def state_of_turn(row: Mapping[str, Any], today: date) -> State:
    """The state on ``today`` of a row that holds ``TURN_FIELDS``."""
    return state_of(today, row)


def last_seen_on(children: Iterable[int], today: date) -> dict[int, date]:
    """Child's primary key → the last day up to ``today`` on which anybody saw them. Those never seen are left out."""
    seen = (
        Fact.objects.filter(child__in=list(children), kind__in=words.SEEN, known_until=None, on__lte=today)
        .values("child")
        .annotate(last=Max("on"))
    )
    return dict(seen.values_list("child", "last"))
