"""Changing what an account is for: name, role, worker, teams."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from sightline.access import events
from sightline.access.accounts import (
    check_not_last_administrator,
    check_not_own,
    check_role,
    require_account_manager,
)
from sightline.access.models import Team, User
from sightline.access.roles import ROLES
from sightline.core.refusals import Refused
from sightline.history.record import record_event

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Worker


@transaction.atomic
def change_account(
    *, by: User | str, at: datetime, account: User, name: str, role: str, worker: "Worker | None", teams: Iterable[Team]
) -> None:
    """Give an account this name, role, worker and these teams, at once for its next page. Nothing is recorded when nothing changes.

    Raises Refused: one's own account, the last administrator's role, a closed account, an unknown role, a worker who has an account.
    """
    require_account_manager(by)
    check_not_own(by, account)
    if not account.is_active:
        raise Refused("account_closed", "This account is closed. Reopen it first.")
    name = " ".join(name.split())
    if not name:
        raise Refused("no_name", "Give the person's name.")
    check_role(role, worker, account)
    if role != account.role:
        check_not_last_administrator(account)
    changes = []
    if name != account.name:
        changes.append(f"name {account.name} to {name}")
    if role != account.role:
        changes.append(f"role {account.as_role.title} to {ROLES[role].title}")
    if worker != account.worker:
        changes.append(f"worker {account.worker or 'none'} to {worker or 'none'}")
    teams = list(teams)
    before, after = {team.name for team in account.teams.all()}, {team.name for team in teams}
    changes += [f"joined {team}" for team in sorted(after - before)] + [
        f"left {team}" for team in sorted(before - after)
    ]
    if not changes:
        return
    account.name, account.role, account.worker = name, role, worker
    account.save(update_fields=["name", "role", "worker"])
    account.teams.set(teams)
    record_event(kind=events.ACCOUNT_CHANGED, by=by, at=at, subject=account.email, changes="; ".join(changes))
