"""The made-up authority into a database: its teams, people, children and records, in parts, with what is due worked out."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import batched
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import transaction

from sightline.access.models import Membership, Team, User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import ClosureDays, FrontDoorHours, LocalStandard, SchoolTerm
from sightline.exchange.contradictions.find import refresh as refresh_contradictions
from sightline.exchange.imports.entries import Entry
from sightline.exchange.imports.load import load
from sightline.exchange.models import Batch
from sightline.facts.signals import children_changed
from sightline.history.record import record_event
from sightline.people.models import Child, Worker

from . import decided
from .made_up import Authority
from .sign_ins import PRINCIPAL
from .told import MORNINGS, tell_the_past

PASSWORD = "made-up-people-only"  # noqa: S105 — the demo's, printed when it starts
CHILDREN_AT_ONCE = 2_000


def build(
    authority: Authority, *, at: datetime, on_progress: Callable[[str, int], None], mornings: int = MORNINGS
) -> int:
    """Load the authority in one transaction; returns how many deadlines there are. The database must hold no children yet.

    ``mornings`` is on how many working days before people were told of what had reached them.
    """
    on_progress("Teams and people", 2)
    with looking_as(SYSTEM, at):
        batch = Batch.objects.create(
            kind="demo",
            filename=authority.name,
            sha256="",
            size=0,
            extracted_on=authority.as_at,
            brought_at=at,
            actor="demo",
            state="loaded",
            finished_at=at,
            progress="Finished",
            percent=100,
        )
        _teams(authority)
        _workers(authority)
        _people(authority)
        _decisions(authority, at)
        total, done, opened = len(authority.children), 0, 0
        for part in _by_children(authority.entries):
            outcome = load(part, source="demo", batch=batch.pk, at=at, actor="demo")
            children_changed.send(Batch, children=outcome.changed, at=at)
            refresh_contradictions(outcome.changed, at)
            done += outcome.children
            opened += outcome.opened
            on_progress(f"{done:,} of {total:,} children", 5 + 90 * done // max(total, 1))
        restricted = [child.ref for child in authority.children if child.restricted]
        Child.objects.filter(ref__in=restricted).update(restricted=True)
        Batch.objects.filter(pk=batch.pk).update(children=done, opened=opened)
        record_event(kind="extract_loaded", by="demo", at=at, subject=authority.name, opened=opened, closed=0)
    tell_the_past(
        as_at=authority.as_at, at=at, seed=len(authority.children), mornings=mornings, on_progress=on_progress
    )
    on_progress("Finished", 100)
    return opened


def _decisions(authority: Authority, at: datetime) -> None:
    """What the principal social worker decided, some weeks before it began."""
    principal = User.objects.get(email=PRINCIPAL)

    def made(begins: date, reason: str) -> dict[str, Any]:
        day = datetime.combine(begins, time(10), at.tzinfo) - timedelta(days=decided.FEW_DAYS_BEFORE)
        return {"set_by": principal, "set_at": min(day, at), "reason": reason}

    SchoolTerm.objects.bulk_create(
        SchoolTerm(
            name=name,
            first_on=first,
            last_on=last,
            off=[[half.isoformat(), until.isoformat(), "half term"]],
            **made(first, decided.WHY_TERMS),
        )
        for name, first, last, half, until in decided.TERMS
    )
    ClosureDays.objects.bulk_create(
        ClosureDays(name=name, first_on=first, last_on=last, **made(first, decided.WHY_CLOSURES))
        for name, first, last in decided.CLOSURES
    )
    FrontDoorHours.objects.create(
        from_on=decided.FRONT_DOOR_FROM,
        week=decided.FRONT_DOOR,
        **made(decided.FRONT_DOOR_FROM, decided.WHY_FRONT_DOOR),
    )
    LocalStandard.objects.create(
        clock=decided.STANDARD,
        from_on=decided.STANDARD_FROM,
        choice=decided.STANDARD_CHOICE,
        **made(decided.STANDARD_FROM, decided.WHY_STANDARD),
    )


def _by_children(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Entries in parts of so many children; a child's entries stay together, as they come child by child."""
    part: list[Entry] = []
    children: set[str] = set()
    for entry in entries:
        if entry.child not in children and len(children) == CHILDREN_AT_ONCE:
            yield part
            part, children = [], set()
        part.append(entry)
        children.add(entry.child)
    if part:
        yield part


def _teams(authority: Authority) -> None:
    Team.objects.bulk_create([Team(name=team.name, service=team.service) for team in authority.teams])
    made = {team.name: team for team in Team.objects.all()}
    for team in authority.teams:
        if team.parent:
            made[team.name].parent = made[team.parent]
    Team.objects.bulk_update(made.values(), ["parent"])


def _workers(authority: Authority) -> None:
    Worker.objects.bulk_create(
        [
            Worker(name=worker.name, agency=worker.agency, started_on=worker.started_on, left_on=worker.left_on)
            for worker in authority.workers
        ]
    )


def _people(authority: Authority) -> None:
    password = make_password(PASSWORD)
    workers = {worker.name: worker for worker in Worker.objects.all()}
    teams = {team.name: team for team in Team.objects.all()}
    with transaction.atomic():
        for part in batched(authority.people, 500):
            User.objects.bulk_create(
                [
                    User(
                        email=person.email,
                        name=person.name,
                        role=person.role,
                        worker=workers[person.worker] if person.worker else None,
                        password=password,
                    )
                    for person in part
                ]
            )
        users = {user.email: user for user in User.objects.all()}
        Membership.objects.bulk_create(
            [
                Membership(user=users[person.email], team=teams[name])
                for person in authority.people
                for name in person.teams
            ]
        )
