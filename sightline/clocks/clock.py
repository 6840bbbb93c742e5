"""What a clock is: one practice standard, declared as data."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sightline.calendars.rules import Rule


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One practice standard.

    A turn starts with a fact of a kind in ``starts`` and is met by the first fact of a kind in ``met_by`` on or after that day; where it
    ``repeats``, what meets one turn starts the next. A new start while a turn runs ends that turn and begins the ladder again.
    ``ends_by`` ends a turn unmet; so does the end of the spell ``during`` which alone the standard is owed.
    ``threaded`` clocks match starts and ends of one record only (an assessment with its own authorisation).
    ``follows`` names the clock under which the first is owed, where this one is only for those after it.
    ``within`` is the ladder of times allowed: first turn, second turn …, the last for all that follow. The start day is not counted
    unless the rule says so; the due day is in time.
    ``escalates`` says who is told how many working days after the due day.
    ``verified`` is false where the source could not be read; it then says so wherever it shows.
    ``reference`` is the row of the sector's list of standards that this came from.
    """

    code: str
    title: str
    owes: str
    area: str
    starts: tuple[str, ...]
    met_by: tuple[str, ...]
    within: tuple[Rule | UnderAge, ...]
    ends_by: tuple[str, ...] = ()
    during: str = ""
    threaded: bool = False
    repeats: bool = False
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
    owner: str
    checker: str
    review_by: date

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
        """Whether it must say so itself when nothing that could start it is recorded; not where another asks for the first."""
        return not self.follows

    def rules(self) -> Iterator[Rule]:
        """Every rule of arithmetic this clock uses."""
        for step in self.within:
            if isinstance(step, UnderAge):
                yield step.rule
                yield step.otherwise
            else:
                yield step
