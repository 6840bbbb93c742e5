"""England's working days against the published bank holidays and against walking one day at a time."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars import working_days
from sightline.calendars.tests import by_hand
from sightline.calendars.tests.some_days import TOWN
from sightline.calendars.working_days import (
    add_working_days,
    bank_holidays,
    is_working_day,
    why_not,
    working_days_between,
    working_days_of,
)
from sightline.core.refusals import Refused

# Far enough inside the published years that no walk leaves them.
published_days = st.dates(date(2011, 1, 1), date(2027, 12, 31))
few = settings(max_examples=60, deadline=None)


@pytest.mark.parametrize("year", by_hand.PUBLISHED)
def test_bank_holidays_of_a_published_year_are_those_published(year):
    assert set(bank_holidays(year)) == by_hand.published_in(year)


def test_fixed_years_are_the_years_checked_here():
    assert list(by_hand.PUBLISHED) == list(range(working_days.FIXED_FROM, working_days.FIXED_UNTIL + 1))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2010, 12, 27), "Christmas Day (substitute day)"),
        (date(2010, 12, 28), "Boxing Day (substitute day)"),
        (date(2011, 1, 3), "New Year's Day (substitute day)"),
        (date(2011, 4, 29), "Wedding of William and Catherine"),
        (date(2012, 6, 4), "Spring bank holiday"),
        (date(2012, 6, 5), "Diamond Jubilee of Elizabeth II"),
        (date(2016, 12, 26), "Boxing Day"),
        (date(2016, 12, 27), "Christmas Day (substitute day)"),
        (date(2020, 5, 8), "Early May bank holiday"),
        (date(2022, 6, 2), "Spring bank holiday"),
        (date(2022, 6, 3), "Platinum Jubilee of Elizabeth II"),
        (date(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
        (date(2023, 5, 8), "Coronation of Charles III"),
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 4, 6), "Easter Monday"),
        (date(2026, 8, 31), "Summer bank holiday"),
        (date(2028, 1, 3), "New Year's Day (substitute day)"),
    ],
)
def test_bank_holidays_have_names_people_know(day, name):
    assert bank_holidays(day.year)[day] == name


def test_bank_holidays_changed_by_a_caller_are_not_changed_for_others():
    bank_holidays(2026).clear()

    assert len(bank_holidays(2026)) == 8


def test_bank_holidays_after_the_fixed_years_follow_the_standing_rules():
    assert set(bank_holidays(2033)) == {
        date(2033, 1, 3),  # 1 January is a Saturday
        date(2033, 4, 15),
        date(2033, 4, 18),
        date(2033, 5, 2),
        date(2033, 5, 30),
        date(2033, 8, 29),
        date(2033, 12, 26),
        date(2033, 12, 27),  # 25 December is a Sunday
    }


@pytest.mark.parametrize("day", [date(1995, 5, 8), date(1999, 12, 31), date(2002, 6, 3), date(2002, 6, 4)])
def test_bank_holidays_before_the_fixed_years_know_the_special_ones(day):
    assert day in bank_holidays(day.year)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 1, 1), False),  # New Year's Day
        (date(2026, 1, 2), True),  # a Friday, and a holiday only in Scotland
        (date(2026, 1, 3), False),  # Saturday
        (date(2026, 1, 4), False),  # Sunday
        (date(2026, 4, 2), True),  # Maundy Thursday
        (date(2026, 4, 3), False),  # Good Friday
        (date(2026, 3, 17), True),  # a holiday only in Northern Ireland
        (date(2026, 12, 24), True),  # Christmas Eve
        (date(2026, 12, 26), False),  # Boxing Day, a Saturday
        (date(2026, 12, 28), False),  # its substitute
        (date(2020, 5, 4), True),  # the early May holiday was moved away from this Monday
        (date(2012, 5, 28), True),  # the spring holiday was moved away from this Monday
        (date(2022, 5, 30), True),  # and from this one
        (date(2024, 2, 29), True),  # a leap day, Thursday
    ],
)
def test_is_working_day(day, working):
    assert is_working_day(day) is working


def test_is_working_day_of_an_unknown_calendar_is_refused():
    with pytest.raises(Refused) as refusal:
        is_working_day(date(2026, 1, 5), "scotland")

    assert refusal.value.code == "unknown_calendar"
    assert refusal.value.sentence == (
        "There is no working-day calendar called “scotland”. The calendars are: england, complaints, council."
    )


@pytest.mark.parametrize(
    ("day", "calendar", "why"),
    [
        (date(2026, 12, 25), "england", "Christmas Day"),
        (date(2026, 12, 26), "complaints", "weekend"),
        (date(2026, 12, 28), "complaints", "Boxing Day (substitute day)"),
        (date(2026, 12, 30), "council", "closure: Christmas closure"),
        (date(2026, 12, 30), "england", None),
        (date(2026, 12, 30), "complaints", None),
        (date(2026, 12, 24), "council", None),
    ],
)
def test_why_not(day, calendar, why):
    assert why_not(day, calendar, TOWN) == why


def test_calendars_of_the_regulations_differ_only_in_words():
    # Boxing Day is a bank holiday or at a weekend, whether an instrument names it or not.
    for year in range(1975, 2100):
        assert working_days_of(year, "complaints") == working_days_of(year, "england")


def test_council_days_are_englands_less_the_closures():
    closed = {date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)}

    assert set(working_days_of(2026)) - set(working_days_of(2026, "council", TOWN)) == closed
    assert working_days_of(2026, "england", TOWN) == working_days_of(2026)
    assert add_working_days(date(2026, 12, 24), 1, "council", TOWN) == date(2027, 1, 4)
    assert working_days_between(date(2026, 12, 24), date(2027, 1, 4), "council", TOWN) == 1
    assert working_days_between(date(2027, 1, 4), date(2026, 12, 24), "council", TOWN) == -1


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 1, 5), 15, date(2026, 1, 26)),  # the worked example in the design
        (date(2026, 1, 5), 1, date(2026, 1, 6)),
        (date(2026, 1, 9), 1, date(2026, 1, 12)),  # Friday to Monday
        (date(2026, 1, 10), 1, date(2026, 1, 12)),  # starts on a Saturday
        (date(2026, 1, 11), 1, date(2026, 1, 12)),  # starts on a Sunday
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # over Easter
        (date(2026, 4, 3), 1, date(2026, 4, 7)),  # starts on Good Friday
        (date(2026, 12, 24), 1, date(2026, 12, 29)),  # Boxing Day is kept on the Monday
        (date(2026, 12, 24), 5, date(2027, 1, 5)),  # over the year's end
        (date(2027, 12, 24), 5, date(2028, 1, 5)),  # two substitutes, then New Year's
        (date(2028, 2, 28), 2, date(2028, 3, 1)),  # over a leap day
        (date(2022, 6, 1), 1, date(2022, 6, 6)),  # the Platinum Jubilee
        (date(2026, 1, 5), -1, date(2026, 1, 2)),
        (date(2026, 1, 2), -1, date(2025, 12, 31)),  # back over New Year's Day
        (date(2026, 1, 10), -1, date(2026, 1, 9)),  # back from a Saturday
        (date(2026, 4, 7), -3, date(2026, 3, 31)),  # back over Easter
        (date(2026, 1, 10), 0, date(2026, 1, 10)),  # nothing to add: the Saturday itself
    ],
)
def test_add_working_days(start, count, expected):
    assert add_working_days(start, count) == expected


@few
@given(published_days, st.integers(-90, 90))
def test_add_working_days_is_what_walking_finds(start, count):
    assert add_working_days(start, count) == by_hand.walk(start, count)


def test_add_working_days_crosses_several_years():
    assert add_working_days(date(2011, 1, 3), 1500) == by_hand.walk(date(2011, 1, 3), 1500)
    assert add_working_days(date(2027, 1, 2), -1500) == by_hand.walk(date(2027, 1, 2), -1500)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2026, 1, 5), date(2026, 1, 26), 15),
        (date(2026, 1, 5), date(2026, 1, 5), 0),
        (date(2026, 1, 10), date(2026, 1, 11), 0),  # within a weekend
        (date(2026, 1, 9), date(2026, 1, 11), 0),
        (date(2026, 1, 10), date(2026, 1, 12), 1),
        (date(2026, 1, 12), date(2026, 1, 10), 0),  # back to the Saturday: no working day on the way
        (date(2026, 1, 12), date(2026, 1, 9), -1),
        (date(2025, 12, 31), date(2026, 1, 2), 1),
        (date(2026, 1, 1), date(2026, 12, 31), 253),  # 261 weekdays in the year, less eight
    ],
)
def test_working_days_between(start, end, expected):
    assert working_days_between(start, end) == expected


@few
@given(published_days, st.integers(-800, 800))
def test_working_days_between_is_what_walking_counts(start, days_later):
    end = min(max(start + timedelta(days=days_later), date(2010, 1, 1)), date(2028, 12, 31))  # in the published years

    assert working_days_between(start, end) == by_hand.count_between(start, end)


@few
@given(st.dates(date(1990, 1, 1), date(2045, 12, 31)), st.integers(-600, 600))
def test_working_days_between_undoes_add_working_days(start, count):
    assert working_days_between(start, add_working_days(start, count)) == count


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: add_working_days(date(9999, 12, 31), 1),
        lambda: add_working_days(date(1, 1, 1), -1),
        lambda: add_working_days(date(2199, 12, 20), 20),
        lambda: add_working_days(date(1900, 1, 5), -20),
        lambda: working_days_between(date(2026, 1, 5), date(9999, 12, 30)),
        lambda: working_days_between(date(2026, 1, 5), date(9999, 12, 31)),
        lambda: is_working_day(date(1899, 12, 29)),
        lambda: bank_holidays(2200),
    ],
)
def test_a_day_outside_the_calendar_is_refused(attempt):
    with pytest.raises(Refused) as refusal:
        attempt()

    assert refusal.value.code == "date_out_of_range"
