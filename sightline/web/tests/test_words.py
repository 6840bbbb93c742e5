"""Dates, ages and counts in words."""

from datetime import UTC, date, datetime

import pytest

from sightline.web import words


def test_dates_in_words():
    assert words.long_date(date(2026, 3, 9)) == "Monday 9 March 2026"
    assert words.short_date(date(2026, 9, 1)) == "1 Sep 2026"
    assert words.long_date(None) == words.short_date(None) == words.moment(None) == ""


def test_moment_is_by_londons_clock_in_winter_and_summer():
    assert words.moment(datetime(2026, 3, 9, 14, 20, tzinfo=UTC)) == "9 March 2026, 14:20"
    assert words.moment(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == "1 July 2026, 00:30"


def test_day_of_a_moment_is_londons_day():
    assert words.long_date(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == "Wednesday 1 July 2026"
    assert words.day_of(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == date(2026, 12, 31)


def test_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        words.moment(datetime(2026, 3, 9, 14, 20))


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 children"), (1, "1 child"), (2, "2 children"), (1500, "1,500 children")]
)
def test_plural(count, said):
    assert words.plural(count, "child", "children") == said


def test_plural_adds_an_s_when_the_other_form_is_not_given():
    assert words.plural(2, "visit") == "2 visits"


@pytest.mark.parametrize(
    ("born", "on", "said"),
    [
        (date(2018, 3, 9), date(2026, 3, 9), "8"),
        (date(2018, 3, 10), date(2026, 3, 9), "7"),
        (date(2025, 3, 10), date(2026, 3, 9), "11 months"),
        (date(2026, 2, 9), date(2026, 3, 9), "1 month"),
        (date(2026, 2, 25), date(2026, 3, 9), "12 days"),
        (date(2026, 3, 9), date(2026, 3, 9), "0 days"),
        (date(2026, 3, 10), date(2026, 3, 9), "not yet born"),
        (date(2016, 2, 29), date(2026, 2, 28), "9"),
        (date(2016, 2, 29), date(2026, 3, 1), "10"),
        (None, date(2026, 3, 9), ""),
    ],
)
def test_age(born, on, said):
    assert words.age(born, on) == said
