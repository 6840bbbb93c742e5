"""Closing an account."""

from datetime import datetime

from django.db import transaction

from sightline.access import events
from sightline.access.accounts import check_not_last_administrator, check_not_own, require_account_manager
from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.history.record import record_event


@transaction.atomic
def close_account(*, by: User | str, at: datetime, account: User) -> None:
    """Close an account. Its sessions die at once, and its password with them, so that reopening it revives neither.

    Raises Refused: one's own account, the last administrator, or closed already.
    """
    require_account_manager(by)
    check_not_own(by, account)
    check_not_last_administrator(account)
    if not account.is_active:
        raise Refused("account_closed", "This account is closed already.")
    account.is_active = False
    account.set_unusable_password()
    account.save(update_fields=["is_active", "password"])
    record_event(kind=events.ACCOUNT_CLOSED, by=by, at=at, subject=account.email)
