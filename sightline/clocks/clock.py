"""What a clock is: one practice standard, declared as data."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sightline.calendars.rules import Rule

HOURS = ("hours", "working_hours")
"""The units that run from a moment."""


class LegalStatus(StrEnum):
    """Where a standard's authority comes from, strongest first."""

    LAW = "law"
    STATUTORY_GUIDANCE = "statutory guidance"
    NATIONAL_PRACTICE = "national practice"
    LOCAL = "local standard"


@dataclass(frozen=True, slots=True)
class UnderAge:
    """A time allowed that is shorter for younger children: ``rule`` where its due day falls before the birthday, else ``otherwise``."""

    age: int
    rule: Rule
    otherwise: Rule

    @property
    def words(self) -> str:
        return f"{self.rule.words} before the child's {_ORDINALS.get(self.age, f'{self.age}th')} birthday, {self.otherwise.words} after"


_ORDINALS = {1: "first", 2: "second", 3: "third", 5: "fifth"}


@dataclass(frozen=True, slots=True)
class Settled:
    """A time allowed that grows: ``rule`` for turns that start within ``period`` of the ladder's start, ``otherwise`` after it."""

    period: Rule
    rule: Rule
    otherwise: Rule

    @property
    def words(self) -> str:
        return f"{self.rule.words} in the first {self.period.words.removeprefix('1 ')}, {self.otherwise.words} after"


type Step = Rule | UnderAge | Settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """How the standard stood until a day (exclusive): ``fields`` of the clock that were different then, and why."""

    until: date
    why: str
    fields: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Another reading that a service may choose from a day: ``fields`` of the clock that it changes. The clock itself is the guidance's."""

    code: str
    words: str
    fields: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One practice standard.

    A turn starts with a fact of a kind in ``starts`` and is met by the first fact of a kind in ``met_by`` on or after that day; where it
    ``repeats``, what meets one turn starts the next. A new start while a turn runs ends that turn and begins the ladder again, unless
    ``restarts`` is false: then the turn that runs goes on. ``ends_by`` ends a turn unmet; so does the end of the spell ``during`` which
    alone the standard is owed. A kind may be the end of a spell: ``placement.end``; kinds may be derived (``derived/``).
    ``threaded`` clocks match starts and ends of one record only (an assessment with its own authorisation).
    ``follows`` names the clock under which the first is owed, where this one is only for those after it.
    ``within`` is the ladder of times allowed: first turn, second turn …, the last for all that follow. The start day is not counted
    unless the rule says so; the due day is in time. Rules of hours run from the moment, where the source gives one.
    ``towards``: the time is counted from the day that the start points to (reports, before the conference arranged).
    ``may_precede``, a rule that goes backward, is how long before the start it may already have been done (a plan made before the placement).
    ``carries``, which goes backward too, is for a spell that takes over from another: its first turn is counted from what last met it,
    if that is not longer ago and nothing but the spell itself started it.
    ``if_any``: it is owed only once something has started it; with nothing recorded nothing is owed.
    ``pauses`` are spells for which the clock stands still; what they take from the time allowed is given back.
    ``escalates`` says who is told how many working days after the due day (before it, when negative).
    ``earlier`` are the versions that were in force before; ``choices`` are other readings that a service may choose, from a day.
    ``verified`` is false where the source could not be read; it then says so wherever it shows.
    ``reference`` is the row of the sector's list of standards that this came from.
    """

    code: str
    title: str
    owes: str
    area: str
    starts: tuple[str, ...]
    met_by: tuple[str, ...]
    within: tuple[Step, ...]
    ends_by: tuple[str, ...] = ()
    during: str = ""
    pauses: tuple[str, ...] = ()
    threaded: bool = False
    repeats: bool = False
    restarts: bool = True
    towards: bool = False
    may_precede: Rule | None = None
    carries: Rule | None = None
    if_any: bool = False
    owed_by: str
    escalates: tuple[tuple[str, int], ...]
    follows: str = ""
    legal_status: LegalStatus
    source: str
    verified: bool
    notes: str = ""
    reference: str = ""
    in_force_from: date
    in_force_until: date | None = None
    earlier: tuple[Earlier, ...] = ()
    choices: tuple[Choice, ...] = ()
    owner: str
    checker: str
    review_by: date

    standard_from: date = date.max  # the first day of its first version; filled by versions.py

    @property
    def allowance(self) -> str:
        """The ladder in words: "20 working days, then 3 months, then 6 months"."""
        return ", then ".join(step.words for step in self.within)

    @property
    def local(self) -> bool:
        """Whether a service may set its own time."""
        return self.legal_status is LegalStatus.LOCAL

    @property
    def starts_itself(self) -> bool:
        """Whether only its own meeting events start it, so that with none recorded nothing can be judged."""
        return bool(set(self.starts) & set(self.met_by))

    @property
    def speaks_first(self) -> bool:
        """Whether it must say so itself when nothing that could start it is recorded; not where another asks for the first, or it is owed only if something happens."""
        return not self.follows and not self.if_any

    def rules(self) -> Iterator[Rule]:
        """Every rule of arithmetic this clock uses."""
        for step in self.within:
            if isinstance(step, Rule):
                yield step
            else:
                yield step.rule
                yield step.otherwise

    @property
    def by_the_minute(self) -> bool:
        """Whether it runs in hours, so that the moment matters and not only the day."""
        return any(rule.unit in HOURS for rule in self.rules())

    @property
    def kinds(self) -> frozenset[str]:
        """Every kind of fact it reads, derived kinds and ends of spells among them."""
        return frozenset(
            (*self.starts, *self.met_by, *self.ends_by, *self.pauses, *((self.during,) if self.during else ()))
        )
