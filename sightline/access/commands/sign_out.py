"""Signing out."""

from datetime import datetime

from django.db import transaction

from sightline.access import events
from sightline.access.models import User
from sightline.history.record import record_event


@transaction.atomic
def sign_out(*, by: User, at: datetime) -> None:
    """Record that a person signed out; the view ends the session itself."""
    record_event(kind=events.SIGNED_OUT, by=by, at=at, subject=by.email)
