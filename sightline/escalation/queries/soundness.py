"""Whether escalation works here: what ``sightline doctor`` asks of rounds and of the mail server."""

from datetime import datetime, timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import mailers

from sightline.calendars.working_days import add_working_days
from sightline.clocks.catalogue import catalogue
from sightline.web.words import day_of, moment, plural

from ..ladder import ROLES
from ..mail import configured, problems
from ..models import Mail, Round


def rounds(*, at: datetime) -> tuple[bool, str]:
    """Whether rounds are made, every ladder has rungs that there are, and somebody is told of everything."""
    unknown = sorted({role for clock in catalogue().values() for role, _ in clock.escalates} - ROLES.keys())
    if unknown:
        return False, f"Ladders name rungs that there are not: {', '.join(unknown)}."
    last = Round.objects.order_by("-at").first()
    if last is None:
        return True, "No round has been made yet; the first is made on the next working day while sightline serve runs."
    if day_of(last.at) < add_working_days(day_of(at), -1):
        return (
            False,
            f"The last round was made {moment(last.at)}: nobody has been told of anything since. Start sightline serve.",
        )
    if last.unowned:
        return (
            False,
            f"The last round was made {moment(last.at)}; nobody could be told of {plural(last.unowned, 'thing')}: see “Nobody to tell”.",
        )
    return True, f"The last round was made {moment(last.at)}, and somebody was told of everything."


def mail_server(*, at: datetime) -> tuple[bool, str]:
    """Whether the mail server that is named answers, and whether e-mails went out lately."""
    if not configured():
        return True, "No mail server is named (SIGHTLINE_MAIL_HOST), so no e-mail is sent; people are told on the site."
    if wrong := problems():
        return False, " ".join(wrong)
    connection = mailers.default
    try:
        connection.open()
    except (SMTPException, OSError) as error:
        return False, f"The mail server {settings.MAIL_HOST} cannot be used: {' '.join(str(error).split())}"
    finally:
        connection.close()
    failed = Mail.objects.filter(sent_at=None, on__gte=day_of(at) - timedelta(days=7)).count()
    if failed:
        return (
            False,
            f"The mail server {settings.MAIL_HOST} answers, but {plural(failed, 'e-mail')} of the last week did not go.",
        )
    return True, f"The mail server {settings.MAIL_HOST} answers."
