"""Taking a decision back: as though it had never been, and both stay in the history."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline, LocalStandard
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import SUMMER, VISIT, decides  # noqa: F401
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.people.tests.lives import load_life


def test_a_standard_withdrawn_is_the_usual_again_and_deadlines_follow(world, decides):  # noqa: F811
    load_life(world.north.ref)
    decides.withdraw(decides.standard(), reason="It was another board that agreed.")
    assert own().settings == ()
    assert LocalStandard.objects.count() == 2
    with looking_as(SYSTEM):
        assert Deadline.objects.get(clock=VISIT, met_on=None, ended_on=None).due_on == date(2026, 2, 24)
        assert sentence_of(Event.objects.get(kind="decision_withdrawn")) == (
            "Principal withdrew the setting of “Child protection visit” from 1 February 2026: “It was another board that agreed.”"
        )


@pytest.mark.parametrize("kind", ["term", "closure", "front_door"])
def test_days_withdrawn_are_gone(decides, kind):  # noqa: F811
    before = own().local
    decides.withdraw(getattr(decides, kind)())
    assert own().local == before


def test_what_was_withdrawn_before_it_was_replaced_does_not_come_back(decides):  # noqa: F811
    decides.withdraw(decides.standard())
    decides.standard(within=["weeks:4"])
    assert [setting.within for setting in own().settings] == [("weeks:4",)]


def test_what_no_longer_stands_cannot_be_withdrawn(decides):  # noqa: F811
    term = decides.term(**SUMMER)
    decides.withdraw(term)
    with pytest.raises(Refused) as refused:
        decides.withdraw(term)
    assert refused.value.code == "no_longer_stands"


def test_a_withdrawal_needs_a_reason_and_the_right_to(decides):  # noqa: F811
    term = decides.term()
    with pytest.raises(Refused):
        decides.withdraw(term, reason="oops")
    with pytest.raises(PermissionDenied):
        decides.withdraw(term, who="manager")
