"""What may be derived from facts before any clock reads them: regimes, counts and totals. Each is a kind of its own, with its words."""

from dataclasses import dataclass

from sightline.calendars.rules import Rule
from sightline.facts.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """A spell that holds while all of some spells hold and none of others, for a person aged from a birthday until another.

    Where an age is asked about and no date of birth is known, it may hold: since when cannot be said.
    """

    code: str
    title: str
    the: str
    all_of: tuple[str, ...]
    none_of: tuple[str, ...] = ()
    from_age: int | None = None
    until_age: int | None = None
    source: str = ""

    @property
    def kind(self) -> Kind:
        return Kind(self.code, self.title, self.the, spell=True)

    @property
    def reads(self) -> tuple[str, ...]:
        """The kinds it is made from."""
        return (*self.all_of, *self.none_of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """An event raised on the day of every fact of these kinds that is at least the ``count``-th ``within`` a time of the first of those.

    ``by_day``: several on one day are one (two sources may bring the same).
    """

    code: str
    title: str
    the: str
    of: tuple[str, ...]
    count: int
    within: Rule
    by_day: bool = False
    source: str = ""

    @property
    def kind(self) -> Kind:
        return Kind(self.code, self.title, self.the)

    @property
    def reads(self) -> tuple[str, ...]:
        """The kinds it counts."""
        return self.of


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """Raised when days inside spells of a kind come to ``days``: each time more than so many fall in any ``within``, as an event; or,
    without ``within``, once so many have passed since ``from_age``, as a spell that begins then and does not end.

    The days of a spell are those from its start to the day before its end; a spell whose start is not known is not counted.
    """

    code: str
    title: str
    the: str
    of: str
    days: int
    within: Rule | None = None
    from_age: int | None = None
    source: str = ""

    @property
    def kind(self) -> Kind:
        return Kind(self.code, self.title, self.the, spell=self.within is None)

    @property
    def reads(self) -> tuple[str, ...]:
        """The kind whose days it adds up."""
        return (self.of,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Until:
    """Each spell of a kind so far as the first event in it of some kinds (awaiting the first review); for regimes to rest on."""

    code: str
    title: str
    the: str
    of: str
    until_first: tuple[str, ...]
    source: str = ""

    @property
    def kind(self) -> Kind:
        return Kind(self.code, self.title, self.the, spell=True)

    @property
    def reads(self) -> tuple[str, ...]:
        """The spell and the events that cut it."""
        return (self.of, *self.until_first)


type Derived = Regime | Count | Total | Until
