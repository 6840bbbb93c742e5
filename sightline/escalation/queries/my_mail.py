"""A person's choice of e-mails, and those that went."""

from collections.abc import Sequence
from dataclasses import dataclass

from sightline.access.models import User

from ..mail import configured
from ..models import Mail, MailChoice


@dataclass(frozen=True, slots=True)
class MyMail:
    """``on`` is whether this installation sends any; ``sent`` the latest first."""

    law_only: bool
    on: bool
    address: str
    sent: Sequence[Mail]


def my_mail(viewer: User) -> MyMail:
    """The viewer's own."""
    return MyMail(
        law_only=MailChoice.objects.filter(person=viewer, law_only=True).exists(),
        on=configured(),
        address=viewer.email,
        sent=list(Mail.objects.filter(person=viewer).order_by("-on")[:20]),
    )
