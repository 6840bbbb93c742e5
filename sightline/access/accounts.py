"""Rules that every change of an account keeps."""

import secrets
from typing import TYPE_CHECKING

from sightline.core.refusals import Refused

from .models import User
from .permissions import require
from .roles import ROLES

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Worker

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is read as another


def one_time_password() -> str:
    """A password to be read out or written down once: four groups of four letters and digits (about 79 bits)."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def require_account_manager(by: User | str) -> None:
    """Raises PermissionDenied unless ``by`` manages accounts, or is a word: the command line, where no account is needed yet."""
    if not isinstance(by, str):
        require(by, "ACCOUNT_MANAGE")


def check_not_own(by: User | str, account: User) -> None:
    """Raises Refused when somebody is about to close or re-role the account they use."""
    if by == account:
        raise Refused("own_account", "You cannot change or close your own account. Ask another administrator.")


def check_not_last_administrator(account: User) -> None:
    """Raises Refused when no administrator would be left. The administrators are locked, so that two cannot close each other at once."""
    if account.role != "administrator" or not account.is_active:
        return
    active = User.objects.select_for_update().filter(role="administrator", is_active=True).order_by("pk")
    if [person.pk for person in active] == [account.pk]:
        raise Refused(
            "last_administrator", "This is the last administrator. Open another administrator's account first."
        )


def check_role(role: str, worker: "Worker | None", account: User | None = None) -> None:
    """Raises Refused for a role there is not, a worker for a role that sees no child's record, and a worker who has an account."""
    if role not in ROLES:
        raise Refused("unknown_role", f"There is no role {role!r}. The roles are: {', '.join(ROLES)}.")
    if worker is None:
        return
    if ROLES[role].reach == "none":
        raise Refused(
            "role_without_children", f"The role “{ROLES[role].title}” opens no child's record, so it takes no worker."
        )
    other = User.objects.filter(worker=worker, is_active=True).first()
    if other and other != account:
        raise Refused("worker_has_account", f"{worker.name} has an account already: {other.email}.")
