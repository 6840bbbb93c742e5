"""Choosing which e-mails to have."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.escalation.commands.choose_mail import choose_mail
from sightline.escalation.models import MailChoice
from sightline.history.models import Event


def test_chosen_and_chosen_again(world):
    for law_only in (True, False):
        choose_mail(by=world.own_worker, at=NOW, law_only=law_only)
        assert MailChoice.objects.get().law_only is law_only
    assert Event.objects.filter(kind="mail_chosen").count() == 2


def test_a_role_that_is_told_nothing_has_no_choice(world):
    with pytest.raises(PermissionDenied):
        choose_mail(by=world.administrator, at=NOW, law_only=True)
