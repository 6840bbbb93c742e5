"""What doctor asks of rounds and of the mail server."""

from datetime import date

import pytest

from sightline.access.models import User
from sightline.escalation.queries.soundness import mail_server, rounds

from .telling import morning, round_of
from .test_send_mails import real_server, server  # noqa: F401


def test_rounds_are_made_each_working_day(world, ladder):
    assert rounds(at=morning(date(2026, 3, 9)))[0]
    round_of(date(2026, 3, 6))  # a Friday
    assert rounds(at=morning(date(2026, 3, 8)))[0]
    assert rounds(at=morning(date(2026, 3, 9)))[0]
    sound, said = rounds(at=morning(date(2026, 3, 10)))
    assert not sound
    assert "nobody has been told of anything since" in said


def test_nobody_to_tell_is_not_sound(world, ladder, owes):
    owes("north", due_on=date(2026, 3, 2))
    User.objects.exclude(role="administrator").update(is_active=False)
    round_of(date(2026, 3, 9))
    sound, said = rounds(at=morning(date(2026, 3, 9)))
    assert (sound, "nobody could be told of 3 things" in said) == (False, True)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"MAIL_NAMES": "yes"}, "SIGHTLINE_MAIL_NAMES"),
        ({"MAIL_SECURITY": "ssl"}, "SIGHTLINE_MAIL_SECURITY"),
        ({"MAIL_FROM": "Sightline"}, "SIGHTLINE_MAIL_FROM"),
        ({"ADDRESS": ""}, "SIGHTLINE_ADDRESS"),
    ],
)
def test_settings_that_cannot_be_are_named(db, settings, server, wrong, said):  # noqa: F811
    for name, value in wrong.items():
        setattr(settings, name, value)
    sound, sentence = mail_server(at=morning(date(2026, 3, 9)))
    assert not sound
    assert said in sentence


def test_a_server_that_answers_and_none(db, settings, server, real_server):  # noqa: F811
    assert mail_server(at=morning(date(2026, 3, 9))) == (True, "The mail server 127.0.0.1 answers.")
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1, "timeout": 2},
        }
    }
    assert "cannot be used" in mail_server(at=morning(date(2026, 3, 9)))[1]
    settings.MAIL_HOST = ""
    assert mail_server(at=morning(date(2026, 3, 9)))[0]
