"""Choosing which daily e-mails to have."""

from datetime import datetime

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.escalation import events
from sightline.escalation.models import MailChoice
from sightline.history.record import record_event


@transaction.atomic
def choose_mail(*, by: User, at: datetime, law_only: bool) -> MailChoice:
    """Have the daily e-mail about everything one is told, or only about what the law asks. None at all cannot be chosen."""
    require(by, "TOLD_VIEW")
    choice, _ = MailChoice.objects.update_or_create(
        person=by, defaults={"law_only": law_only, "chosen_at": at, "chosen_by": by}
    )
    said = "only about what the law asks" if law_only else "about everything"
    record_event(kind=events.MAIL_CHOSEN, by=by, at=at, choice=said)
    return choice
