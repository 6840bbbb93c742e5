"""Setting the hours of the front door from a day."""

from datetime import date, datetime

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.calendars.local import LONDON
from sightline.calendars.rules import working_hours
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import WEEK, decides  # noqa: F401
from sightline.core.refusals import Refused


def test_working_hours_run_in_them_from_that_day(decides):  # noqa: F811
    decides.front_door()
    before, after = (datetime(2026, 3, 31, 16, tzinfo=LONDON), datetime(2026, 4, 1, 16, tzinfo=LONDON))
    assert working_hours(2).due_at(before, own().local) == datetime(2026, 4, 1, 9, 30, tzinfo=LONDON)
    assert working_hours(2).due_at(after, own().local) == datetime(2026, 4, 1, 18, tzinfo=LONDON)


def test_the_same_day_again_replaces(decides):  # noqa: F811
    decides.front_door()
    decides.front_door(week=[None, *WEEK[1:]])
    assert own().local.opening(date(2026, 4, 6)) is None
    assert len(own().local.front_door) == 2


@pytest.mark.parametrize(
    ("week", "code"),
    [([None] * 7, "never_open"), (WEEK[:5], "never_open"), ([("17:00", "09:00"), *WEEK[1:]], "hours_backward")],
)
def test_a_door_that_cannot_be_is_refused(decides, week, code):  # noqa: F811
    with pytest.raises(Refused) as refused:
        decides.front_door(week=week)
    assert refused.value.code == code


def test_nobody_else_may(decides):  # noqa: F811
    with pytest.raises(PermissionDenied):
        decides.front_door(who="manager")
