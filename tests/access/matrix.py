"""Every address × every person: what each gets. A new URL needs a row here, or the tests of the matrix fail.

A row says who gets the page (``opens``); whoever else is signed in is refused (403). Where the address names a child (``child``),
those people get it for the children in SEES, and "not found" (404) for every other. ``but`` holds the exceptions, by person or by
(person, child). ``kwargs`` makes what else the address needs. ``ok`` is the status of the page itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sightline.access.models import Notice
from sightline.access.notices import tell
from sightline.access.tests.world import NOW, World
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import ClosureDays
from sightline.escalation.models import Absence, Told
from sightline.exchange.models import Batch
from sightline.oversight.commands.set_action import set_action

PEOPLE = (
    "anonymous",
    "own_worker",
    "team_mate",
    "other_team",
    "manager",
    "service_manager",
    "head",
    "principal",
    "reviewing_officer",
    "analyst",
    "administrator",
    "leaver",
)
NOBODY = {"anonymous", "leaver"}  # a leaver's session is dead: both are asked to sign in
EVERYBODY = set(PEOPLE) - NOBODY
WORKERS = {"own_worker", "team_mate", "other_team"}
WITH_CHILDREN = EVERYBODY - {"administrator"}
NORTHS = {
    "own_worker",
    "team_mate",
    "manager",
    "service_manager",
    "head",
    "principal",
    "analyst",
}  # who sees the child of North

# One child of the team North, one of South who is looked after, one of North whose record is restricted.
CHILDREN = ("north", "south_looked_after", "north_restricted")
SEES: Mapping[str, set[str]] = {
    "own_worker": {"north", "north_restricted"},
    "team_mate": {"north"},
    "other_team": {"south_looked_after"},
    "manager": {"north"},
    "service_manager": {"north", "south_looked_after"},
    "head": {"north", "south_looked_after"},
    "principal": {"north", "south_looked_after"},
    "reviewing_officer": {"south_looked_after"},
    "analyst": {"north", "south_looked_after"},
    "administrator": set(),
}


@dataclass(frozen=True)
class Row:
    """What one address gives to whom."""

    opens: set[str]
    child: bool = False
    method: str = "get"
    ok: int = 200
    public: bool = False
    kwargs: Callable[[World], dict[str, Any]] = lambda world: {}
    but: Mapping[Any, int] = field(default_factory=dict)

    def status(self, person: str, child: str | None) -> int | str:
        """The status a person gets, or "sign-in"."""
        if person in NOBODY and not self.public:
            return "sign-in"
        for exception in ((person, child), person):
            if exception in self.but:
                return self.but[exception]
        if person not in self.opens and not self.public:
            return 403
        if self.child and child not in SEES[person]:
            return 404
        return self.ok


def _account(world: World) -> dict[str, Any]:
    return {"account": world.team_mate.pk}


def _notice(world: World) -> dict[str, Any]:
    """A notice to the own worker, and to nobody else."""
    tell([world.own_worker], "Something happened.", at=NOW)
    with looking_as(SYSTEM):
        return {"notice": Notice.objects.latest("pk").pk}


def _action(world: World) -> dict[str, Any]:
    """An action of the own worker's for a child of North."""
    with looking_as(world.own_worker, NOW):
        action = set_action(
            by=world.own_worker,
            at=NOW,
            child=world.north,
            what="Ring the school about Monday.",
            why="",
            owner=world.own_worker,
            due_on=NOW.date(),
            came_from="escalation",
        )
    return {"action": action.pk}


def _told(world: World) -> dict[str, Any]:
    """Something that the own worker was told of a child of North."""
    with looking_as(SYSTEM, NOW):
        told = Told.objects.create(
            child=world.north,
            clock="dental_check",
            thread=str(Told.objects.count()),
            due_on=NOW.date(),
            role="social_worker",
            after=0,
            reached_on=NOW.date(),
            to=world.own_worker,
            why="worker",
            named=True,
            told_at=NOW,
        )
    return {"told": told.pk}


def _absence(world: World) -> dict[str, Any]:
    """The own worker's, from today."""
    absence = Absence.objects.create(
        person=world.own_worker,
        cover=world.team_mate,
        from_on=NOW.date(),
        until_on=NOW.date() + timedelta(days=7),
        recorded_at=NOW,
        recorded_by=world.own_worker,
    )
    return {"absence": absence.pk}


def _extract(world: World) -> dict[str, Any]:
    """An extract that was loaded; its file is not kept here."""
    batch = Batch.objects.create(
        kind="annex-a",
        filename="Annex A.xlsx",
        sha256="0" * 64,
        size=1,
        extracted_on=NOW.date(),
        brought_at=NOW,
        actor="system",
        state="loaded",
    )
    return {"pk": batch.pk}


def _clock(world: World) -> dict[str, Any]:
    return {"code": "dental_check"}


def _closure(world: World) -> dict[str, Any]:
    """Closure days that were set."""
    row = ClosureDays.objects.create(
        name="Christmas closure",
        first_on=date(2026, 12, 29),
        last_on=date(2026, 12, 31),
        reason="As the directors agreed.",
        set_at=NOW,
        set_by=world.principal,
    )
    return {"kind": "closure", "pk": row.pk}


MATRIX: dict[str, Row] = {
    # access
    "sign-in": Row(EVERYBODY, public=True, but=dict.fromkeys(EVERYBODY, 302)),
    "sign-out": Row(EVERYBODY, method="post", ok=302),
    "my-access": Row(EVERYBODY),
    "change-password": Row(EVERYBODY),
    "notices": Row(EVERYBODY),
    "notice-read": Row(EVERYBODY, method="post", ok=404, kwargs=_notice, but={"own_worker": 302}),
    "break-glass": Row(WITH_CHILDREN),
    "accounts": Row({"administrator"}),
    "account-open": Row({"administrator"}),
    "account": Row({"administrator"}, kwargs=_account),
    "account-close": Row({"administrator"}, method="post", ok=302, kwargs=_account),
    "account-password": Row({"administrator"}, method="post", kwargs=_account),
    # people
    "search": Row(WITH_CHILDREN),
    "child": Row(WITH_CHILDREN, child=True),
    "restrict-record": Row({"manager", "service_manager", "head"}, child=True),
    "record-opened": Row(
        EVERYBODY,
        child=True,
        but={
            ("team_mate", "north"): 403,
            ("other_team", "south_looked_after"): 200,  # the child's own worker
            ("reviewing_officer", "south_looked_after"): 403,
            ("principal", "north"): 403,
            ("principal", "south_looked_after"): 403,
            ("analyst", "north"): 403,
            ("analyst", "south_looked_after"): 403,
        },
    ),
    # oversight
    "my-actions": Row(WITH_CHILDREN),
    "action": Row(WITH_CHILDREN, kwargs=_action, but=dict.fromkeys(WITH_CHILDREN - NORTHS, 404)),
    # exchange
    "imports": Row({"head", "analyst"}),
    "import-new": Row({"analyst"}),
    "import-template": Row({"head", "analyst"}),
    "contradictions": Row({"head", "analyst"}),
    "import": Row({"head", "analyst"}, kwargs=_extract),
    "import-original": Row({"analyst"}, kwargs=_extract, ok=302),
    "import-problems": Row({"head", "analyst"}, kwargs=_extract),
    # clocks
    "catalogue": Row(EVERYBODY),
    "standard": Row(EVERYBODY, kwargs=_clock),
    "standard-change": Row({"principal"}, kwargs=_clock),
    "service-days": Row(EVERYBODY),
    "service-day-new": Row({"principal"}, kwargs=lambda world: {"kind": "term"}),
    "service-day": Row({"principal"}, kwargs=_closure),
    "withdraw-decision": Row({"principal"}, kwargs=_closure),
    "why": Row(WITH_CHILDREN, child=True, kwargs=_clock),
    # escalation
    "told": Row(WITH_CHILDREN),
    "one-told": Row(WITH_CHILDREN, ok=404, kwargs=_told, but={"own_worker": 200}),
    "told-hand-on": Row(WITH_CHILDREN, ok=404, kwargs=_told, but={"own_worker": 200}),
    "unanswered": Row({"manager", "service_manager", "head"}),
    "unowned": Row({"head", "administrator"}),
    "absences": Row(WITH_CHILDREN),
    "absence-end": Row({"own_worker", "manager", "service_manager", "head"}, method="post", ok=302, kwargs=_absence),
    "my-mail": Row(WITH_CHILDREN),
    # worklists
    "home": Row(EVERYBODY, ok=302),
    "my-children": Row(WORKERS | {"manager"}),
    "my-team": Row({"manager", "service_manager", "head", "principal", "analyst"}),
    "line-of-sight": Row({"head", "principal", "analyst"}),
    "deadlines": Row(WITH_CHILDREN),
    "recording-lag": Row({"manager", "service_manager", "head", "principal", "analyst"}),
    "recorded": Row({"manager", "service_manager", "head", "principal", "analyst"}),
    "reviews": Row({"reviewing_officer"}),
    "data": Row({"head", "analyst"}),
    "coverage": Row({"head", "analyst"}),
}
