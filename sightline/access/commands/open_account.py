"""Opening an account."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from sightline.access import events
from sightline.access.accounts import check_role, one_time_password, require_account_manager
from sightline.access.models import Team, User
from sightline.core.refusals import Refused
from sightline.history.record import record_event

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Worker


@dataclass(frozen=True, slots=True)
class Opened:
    """A new account and the password to hand over, which is kept nowhere in the clear."""

    account: User
    password: str


@transaction.atomic
def open_account(
    *,
    by: User | str,
    at: datetime,
    email: str,
    name: str,
    role: str,
    worker: "Worker | None" = None,
    teams: Iterable[Team] = (),
    password: str = "",
) -> Opened:
    """Open an account and give it a one-time password, which its person must change when they first sign in.

    ``by`` is an administrator, or a word for the command line. ``worker`` is the person as the case system names them.
    With ``password`` given (a made-up authority's), that one stands and need not be changed. Raises Refused: not an e-mail
    address, one that has an account, no name, an unknown role, a worker who has an account.
    """
    require_account_manager(by)
    email, name = email.strip().lower(), " ".join(name.split())
    try:
        validate_email(email)
    except ValidationError as error:
        raise Refused("not_an_email", f"{email or 'Nothing'} is not an e-mail address.") from error
    if not name:
        raise Refused("no_name", "Give the person's name.")
    if User.objects.filter(email__iexact=email).exists():
        raise Refused("email_taken", f"{email} has an account already.")
    check_role(role, worker)
    given = password or one_time_password()
    account = User(email=email, name=name, role=role, worker=worker, one_time_password=not password)
    account.set_password(given)
    account.save()
    account.teams.set(teams)
    record_event(kind=events.ACCOUNT_OPENED, by=by, at=at, subject=account.email, role=account.as_role.title)
    return Opened(account, given)
