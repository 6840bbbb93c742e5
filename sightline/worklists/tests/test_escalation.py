"""When something overdue reaches somebody."""

from datetime import date

import pytest

from sightline.calendars.working_days import working_days_between
from sightline.clocks.catalogue import catalogue
from sightline.worklists.escalation import latest_due, reached

MONDAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("after", "today", "due"),
    [
        (0, MONDAY, date(2026, 3, 8)),  # overdue at all
        (1, MONDAY, date(2026, 3, 8)),  # Monday is one working day after Sunday
        (5, MONDAY, date(2026, 3, 2)),
        (
            10,
            date(2026, 4, 8),
            date(2026, 3, 23),
        ),  # over Easter: 25 March to 8 April are ten, without the 3rd and the 6th
        (5, date(2026, 3, 8), date(2026, 3, 1)),  # a Sunday: the five are 2 to 6 March
    ],
)
def test_latest_due_day_that_has_reached(after, today, due):
    assert latest_due(after, today) == due
    assert working_days_between(due, today) >= after
    if after:
        following = date.fromordinal(due.toordinal() + 1)
        assert working_days_between(following, today) < after


def test_each_clock_reaches_by_its_own_declaration():
    found = reached("head_of_service", catalogue().values(), MONDAY)
    rungs = [role for clock in catalogue().values() for role, _ in clock.escalates]
    assert sum(len(codes) for codes in found.values()) == rungs.count("head_of_service") > 100
    assert "child_protection_visit" in found[latest_due(5, MONDAY)]
    assert "dental_check" in found[latest_due(10, MONDAY)]
    assert reached("nobody", catalogue().values(), MONDAY) == {}
