"""The catalogue as people read it: every standard by area, and all that one of them declares, with how it stands now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from sightline.access.models import User
from sightline.clocks.derived import kind_named
from sightline.core.refusals import Refused
from sightline.facts.said import title_of
from sightline.people.visible import children_visible_to

from ..catalogue import catalogue
from ..clock import Clock
from ..deciding import check_may_be_set
from ..models import Deadline
from ..own import own
from ..standards import standards
from ..standing import COLOURS, STATES, escalation_in_words, role_in_words
from ..states import state_in_database

AREAS = {
    "front_door": "Front door",
    "early_help": "Early help",
    "assessments": "Assessments",
    "plans": "Children in need",
    "child_protection": "Child protection",
    "looked_after": "Looked-after children",
    "health": "Health of looked-after children",
    "education": "Education of looked-after children",
    "care_leavers": "Care leavers",
}
"""Areas of practice in words, in the order of a child's way through the service."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One standard in the list. ``set_here`` is whether this service has set the time itself."""

    clock: Clock
    in_force: str
    review_overdue: bool


@dataclass(frozen=True, slots=True)
class Area:
    """An area of practice and its standards."""

    title: str
    entries: Sequence[Entry]


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
    owed_by: str
    escalates: Sequence[str]
    counts: Sequence[InState]
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


def areas(*, today: date) -> list[Area]:
    """Every standard, area by area."""
    by_area: dict[str, list[Entry]] = {}
    held = standards()
    for usual in catalogue().values():
        entry = Entry(held.on(usual.code, today), in_force_in_words(usual), usual.review_by < today)
        by_area.setdefault(usual.area, []).append(entry)
    order = [*AREAS, *sorted(set(by_area) - set(AREAS))]
    return [Area(area_in_words(area), by_area[area]) for area in order if area in by_area]


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
        owed_by=role_in_words(clock.owed_by),
        escalates=[escalation_in_words(role, after) for role, after in clock.escalates],
        counts=_counts(viewer, clock, today) if viewer.can("CHILD_VIEW") else [],
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


def area_in_words(area: str) -> str:
    """An area of practice as people name it."""
    return AREAS.get(area, area.replace("_", " ").capitalize())


def in_force_in_words(clock: Clock) -> str:
    """``Since 1 April 2011``, or from when until when."""
    since = f"{clock.in_force_from.day} {clock.in_force_from:%B %Y}"
    if clock.in_force_until is None:
        return f"Since {since}"
    return f"From {since} until {clock.in_force_until.day} {clock.in_force_until:%B %Y}"


def _titles(kinds: Iterable[str]) -> list[str]:
    return [title_of(kind) for kind in kinds]


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
