"""A one-time password for somebody who has lost theirs, or whose account is reopened."""

from datetime import datetime

from django.db import transaction

from sightline.access import events
from sightline.access.accounts import check_not_own, check_role, one_time_password, require_account_manager
from sightline.access.models import SignInThrottle, User
from sightline.history.record import record_event


@transaction.atomic
def reset_password(*, by: User | str, at: datetime, account: User) -> str:
    """Give an account a one-time password, and return it: it is kept nowhere in the clear. A closed account is open again.

    It ends the account's sessions, and any wait after wrong passwords. Raises Refused for one's own account, and where
    somebody else's account has the same worker by now.
    """
    require_account_manager(by)
    check_not_own(by, account)
    if not account.is_active:
        check_role(account.role, account.worker, account)
        record_event(kind=events.ACCOUNT_REOPENED, by=by, at=at, subject=account.email)
    password = one_time_password()
    account.is_active, account.one_time_password = True, True
    account.set_password(password)
    account.save(update_fields=["is_active", "one_time_password", "password"])
    SignInThrottle.objects.filter(email=account.email).delete()
    record_event(kind=events.PASSWORD_RESET, by=by, at=at, subject=account.email)
    return password
