"""A service's own days: what they hold, what is refused, and that equal ones are one."""

from datetime import date, time

import pytest

from sightline.calendars.local import STANDARD, Closed, FrontDoor, LocalDays, Opening, Term
from sightline.calendars.tests.some_days import CHRISTMAS, TERMS, TOWN
from sightline.core.refusals import Refused


def test_local_days_given_in_another_order_are_the_same():
    same = LocalDays(terms=TERMS[::-1], closures=(CHRISTMAS,))

    assert same == TOWN
    assert hash(same) == hash(TOWN)
    assert TOWN != STANDARD


def test_closure_has_its_name_on_each_of_its_days():
    days = [date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 31), date(2027, 1, 1)]

    assert [TOWN.closure(day) for day in days] == [None, "Christmas closure", "Christmas closure", None]


@pytest.mark.parametrize(
    ("day", "term", "off"),
    [
        (date(2025, 9, 1), None, None),
        (date(2025, 9, 2), "Autumn 2025", None),
        (date(2025, 10, 31), "Autumn 2025", "half term"),
        (date(2025, 12, 19), "Autumn 2025", None),
        (date(2025, 12, 20), None, None),
        (date(2026, 1, 5), "Spring 2026", "staff training"),
    ],
)
def test_term_on_a_day(day, term, off):
    found = TOWN.term_on(day)

    assert (found and found.name, TOWN.without_school(day)) == (term, off)


def test_terms_with_a_gap_too_long_for_a_holiday_are_in_two_runs():
    without_spring = LocalDays(terms=(TERMS[0], TERMS[2], TERMS[3]))

    assert [len(span) for span in without_spring.spans_of_terms()] == [1, 2]
    assert without_spring.span_around(date(2026, 1, 5)) == ()
    assert len(TOWN.span_around(date(2026, 1, 1))) == 4  # in the Christmas holiday


def test_front_door_hours_are_those_of_the_day():
    early = FrontDoor(date(2026, 4, 1), (Opening(time(8), time(18)),) * 7)
    local = LocalDays(front_door=(early, FrontDoor()))

    assert local.opening(date(2026, 3, 31)) == Opening(time(9), time(17))
    assert local.opening(date(2026, 4, 1)) == Opening(time(8), time(18))
    assert local.opening(date(2026, 3, 29)) is None  # a Sunday, before
    assert local.opening(date(2026, 4, 5)) == Opening(time(8), time(18))


@pytest.mark.parametrize(
    ("attempt", "code"),
    [
        (lambda: Closed(date(2026, 1, 2), date(2026, 1, 1), "Closure"), "dates_backward"),
        (lambda: Term(date(2026, 1, 2), date(2026, 1, 1), "Spring"), "dates_backward"),
        (lambda: Term(date(2026, 1, 2), date(2026, 3, 1), "Spring", (CHRISTMAS,)), "outside_term"),
        (lambda: LocalDays(terms=(TERMS[0], TERMS[0])), "terms_overlap"),
        (lambda: Opening(time(17), time(9)), "hours_backward"),
        (lambda: Opening(time(9), time(9)), "hours_backward"),
        (lambda: FrontDoor(week=(None,) * 7), "never_open"),
        (lambda: FrontDoor(week=(Opening(time(9), time(17)),) * 5), "never_open"),
        (lambda: LocalDays(front_door=()), "never_open"),
    ],
)
def test_days_that_cannot_be_are_refused(attempt, code):
    with pytest.raises(Refused) as refusal:
        attempt()

    assert refusal.value.code == code
