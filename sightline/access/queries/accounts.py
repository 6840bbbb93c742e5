"""Accounts, for administrators: who may sign in, as what, and what happened to each account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sightline.access.models import User
from sightline.history.models import Event
from sightline.history.record import sentence_of


@dataclass(frozen=True, slots=True)
class Account:
    """One account in a list. ``state`` is "Open", "One-time password not yet changed" or "Closed"."""

    id: int
    name: str
    email: str
    role: str
    worker: str
    teams: str
    signed_in_at: datetime | None
    state: str


@dataclass(frozen=True, slots=True)
class AccountPage:
    """One account and what happened to it, newest first: (moment, sentence)."""

    account: User
    state: str
    events: Sequence[tuple[datetime, str]]


def accounts() -> list[Account]:
    """Every account, by name."""
    people = User.objects.select_related("worker").prefetch_related("teams").order_by("name", "email")
    return [
        Account(
            person.pk,
            person.name,
            person.email,
            person.as_role.title,
            person.worker.name if person.worker else "",
            ", ".join(sorted(team.name for team in person.teams.all())),
            person.signed_in_at,
            _state(person),
        )
        for person in people
    ]


def account_page(account: int) -> AccountPage | None:
    """One account by its primary key, or None."""
    person = User.objects.select_related("worker").filter(pk=account).first()
    if person is None:
        return None
    events = Event.objects.filter(subject=person.email, child=None).order_by("-at", "-pk")[:50]
    return AccountPage(person, _state(person), [(event.at, sentence_of(event)) for event in events])


def _state(person: User) -> str:
    if not person.is_active:
        return "Closed"
    return "One-time password not yet changed" if person.one_time_password else "Open"
