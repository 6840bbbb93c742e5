"""The catalogue as people read it: every standard by area, and all that one of them declares, with how it stands now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import Count

from sightline.access.models import User
from sightline.clocks.derived import kind_named
from sightline.core.refusals import Refused
from sightline.facts.said import title_of
from sightline.facts.vocabulary import KINDS
from sightline.people.visible import children_visible_to

from ..areas import area_in_words, by_area
from ..catalogue import catalogue
from ..clock import Clock
from ..coverage import Gap, gaps_here
from ..deciding import check_may_be_set
from ..models import Deadline
from ..own import own
from ..standards import standards
from ..standing import COLOURS, STATES, escalation_in_words, role_in_words
from ..states import state_in_database
from ..what_else import what_else


@dataclass(frozen=True, slots=True)
class Sought:
    """What the catalogue is narrowed to; nothing given leaves everything in. ``judged`` is ``yes`` or ``no``; ``verified`` likewise."""

    text: str = ""
    area: str = ""
    judged: str = ""
    legal_status: str = ""
    verified: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One standard in the list. ``set_here`` is whether this service has set the time itself; ``gap`` says why it cannot be judged."""

    clock: Clock
    in_force: str
    review_overdue: bool
    set_here: bool
    gap: Gap | None

    @property
    def area(self) -> str:
        """Its area of practice in words."""
        return area_in_words(self.clock.area)

    @property
    def owed_by(self) -> str:
        """Who owes it, in words."""
        return role_in_words(self.clock.owed_by)


@dataclass(frozen=True, slots=True)
class Area:
    """An area of practice and its standards. ``judged`` counts those that can be judged here."""

    code: str
    title: str
    entries: Sequence[Entry]

    @property
    def judged(self) -> int:
        return sum(entry.gap is None for entry in self.entries)


@dataclass(frozen=True, slots=True)
class InState:
    """How many turns are in a state."""

    state: str
    words: str
    colour: str
    number: int


@dataclass(frozen=True, slots=True)
class Standard:
    """Everything that one standard declares, in words, and how it stands."""

    clock: Clock
    area: str
    in_force: str
    review_overdue: bool
    starts: Sequence[str]
    met_by: Sequence[str]
    ends_by: Sequence[str]
    during: str
    ladder: Sequence[str]
    else_said: Sequence[str]
    owed_by: str
    escalates: Sequence[str]
    counts: Sequence[InState]
    gap: Gap | None
    choices: Sequence[str]
    through_time: Sequence["Version"]
    why_not: str
    unusable: str


@dataclass(frozen=True, slots=True)
class Version:
    """How a standard stands, or stood, for what starts from one day until another."""

    from_on: date
    until_on: date | None
    allowance: str


def entries(sought: Sought = Sought(), *, today: date) -> list[Entry]:
    """Every standard sought, area by area."""
    held, gaps = standards(), {gap.clock.code: gap for gap in gaps_here(today)}
    set_here = {setting.clock for setting in own().settings}
    found = [
        Entry(
            held.on(usual.code, today),
            in_force_in_words(usual),
            usual.review_by < today,
            usual.code in set_here,
            gaps.get(usual.code),
        )
        for together in by_area(catalogue().values()).values()
        for usual in together
    ]
    return [entry for entry in found if _is_sought(entry, sought)]


def areas(found: Iterable[Entry]) -> list[Area]:
    """Standards area by area, in the order they came in."""
    return [
        Area(code, area_in_words(code), list(each)) for code, each in groupby(found, key=lambda entry: entry.clock.area)
    ]


def _is_sought(entry: Entry, sought: Sought) -> bool:
    clock = entry.clock
    words = " ".join((clock.title, clock.owes, clock.source, clock.code, clock.reference, entry.owed_by)).casefold()
    return (
        all(word in words for word in sought.text.casefold().split())
        and sought.area in ("", clock.area)
        and sought.judged in ("", "no" if entry.gap else "yes")
        and sought.legal_status in ("", clock.legal_status)
        and sought.verified in ("", "yes" if clock.verified else "no")
    )


def standard(viewer: User, clock: Clock, *, today: date) -> Standard:
    """One standard as this service has set it, with how its turns stand for the children whom ``viewer`` may see; none for who may see no child."""
    usual, held = clock, standards()
    clock = held.on(clock.code, today)
    versions = [each for each in held.versions if each.code == clock.code]
    return Standard(
        clock=clock,
        area=area_in_words(clock.area),
        in_force=in_force_in_words(usual),
        review_overdue=clock.review_by < today,
        starts=_titles(clock.starts),
        met_by=_titles(clock.met_by),
        ends_by=_titles(clock.ends_by),
        during=kind_named(clock.during).title.lower() if clock.during else "",
        ladder=[step.words for step in clock.within],
        else_said=what_else(clock),
        owed_by=role_in_words(clock.owed_by),
        escalates=[escalation_in_words(role, after) for role, after in clock.escalates],
        counts=_counts(viewer, clock, today) if viewer.can("CHILD_VIEW") else [],
        gap=next((gap for gap in gaps_here(today) if gap.clock.code == clock.code), None),
        choices=[choice.words for choice in usual.choices],
        through_time=[Version(v.in_force_from, v.in_force_until, v.allowance) for v in versions]
        if len(versions) > 1
        else [],
        why_not=_why_not(usual),
        unusable=" ".join(why for setting, why in own().unusable if setting.clock == clock.code),
    )


def _why_not(clock: Clock) -> str:
    """Why a service cannot change it; empty when it can."""
    try:
        check_may_be_set(clock)
    except Refused as refused:
        return refused.sentence
    return ""


def in_force_in_words(clock: Clock) -> str:
    """``Since 1 April 2011``, or from when until when."""
    since = f"{clock.in_force_from.day} {clock.in_force_from:%B %Y}"
    if clock.in_force_until is None:
        return f"Since {since}"
    return f"From {since} until {clock.in_force_until.day} {clock.in_force_until:%B %Y}"


def _titles(kinds: Iterable[str]) -> list[str]:
    return [_title(kind) for kind in kinds]


def _title(kind: str) -> str:
    """A kind of fact, of any sort, or the end of a spell."""
    name, _, edge = kind.partition(".")
    return title_of(name, ending=edge == "end") if name in KINDS else kind_named(kind).title


def _counts(viewer: User, clock: Clock, today: date) -> list[InState]:
    children_visible_to(viewer)  # what follows counts just those
    found = dict(
        Deadline.objects.filter(clock=clock.code)
        .annotate(now=state_in_database(today))
        .order_by()
        .values_list("now")
        .annotate(number=Count("pk"))
    )
    return [InState(state, words, COLOURS[state], found.get(state, 0)) for state, words in STATES.items()]
