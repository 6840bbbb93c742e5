"""Rules against cases worked by hand and the slow way; birthdays and ages."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.rules import (
    Rule,
    age_on,
    birthday,
    days,
    hours,
    months,
    school_days,
    terms,
    weeks,
    working_days,
    working_hours,
    years,
)
from sightline.calendars.tests import by_hand
from sightline.calendars.tests.some_days import TOWN, rules
from sightline.calendars.working_days import CALENDARS
from sightline.core.refusals import Refused

few = settings(max_examples=60, deadline=None)
published_days = st.dates(date(2011, 1, 1), date(2026, 12, 31))
any_rules = rules(999)


@pytest.mark.parametrize(
    ("rule", "start", "due"),
    [
        (working_days(15), date(2026, 1, 5), date(2026, 1, 26)),
        (working_days(45), date(2025, 12, 1), date(2026, 2, 5)),  # over Christmas, Boxing Day and New Year's Day
        (working_days(10), date(2026, 3, 28), date(2026, 4, 14)),  # starts on a Saturday, over Easter
        (working_days(-3), date(2026, 4, 7), date(2026, 3, 31)),
        (working_days(10, include_start=True), date(2026, 1, 5), date(2026, 1, 16)),  # Monday is the first day
        (working_days(1, include_start=True), date(2026, 1, 5), date(2026, 1, 5)),
        (working_days(1, include_start=True), date(2026, 1, 3), date(2026, 1, 5)),  # a Saturday cannot be the first
        (days(28), date(2026, 2, 1), date(2026, 3, 1)),
        (Rule("days", 28, include_start=True), date(2026, 3, 1), date(2026, 3, 28)),
        (days(0), date(2026, 2, 1), date(2026, 2, 1)),
        (days(-1), date(2026, 1, 1), date(2025, 12, 31)),
        (weeks(1), date(2026, 1, 3), date(2026, 1, 10)),  # a Saturday: not moved
        (weeks(6), date(2025, 11, 20), date(2026, 1, 1)),  # New Year's Day: not moved
        (Rule("weeks", 1, include_start=True), date(2026, 1, 5), date(2026, 1, 11)),
        (months(3), date(2026, 1, 15), date(2026, 4, 15)),
        (months(1), date(2026, 1, 31), date(2026, 2, 28)),
        (months(1), date(2028, 1, 31), date(2028, 2, 29)),
        (months(1), date(2026, 2, 28), date(2026, 3, 28)),  # the last day of February is not the last of March
        (months(3), date(2025, 11, 30), date(2026, 2, 28)),
        (months(6), date(2025, 8, 31), date(2026, 2, 28)),
        (months(6), date(2026, 10, 31), date(2027, 4, 30)),  # over the year's end
        (months(12), date(2028, 2, 29), date(2029, 2, 28)),
        (months(-1), date(2026, 3, 31), date(2026, 2, 28)),
        (Rule("months", 1, include_start=True), date(2026, 3, 1), date(2026, 3, 31)),
        (Rule("months", 1, include_start=True), date(2026, 1, 28), date(2026, 2, 27)),
        (Rule("months", 1, include_start=True), date(2026, 1, 29), date(2026, 2, 28)),
        (Rule("months", 1, include_start=True), date(2026, 1, 31), date(2026, 2, 28)),
        (years(1), date(2026, 1, 5), date(2027, 1, 5)),
        (years(1), date(2028, 2, 29), date(2029, 2, 28)),
        (years(4), date(2028, 2, 29), date(2032, 2, 29)),
        (Rule("years", 1, include_start=True), date(2026, 1, 5), date(2027, 1, 4)),  # a supervision order's year
    ],
)
def test_rule_due(rule, start, due):
    assert rule.due(start) == due


@few
@given(published_days, st.integers(1, 90))
def test_rule_due_in_working_days_is_what_walking_finds(start, count):
    first_day_counted = by_hand.walk(start, count - 1) if by_hand.works(start) else by_hand.walk(start, count)

    assert working_days(count).due(start) == by_hand.walk(start, count)
    assert working_days(-count).due(start) == by_hand.walk(start, -count)
    assert working_days(count, include_start=True).due(start) == first_day_counted


@few
@given(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(1, 60))
def test_rule_due_in_an_instruments_working_days_is_what_walking_finds(start, count):
    for calendar in CALENDARS:
        rule = working_days(count, calendar=calendar)

        assert rule.due(start, TOWN) == by_hand.walk_paused(
            start, count, lambda day, calendar=calendar: by_hand.is_open(day, calendar, TOWN), []
        )


def test_sure_due_without_term_dates_is_refused():
    assert terms(1).sure_due(date(2025, 10, 1), TOWN) == date(2026, 3, 27)
    with pytest.raises(Refused) as refusal:
        terms(1).sure_due(date(2025, 10, 1))

    assert refusal.value.code == "terms_not_set"


@few
@given(published_days, st.integers(-40, 40))
def test_rule_due_in_months_and_years_is_what_stepping_finds(start, count):
    assert months(count).due(start) == by_hand.same_day_later(start, count)
    assert years(count).due(start) == by_hand.same_day_later(start, count * 12)


@few
@given(published_days, any_rules)
def test_rule_due_never_comes_sooner_for_a_later_start(start, rule):
    # The due table relies on this.
    today, tomorrow = rule.due(start), rule.due(start + timedelta(days=1))
    assert (today is None and tomorrow is None) or today <= tomorrow


@few
@given(st.dates(date(2025, 1, 1), date(2026, 12, 31)), rules(60))
def test_rule_due_never_comes_sooner_for_a_later_start_where_a_service_has_days_of_its_own(start, rule):
    days = [rule.due(start + timedelta(days=n), TOWN) for n in range(10)]
    known = [day for day in days if day is not None]

    assert known == sorted(known)


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        (days(1), date.max),
        (days(-1), date.min),
        (days(10**12), date(2026, 1, 5)),
        (weeks(1), date.max),
        (months(1), date.max),
        (years(-1), date.min),
        (years(9000), date(2026, 1, 5)),
        (working_days(1), date.max),
        (working_days(1, include_start=True), date.min),
    ],
)
def test_rule_due_outside_the_calendar_is_refused(rule, start):
    with pytest.raises(Refused) as refusal:
        rule.due(start)

    assert refusal.value.code == "date_out_of_range"


@pytest.mark.parametrize(
    ("rule", "code", "words", "counted_from"),
    [
        (working_days(15), "working_days:15", "15 working days", "15 working days after the conference"),
        (working_days(1), "working_days:1", "1 working day", "1 working day after the conference"),
        (
            working_days(10, include_start=True),
            "working_days:10:inclusive",
            "10 working days, counting the start day",
            "10 working days beginning with the conference",
        ),
        (working_days(-3), "working_days:-3", "3 working days before", "3 working days before the conference"),
        (days(0), "days:0", "the same day", "the same day as the conference"),
        (days(28), "days:28", "28 days", "28 days after the conference"),
        (weeks(1), "weeks:1", "1 week", "1 week after the conference"),
        (weeks(6), "weeks:6", "6 weeks", "6 weeks after the conference"),
        (months(3), "months:3", "3 months", "3 months after the conference"),
        (years(1), "years:1", "1 year", "1 year after the conference"),
        (
            working_days(10, calendar="complaints"),
            "working_days@complaints:10",
            "10 working days",
            "10 working days after the conference",
        ),
        (
            working_days(2, include_start=True, calendar="council"),
            "working_days@council:2:inclusive",
            "2 council working days, counting the start day",
            "2 council working days beginning with the conference",
        ),
        (school_days(20), "school_days:20", "20 school days", "20 school days after the conference"),
        (
            terms(1),
            "terms:1",
            "the end of the next school term",
            "the end of the next school term after the conference",
        ),
        (terms(2), "terms:2", "the end of 2 school terms", "the end of 2 school terms after the conference"),
        (hours(72), "hours:72", "72 hours", "72 hours after the conference"),
        (working_hours(4), "working_hours:4", "4 working hours", "4 working hours after the conference"),
    ],
)
def test_rule_says_itself(rule, code, words, counted_from):
    assert (rule.code, rule.words, rule.counted_from("the conference")) == (code, words, counted_from)


@few
@given(any_rules)
def test_rule_parse_undoes_code(rule):
    assert Rule.parse(rule.code) == rule


@pytest.mark.parametrize(
    "code",
    [
        "",
        "working_days",
        "working_days:",
        "working_days:15 ",
        "working_days:015",
        "working_days:1.5",
        "working_days:١٥",
        "working_days:15:exclusive",
        "days:-0",
        "days:0:inclusive",
        "days:-1:inclusive",
        "fortnights:2",
        "15",
        "working_days@england:15",  # written without
        "working_days@scotland:15",
        "school_days@council:15",
        "terms:0",
        "terms:-1",
        "hours:72:inclusive",
        "hours:0",
        "working_hours:-4",
    ],
)
def test_rule_parse_of_anything_else_is_refused(code):
    with pytest.raises(Refused) as refusal:
        Rule.parse(code)

    assert refusal.value.code == "unknown_rule"


@pytest.mark.parametrize(("unit", "count"), [("fortnights", 2), ("days", 1.5), ("days", True), ("days", "3")])
def test_rule_that_cannot_be_is_refused(unit, count):
    with pytest.raises(Refused) as refusal:
        Rule(unit, count)

    assert refusal.value.code == "unknown_rule"


@pytest.mark.parametrize(
    ("born_on", "age", "day"),
    [
        (date(2010, 6, 15), 16, date(2026, 6, 15)),
        (date(2010, 6, 15), 0, date(2010, 6, 15)),
        (date(2008, 2, 29), 18, date(2026, 3, 1)),  # no 29 February in 2026
        (date(2008, 2, 29), 16, date(2024, 2, 29)),
        (date(2008, 2, 29), 20, date(2028, 2, 29)),
        (date(2010, 2, 28), 18, date(2028, 2, 28)),
        (date(2010, 3, 1), 18, date(2028, 3, 1)),
        (date(1999, 2, 28), 1, date(2000, 2, 28)),
    ],
)
def test_birthday(born_on, age, day):
    assert birthday(born_on, age) == day


@pytest.mark.parametrize(
    ("born_on", "day", "age"),
    [
        (date(2008, 6, 15), date(2026, 6, 14), 17),
        (date(2008, 6, 15), date(2026, 6, 15), 18),  # from the beginning of the birthday
        (date(2008, 6, 15), date(2026, 12, 31), 18),
        (date(2008, 6, 15), date(2008, 6, 15), 0),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 28), 19),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2026, 6, 15), date(2026, 6, 14), -1),  # not yet born
    ],
)
def test_age_on(born_on, day, age):
    assert age_on(born_on, day) == age


@few
@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)) | st.just(date(2008, 2, 29)), st.integers(0, 30))
def test_age_on_changes_on_the_birthday_and_not_the_day_before(born_on, age):
    reached_on = birthday(born_on, age)

    assert age_on(born_on, reached_on) == age
    assert age_on(born_on, reached_on - timedelta(days=1)) == age - 1


def test_birthday_outside_the_calendar_is_refused():
    with pytest.raises(Refused) as refusal:
        birthday(date(9999, 12, 31), 18)

    assert refusal.value.code == "date_out_of_range"
