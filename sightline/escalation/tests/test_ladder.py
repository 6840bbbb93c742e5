"""When something owed reaches somebody: after its due day, and before it."""

from datetime import date, timedelta

import pytest

from sightline.calendars.working_days import working_days_between
from sightline.clocks.catalogue import catalogue
from sightline.escalation.ladder import ROLES, latest_due, reached, reached_on

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
        (-2, MONDAY, date(2026, 3, 11)),
        (
            -2,
            date(2026, 4, 2),
            date(2026, 4, 8),
        ),  # Maundy Thursday: after Good Friday and Easter Monday, Tuesday and Wednesday
        (-1, date(2026, 3, 7), MONDAY),  # a Saturday
    ],
)
def test_latest_due_day_that_has_reached(after, today, due):
    assert latest_due(after, today) == due
    assert reached_on(due, after) <= today < reached_on(due + timedelta(days=1), after)


@pytest.mark.parametrize(
    ("due", "after", "on"),
    [
        (date(2026, 3, 6), 0, date(2026, 3, 7)),  # a Friday: overdue on Saturday
        (date(2026, 3, 6), 1, MONDAY),
        (date(2026, 3, 7), 1, MONDAY),  # a Saturday
        (date(2026, 4, 1), 2, date(2026, 4, 7)),  # over Easter
        (date(2024, 2, 28), 1, date(2024, 2, 29)),
        (date(2025, 12, 24), 1, date(2025, 12, 29)),  # over Christmas
        (MONDAY, -1, date(2026, 3, 6)),
        (MONDAY, -5, date(2026, 3, 2)),
    ],
)
def test_day_a_rung_is_reached(due, after, on):
    assert reached_on(due, after) == on


@pytest.mark.parametrize("after", [-10, -3, -1, 0, 1, 4, 20])
def test_both_say_the_same_on_every_day_of_a_year(after):
    for number in range(400):
        today = date(2025, 12, 1) + timedelta(days=number)
        due = latest_due(after, today)
        assert reached_on(due, after) <= today, (after, today)
        assert reached_on(due + timedelta(days=1), after) > today, (after, today)
        if after > 0:
            assert working_days_between(due, today) >= after


def test_each_clock_reaches_by_its_own_declaration():
    found = reached("head_of_service", catalogue().values(), MONDAY)
    for due, codes in found.items():
        for code in codes:
            assert due in {
                latest_due(after, MONDAY) for role, after in catalogue()[code].escalates if role == "head_of_service"
            }
    assert "child_protection_visit" in {code for codes in found.values() for code in codes}
    assert reached("nobody", catalogue().values(), MONDAY) == {}


def test_every_ladder_climbs_by_rungs_that_there_are():
    for clock in catalogue().values():
        rungs = [list(ROLES).index(role) for role, _ in clock.escalates]
        afters = [after for _, after in clock.escalates]
        assert rungs == sorted(rungs), clock.code
        assert afters == sorted(afters), clock.code
        assert len(set(clock.escalates)) == len(clock.escalates), clock.code
        assert dict(clock.escalates).keys() - {"social_worker"}, clock.code  # somebody senior, always
