"""School days and terms, by hand and against walking a day at a time; nothing is guessed where terms are not set."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.local import STANDARD, LocalDays
from sightline.calendars.rules import school_days, terms
from sightline.calendars.school_days import is_school_day, why_no_school
from sightline.calendars.tests import by_hand
from sightline.calendars.tests.some_days import TERMS, TOWN, local_days

many = settings(max_examples=150, deadline=None)
days = st.dates(date(2022, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 1, 6), None),
        (date(2026, 1, 5), "staff training"),
        (date(2026, 2, 18), "half term"),
        (date(2026, 2, 21), "weekend"),
        (date(2026, 4, 2), "school holiday"),
        (date(2026, 5, 4), "Early May bank holiday"),
        (date(2026, 5, 25), "Spring bank holiday"),  # in half term as well
    ],
)
def test_why_no_school(day, why):
    assert why_no_school(day, TOWN) == why
    assert is_school_day(day, TOWN) is (why is None)


@pytest.mark.parametrize(
    ("count", "start", "due"),
    [
        (10, date(2026, 2, 9), date(2026, 3, 2)),  # four before half term, then six
        (1, date(2026, 3, 27), date(2026, 4, 13)),  # over Easter
        (1, date(2026, 7, 21), date(2026, 9, 2)),  # over the summer
        (20, date(2026, 8, 10), date(2026, 9, 29)),  # starts in the holiday: the first day of term is the first
        (2, date(2026, 5, 1), date(2026, 5, 6)),  # a Friday, over the early May bank holiday
        (0, date(2026, 8, 10), date(2026, 8, 10)),
        (-2, date(2026, 4, 14), date(2026, 3, 27)),
        (1, date(2026, 12, 18), None),  # the spring of 2027 is not set
        (20, date(2026, 12, 1), None),
        (1, date(2025, 9, 1), date(2025, 9, 2)),  # from the day before the first term that is set
        (1, date(2025, 8, 31), None),  # whether 1 September was a school day is not known
        (-1, date(2025, 9, 2), None),
    ],
)
def test_school_days(count, start, due):
    assert school_days(count).due(start, TOWN) == due


def test_school_days_counting_the_start_day():
    assert school_days(6, include_start=True).due(date(2026, 3, 2), TOWN) == date(2026, 3, 9)
    assert school_days(1, include_start=True).due(date(2026, 2, 17), TOWN) == date(
        2026, 2, 23
    )  # half term is not the first
    assert school_days(1, include_start=True).due(date(2025, 9, 1), TOWN) is None


@pytest.mark.parametrize(
    ("count", "start", "due"),
    [
        (1, date(2025, 9, 2), date(2026, 3, 27)),  # on the first day of the autumn: by the end of the spring
        (1, date(2025, 12, 19), date(2026, 3, 27)),  # on its last
        (1, date(2025, 12, 25), date(2026, 3, 27)),  # in the holiday: by the end of the term that follows
        (1, date(2026, 1, 4), date(2026, 3, 27)),
        (1, date(2026, 1, 5), date(2026, 7, 21)),  # the spring has begun
        (1, date(2026, 2, 18), date(2026, 7, 21)),  # half term is part of the term
        (2, date(2025, 10, 1), date(2026, 7, 21)),
        (1, date(2026, 8, 1), date(2026, 12, 18)),
        (1, date(2026, 9, 2), None),  # the term after is not set
        (2, date(2026, 8, 1), None),
        (1, date(2025, 9, 1), date(2025, 12, 19)),
        (1, date(2025, 8, 31), None),
    ],
)
def test_once_each_term(count, start, due):
    assert terms(count).due(start, TOWN) == due


def test_without_term_dates_nothing_is_due():
    assert school_days(20).due(date(2026, 3, 2), STANDARD) is None
    assert terms(1).due(date(2026, 3, 2)) is None


def test_a_term_that_nobody_set_is_not_taken_for_a_holiday():
    without_spring = LocalDays(terms=(TERMS[0], TERMS[2], TERMS[3]))

    assert school_days(5).due(date(2025, 12, 17), without_spring) is None
    assert terms(1).due(date(2025, 12, 17), without_spring) is None
    assert school_days(1).due(date(2025, 12, 17), without_spring) == date(2025, 12, 18)


@many
@given(days, st.integers(-40, 40), local_days())
def test_school_days_are_what_walking_finds(start, count, local):
    assert school_days(count).due(start, local) == by_hand.walk_school(start, count, local)


@many
@given(days, st.integers(1, 4), local_days())
def test_terms_are_what_walking_finds(start, count, local):
    assert terms(count).due(start, local) == by_hand.walk_terms(start, count, local)
