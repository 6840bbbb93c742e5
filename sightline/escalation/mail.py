"""The daily e-mail: what one person is told in it, as text and as plain HTML. Sending is ``commands/send_mails.py``'s."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from sightline.access.models import User
from sightline.people.models import Child
from sightline.web.words import plural

from .queries.rows import Line

NAMES = ("none", "initials", "names")
SECURITY = ("starttls", "tls", "none")


def configured() -> bool:
    """Whether this installation sends e-mail at all."""
    return bool(settings.MAIL_HOST)


def problems() -> list[str]:
    """What is wrong with the settings, each in a sentence."""
    if not configured():
        return []
    found = []
    if settings.MAIL_NAMES not in NAMES:
        found.append(f"SIGHTLINE_MAIL_NAMES is {settings.MAIL_NAMES!r}: it must be one of {', '.join(NAMES)}.")
    if settings.MAIL_SECURITY not in SECURITY:
        found.append(f"SIGHTLINE_MAIL_SECURITY is {settings.MAIL_SECURITY!r}: it must be one of {', '.join(SECURITY)}.")
    if "@" not in settings.MAIL_FROM:
        found.append("SIGHTLINE_MAIL_FROM must be the address that e-mails come from.")
    if not settings.ADDRESS.startswith(("https://", "http://")):
        found.append("SIGHTLINE_ADDRESS must be this site's address, such as https://sightline.example.gov.uk.")
    return found


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an e-mail: how many new things of a standard, or one thing of a child where names are allowed."""

    what: str
    note: str


def items(new: Sequence[Line], children: dict[int, Child]) -> list[Item]:
    """What is new, in lines: counted by standard; or child by child, where the setting allows initials or names.

    A restricted record is never named in an e-mail, whatever the setting.
    """
    if settings.MAIL_NAMES == "none":
        found: dict[str, list[Line]] = {}
        for line in new:
            found.setdefault(line.what, []).append(line)
        return [
            Item(
                f"{what}: {len(lines)}", f"longest {max(lines, key=_age).stands}" if len(lines) > 1 else lines[0].stands
            )
            for what, lines in found.items()
        ]
    return [Item(f"{_called(children.get(line.child_id))}: {line.what}", line.stands) for line in new]


def _age(line: Line) -> int:
    return -line.due_on.toordinal()


def _called(child: Child | None) -> str:
    if child is None or child.restricted:
        return "A child whose record is restricted"
    if settings.MAIL_NAMES == "names":
        return child.name
    return "".join(f"{part[0]}." for part in (child.given_name, child.family_name) if part) or "A child"


def message(
    person: User, new: Iterable[Item], *, count: int, unanswered: int, oldest: date | None, covers: Sequence[str]
) -> EmailMultiAlternatives:
    """The e-mail to one person."""
    context = {
        "person": person,
        "new": list(new),
        "count": count,
        "unanswered": unanswered,
        "oldest": oldest,
        "covers": covers,
        "address": settings.ADDRESS,
        "names": settings.MAIL_NAMES,
        "authority": settings.AUTHORITY_NAME,
    }
    email = EmailMultiAlternatives(
        subject=f"Sightline: {plural(count, 'new thing')}",
        body=render_to_string("escalation/mail.txt", context),
        from_email=settings.MAIL_FROM,
        to=[person.email],
        headers={"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
    )
    email.attach_alternative(render_to_string("escalation/mail.html", context), "text/html")
    return email
