"""Setting closure days: they count for council working days, and stop no statutory clock."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.rules import working_days
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import decides  # noqa: F401
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of


def test_council_working_days_leave_them_out(decides):  # noqa: F811
    decides.closure()
    local, start = own().local, date(2026, 12, 24)
    assert working_days(1, calendar="council").due(start, local) == date(2027, 1, 4)
    assert working_days(1).due(start, local) == date(2026, 12, 29)
    with looking_as(SYSTEM):
        assert sentence_of(Event.objects.get(kind="closure_set")) == (
            "Principal set the closure days Christmas closure, Tuesday 29 December 2026 to Thursday 31 December 2026: "
            "“Agreed at the practice board.”"
        )


def test_others_take_their_place(decides):  # noqa: F811
    decides.closure(replaces=decides.closure(), first_on=date(2026, 12, 30))
    assert own().local.closure(date(2026, 12, 29)) is None
    assert own().local.closure(date(2026, 12, 30)) == "Christmas closure"


def test_days_the_wrong_way_round_are_refused(decides):  # noqa: F811
    with pytest.raises(Refused) as refused:
        decides.closure(last_on=date(2026, 12, 28))
    assert refused.value.code == "dates_backward"


def test_nobody_else_may(decides):  # noqa: F811
    with pytest.raises(PermissionDenied):
        decides.closure(who="head")
