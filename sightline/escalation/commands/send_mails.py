"""Sending the daily e-mails: one a person and working day at most, about what is new to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from smtplib import SMTPException

from django.core.mail import EmailMultiAlternatives, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.working_days import is_working_day
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import LegalStatus
from sightline.escalation import events
from sightline.escalation.mail import configured, items, message
from sightline.escalation.models import Mail, MailChoice, Told
from sightline.escalation.people import People
from sightline.escalation.queries.rows import lines, one_a_turn
from sightline.history.record import record_event
from sightline.people.visible import children_visible_to
from sightline.web.words import day_of

TRIES = 5


@dataclass(frozen=True, slots=True)
class Sent:
    """How many e-mails went, and how many could not."""

    sent: int
    failed: int


def send_mails(*, by: User | str, at: datetime) -> Sent:
    """Write to everybody who was told of something since their last e-mail. Nobody is written to twice a day, on a day that is no
    working day, when nothing is new, whose account is closed, or who is away.

    Each is a transaction of its own: a server that refuses one, or falls silent, keeps nobody else's back, and what could not be
    sent is tried again, five times a day at most.
    """
    day = day_of(at)
    if not configured() or not is_working_day(day):
        return Sent(0, 0)
    with looking_as(SYSTEM, at):
        people = _whom(day)
    connection = mailers.default
    outcomes = [_write_to(person, at, connection) for person in people]
    connection.close()
    counted = Sent(outcomes.count(True), outcomes.count(False))
    if counted.sent or counted.failed:
        with looking_as(SYSTEM, at):
            record_event(kind=events.MAILS_SENT, by=by, at=at, sent=counted.sent, failed=counted.failed)
    return counted


def _whom(day: date) -> list[User]:
    """Everybody to whom something is new, and who has had no e-mail today."""
    new = Told.objects.filter(closed_at=None, answered_at=None, mail=None, to__isnull=False)
    done = Mail.objects.filter(on=day).filter(Q(sent_at__isnull=False) | Q(tries__gte=TRIES))
    active = User.objects.filter(is_active=True, pk__in=new.values("to")).exclude(pk__in=done.values("person"))
    away = People(day).away
    return [person for person in active.order_by("pk") if person.pk not in away]


def _write_to(person: User, at: datetime, connection: BaseEmailBackend) -> bool | None:
    """Write to one person; None where there is nothing to say after all."""
    day = day_of(at)
    with transaction.atomic(), looking_as(person, at):
        mine = Told.objects.filter(to=person, closed_at=None, answered_at=None)
        new = mine.filter(mail=None).order_by("reached_on", "pk")
        if MailChoice.objects.filter(person=person, law_only=True).exists():
            new = new.filter(clock__in=_asked_by_law())
        rows = list(new.values_list("pk", flat=True))
        if not rows:
            return None
        fresh = one_a_turn(lines(person, new, today=day))
        everything = one_a_turn(lines(person, mine.filter(due_on__lt=day), today=day))
        children = {c.pk: c for c in children_visible_to(person).filter(pk__in={line.child_id for line in fresh})}
        covered = set(new.filter(covers__isnull=False).values_list("covers__name", flat=True))
        email = message(
            person,
            items(fresh, children),
            count=len(fresh),
            unanswered=len(everything),
            oldest=min((line.reached_on for line in everything), default=None),
            covers=sorted(covered),
        )
        mail, _ = Mail.objects.select_for_update().get_or_create(
            person=person, on=day, defaults={"address": person.email, "new": 0, "unanswered": 0}
        )
        if mail.sent_at is not None:
            return None
        mail.address, mail.new, mail.unanswered = person.email, len(fresh), len(everything)
        mail.tries, mail.tried_at = mail.tries + 1, at
        mail.save()
    problem = _send(email, connection)
    with transaction.atomic(), looking_as(SYSTEM, at):
        if problem:
            Mail.objects.filter(pk=mail.pk).update(problem=problem[:300])
            return False
        Mail.objects.filter(pk=mail.pk).update(sent_at=at, problem="")
        Told.objects.filter(pk__in=rows).update(mail=mail)
    return True


def _asked_by_law() -> Iterable[str]:
    return [code for code, clock in catalogue().items() if clock.legal_status is LegalStatus.LAW]


def _send(email: EmailMultiAlternatives, connection: BaseEmailBackend) -> str:
    """Hand one e-mail to the server; what went wrong, in words, or nothing."""
    try:
        connection.open()
        if connection.send_messages([email]) != 1:
            return "The mail server took nothing."
    except (SMTPException, OSError) as error:
        connection.close()
        return f"{type(error).__name__}: {' '.join(str(error).split())}"
    return ""
