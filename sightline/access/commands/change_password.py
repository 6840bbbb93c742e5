"""Choosing one's own password."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from sightline.access import events
from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.history.record import record_event


@transaction.atomic
def change_password(*, by: User, at: datetime, old: str, new: str) -> None:
    """Give ``by`` a password of their own choosing. It ends every other session of theirs.

    Raises Refused: the present password is not right, the new one is the same, or it is too easy to guess.
    """
    if not by.check_password(old):
        raise Refused("wrong_password", "Your present password is not right.")
    if old == new:
        raise Refused("same_password", "Choose a password that differs from your present one.")
    try:
        validate_password(new, user=by)
    except ValidationError as error:
        raise Refused("weak_password", " ".join(error.messages)) from error
    by.set_password(new)
    by.one_time_password = False
    by.save(update_fields=["password", "one_time_password"])
    record_event(kind=events.PASSWORD_CHANGED, by=by, at=at, subject=by.email)
