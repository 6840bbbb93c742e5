"""The daily e-mail: one a person and working day, about what is new, naming no child; and to a real mail server."""

import smtplib
import socket
from datetime import UTC, date, datetime, timedelta

import pytest
from aiosmtpd.controller import Controller
from django.core import mail as outbox

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline
from sightline.escalation.commands.send_mails import send_mails
from sightline.escalation.models import Absence, Mail, MailChoice, Told
from sightline.history.models import Event

from .telling import round_of

MORNING = datetime(2026, 3, 9, 7, 40, tzinfo=UTC)  # a Monday


@pytest.fixture(autouse=True)
def server(settings):
    """A mail server is named; Django keeps what is sent."""
    settings.MAIL_HOST, settings.MAIL_FROM = "mail.example.gov.uk", "sightline@example.gov.uk"
    settings.ADDRESS = "https://sightline.example.gov.uk"


def sends(at=MORNING):
    outcome = send_mails(by="Sightline", at=at)
    sent, outbox.outbox = getattr(outbox, "outbox", []), []
    return outcome, {message.to[0].split("@")[0]: message for message in sent}


def test_one_to_each_and_none_again(world, told):
    outcome, sent = sends()
    assert sent.keys() == {"own_worker", "manager", "service_manager"}
    assert (outcome.sent, outcome.failed) == (3, 0)
    assert sends()[1] == {}
    assert sends(MORNING + timedelta(days=1))[1] == {}  # nothing new on Tuesday
    assert Mail.objects.filter(sent_at=MORNING, tries=1).count() == 3
    with looking_as(SYSTEM):
        assert not Told.objects.filter(mail=None).exists()
        assert Event.objects.filter(kind="mails_sent").count() == 1


def test_it_counts_and_links_and_names_no_child(world, told):
    message = sends()[1]["manager"]
    assert message.subject == "Sightline: 3 new things"
    html = message.alternatives[0].content
    for text in (message.body, html):
        assert "Child protection visit: 2" in text
        assert "Dental check: 1" in text
        assert "3 things are overdue and wait for your answer, the oldest since Tuesday 3 March 2026" in text
        assert "https://sightline.example.gov.uk/told/" in text
        assert "https://sightline.example.gov.uk/my-mail/" in text
        for name in ("Amara", "Okafor", "Zo", "100001"):
            assert name not in text
    assert message.from_email == "sightline@example.gov.uk"
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    ("names", "said"), [("initials", "A.O.: Child protection visit"), ("names", "Amara Okafor: Child protection visit")]
)
def test_names_only_where_the_setting_allows_and_never_a_restricted_record(world, told, settings, names, said):
    settings.MAIL_NAMES = names
    sent = sends()[1]
    assert said in sent["manager"].body
    for who in ("own_worker", "manager"):
        text = sent[who].body + sent[who].alternatives[0].content
        assert "A child whose record is restricted: Child protection visit" in text
        assert "Zo" not in text
        assert "Z.O." not in text


def test_a_name_cannot_break_the_html(world, told, settings):
    settings.MAIL_NAMES = "names"
    with looking_as(SYSTEM):
        world.north.given_name = "<b>Amara</b>"
        world.north.save()
    message = sends()[1]["manager"]
    assert "&lt;b&gt;Amara&lt;/b&gt;" in message.alternatives[0].content
    assert "<b>Amara</b> Okafor" in message.body


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 3, 7), date(2026, 4, 3), date(2026, 12, 28)])
def test_quiet_at_weekends_and_on_bank_holidays(world, told, day):
    assert sends(datetime(day.year, day.month, day.day, 8, tzinfo=UTC))[1] == {}
    assert not Mail.objects.exists()


def test_quiet_for_leavers_for_who_is_away_and_where_no_server_is_named(world, told, settings):
    User.objects.filter(pk=world.own_worker.pk).update(is_active=False)
    Absence.objects.create(
        person=world.manager,
        cover=world.head,
        from_on=MORNING.date(),
        until_on=MORNING.date() + timedelta(days=2),
        recorded_at=MORNING,
        recorded_by=world.manager,
    )
    assert sends()[1].keys() == {"service_manager"}
    settings.MAIL_HOST = ""
    assert sends(MORNING + timedelta(days=1))[1] == {}


def test_cover_is_told_whom_they_cover_for(world, told):
    Absence.objects.create(
        person=world.own_worker,
        cover=world.team_mate,
        from_on=MORNING.date(),
        until_on=MORNING.date() + timedelta(days=2),
        recorded_at=MORNING,
        recorded_by=world.manager,
    )
    round_of(MORNING.date())
    assert "(you cover for Own Worker)" in sends()[1]["team_mate"].body


def test_only_what_the_law_asks_where_chosen(world, told, owes):
    MailChoice.objects.create(person=world.manager, law_only=True, chosen_at=MORNING, chosen_by=world.manager)
    assert "manager" not in sends()[1]  # a local standard and national practice
    owes("north", due_on=date(2026, 3, 2), clock="looked_after_review")
    round_of(MORNING.date())
    message = sends(MORNING + timedelta(days=1))[1]["manager"]
    assert message.subject == "Sightline: 1 new thing"
    assert "Child protection visit" not in message.body


def test_what_is_answered_or_over_is_not_new(world, told):
    with looking_as(SYSTEM):
        Told.objects.filter(to=world.manager).update(answered_at=MORNING, answered_by=world.manager)
        Deadline.objects.filter(child=world.north).delete()
    round_of(MORNING.date())
    assert sends()[1].keys() == {"own_worker", "service_manager"}  # of the restricted record


def test_a_failure_keeps_nobody_elses_back_and_is_tried_again(world, told, monkeypatch):
    from django.core.mail.backends.locmem import EmailBackend

    send, failing = EmailBackend.send_messages, ["manager@example.org"]

    def refuses(self, messages):
        if messages[0].to == failing:
            raise smtplib.SMTPRecipientsRefused({})
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", refuses)
    outcome, sent = sends()
    assert (outcome.sent, outcome.failed) == (2, 1)
    failed = Mail.objects.get(sent_at=None)
    assert (failed.person, failed.tries, failed.problem) == (world.manager, 1, "SMTPRecipientsRefused: {}")
    for hour in range(1, 6):
        outcome, _ = sends(MORNING + timedelta(hours=hour))
        assert outcome.failed == (1 if hour < 5 else 0)  # five times a day at most
    failing.clear()
    outcome, sent = sends(MORNING + timedelta(days=1))
    assert sent.keys() == {"manager"}
    assert Mail.objects.filter(person=world.manager).count() == 2


class Kept:
    """What the server took."""

    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(envelope)
        return "550 No" if "service_manager@example.org" in envelope.rcpt_tos else "250 Taken"


@pytest.fixture
def real_server(settings):
    """A mail server on loopback, that refuses one address; and Django's own SMTP behind the settings."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = Kept()
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    settings.MAIL_HOST, settings.MAIL_SECURITY = "127.0.0.1", "none"
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": port, "timeout": 10},
        }
    }
    yield kept
    controller.stop()


def test_over_a_real_connection(world, told, real_server):
    outcome = send_mails(by="Sightline", at=MORNING)
    assert (outcome.sent, outcome.failed) == (2, 1)
    content = {message.rcpt_tos[0]: message.content.decode() for message in real_server.messages}
    text = content["manager@example.org"]
    assert "Subject: Sightline: 3 new things" in text
    assert "Content-Type: text/html" in text
    assert "Amara" not in text
    assert "550" in Mail.objects.get(sent_at=None).problem


def test_a_server_that_is_not_there_is_kept_as_a_problem(world, told, settings):
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1, "timeout": 2},
        }
    }
    outcome = send_mails(by="Sightline", at=MORNING)
    assert (outcome.sent, outcome.failed) == (0, 3)
    assert "refused" in Mail.objects.filter(sent_at=None).first().problem
