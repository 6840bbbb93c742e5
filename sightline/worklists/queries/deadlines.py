"""The list behind every count: turns of clocks, narrowed as the address bar says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from sightline.access.models import User
from sightline.clocks.catalogue import catalogue
from sightline.clocks.models import Deadline
from sightline.clocks.states import State
from sightline.escalation.ladder import reached
from sightline.people.models import Worker
from sightline.people.visible import children_visible_to

from ..standing import HOLDERS
from .owed import OPEN, deadlines_visible_to, in_state
from .reach import reachable

JUDGED = (State.MET, State.MET_LATE, State.OVERDUE, State.MISSED)
"""What a share in time counts: something was due, and whether it was done in time is known."""


HOLDER = "holder"
"""In place of a role: whoever holds or advises the child."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; nothing given leaves everything open in.

    ``teams`` are primary keys, of the teams that held the child when the thing was done, or hold them now; ``no_team``: none did.
    ``worker`` is who held them, likewise. ``area`` and ``owed_by`` narrow to the standards of an area and of a role that owes them. ``state`` is a state, ``open`` (not done and still
    owed), ``all``, or nothing: then open, or with ``counted`` what a share in time counts. ``counted`` is the number of days of
    the line of sight's period. ``escalated`` is whom overdue things must have reached.
    """

    teams: tuple[int, ...] = ()
    no_team: bool = False
    worker: int | None = None
    area: str = ""
    clock: str = ""
    owed_by: str = ""
    state: str = ""
    due_from: date | None = None
    due_to: date | None = None
    status: str = ""
    counted: int | None = None
    escalated: str = ""


def deadlines(viewer: User, wanted: Wanted | None, *, today: date) -> QuerySet[Deadline]:
    """The turns wanted, of the children whom the viewer may see, in no order; none at all for None."""
    found = deadlines_visible_to(viewer, today)
    if wanted is None:
        return found.none()
    if wanted.no_team:
        found = found.filter(team=None)
    elif wanted.teams:
        found = found.filter(team__in=wanted.teams)
    if wanted.worker is not None:
        found = found.filter(worker=wanted.worker)
    elif not wanted.teams and (children := reachable(viewer)) is not None:
        found = found.filter(child__in=children)
    if wanted.clock:
        found = found.filter(clock=wanted.clock)
    if wanted.area or wanted.owed_by:
        found = found.filter(clock__in=codes(area=wanted.area, owed_by=wanted.owed_by))
    if wanted.status:
        found = found.filter(child__statuses__contains=[wanted.status])
    if wanted.due_from:
        found = found.filter(due_on__gte=wanted.due_from)
    if wanted.due_to:
        found = found.filter(due_on__lte=wanted.due_to)
    if wanted.counted is not None:
        period = in_period(today - timedelta(days=wanted.counted), today)
        found = found.filter(period | NO_DUE_DAY if wanted.state == State.UNKNOWN else period)
    if wanted.escalated:
        found = found.filter(has_reached(wanted.escalated, today))
    return found.filter(_state(wanted, today))


def codes(*, area: str = "", owed_by: str = "") -> list[str]:
    """The standards of one area, and those that one role owes (HOLDER: whoever holds the child); nothing given leaves all in."""
    owers = HOLDERS if owed_by == HOLDER else (owed_by,)
    return [
        code
        for code, clock in catalogue().items()
        if area in ("", clock.area) and (not owed_by or clock.owed_by in owers)
    ]


def in_period(start: date, today: date) -> Q:
    """Turns that the period from ``start`` until yesterday counts: due in it, or due before it and still not done.

    So a visit that fell due long ago and was never made stays in sight.
    """
    return Q(due_on__gte=start, due_on__lt=today) | (OPEN & Q(due_on__lt=start))


def in_earlier_period(start: date, end: date) -> Q:
    """The same for a period ``[start, end)`` in the past: due in it, or due before it and still not done at its end."""
    done_later = Q(met_on__gte=end) | Q(met_on=None, ended_on__gte=end)
    return Q(due_on__gte=start, due_on__lt=end) | (Q(due_on__lt=start) & (OPEN | done_later))


NO_DUE_DAY = OPEN & Q(due_on=None)
"""What is owed but has no due day at all, because the source cannot say."""


def has_reached(role: str, today: date) -> Q:
    """Turns overdue for so long that their clock tells ``role`` of them."""
    told = Q(pk__in=[])
    for latest, codes in reached(role, catalogue().values(), today).items():
        told |= Q(due_on__lte=latest, clock__in=codes)
    return in_state(State.OVERDUE, today) & told


def workers_of(viewer: User, *, teams: Iterable[int], worker: int | None) -> list[tuple[int, str]]:
    """Everybody who holds or advises a child of these teams: (primary key, name), by name. ``worker`` is among them anyhow."""
    children = children_visible_to(viewer).filter(team__in=list(teams)).order_by()
    pairs = [*children.values_list("worker", "personal_adviser").distinct(), (worker, None)]
    holding = {pk for pair in pairs for pk in pair if pk is not None}
    return list(Worker.objects.filter(pk__in=holding).order_by("name").values_list("pk", "name"))


def _state(wanted: Wanted, today: date) -> Q:
    if wanted.state == "all":
        return Q()
    if wanted.state == "open" or (not wanted.state and wanted.counted is None):
        return OPEN
    if not wanted.state:
        return Q(now__in=JUDGED)
    return in_state(wanted.state, today)
