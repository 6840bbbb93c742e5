"""Pauses: what is lost is added on, by hand and against walking a day at a time."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.pauses import days_lost, is_counted, paused_due, shift
from sightline.calendars.rules import Rule, days, months, school_days, terms, working_days
from sightline.calendars.tests import by_hand
from sightline.calendars.tests.some_days import TOWN, rules
from sightline.core.refusals import Refused

MONDAY = date(2026, 3, 2)


def day(number: int) -> date:
    return date(2026, 3, number)


@pytest.mark.parametrize(
    ("rule", "pauses", "due", "lost"),
    [
        (days(10), [], day(12), 0),
        (days(10), [(day(4), day(6))], day(14), 2),  # two days, back on the third
        (days(10), [(day(4), day(4))], day(12), 0),  # back the same day
        (days(10), [(date(2026, 2, 1), day(5))], day(14), 2),  # from before the start: the 3rd and the 4th
        (days(10), [(day(2), day(5))], day(14), 2),  # the start day is day 0, and is not lost
        (Rule("days", 10, include_start=True), [(day(2), day(5))], day(14), 3),  # here it is the first
        (days(10), [(date(2026, 2, 1), day(2))], day(12), 0),  # over before the start
        (days(10), [(day(12), day(15))], day(15), 3),  # from the due day itself
        (days(10), [(day(13), day(15))], day(12), 0),  # after it
        (
            days(10),
            [(day(11), day(14)), (day(15), day(16))],
            day(16),
            4,
        ),  # the second, before the day as moved by the first
        (days(10), [(day(15), day(16)), (day(11), day(14))], day(16), 4),  # in whatever order they are given
        (days(10), [(day(4), day(8)), (day(6), day(7)), (day(7), day(9))], day(17), 5),  # at the same time: once
        (working_days(10), [(day(6), day(10))], day(18), 2),  # Friday to Monday: a weekend is not lost twice
        (working_days(10), [(day(7), day(9))], day(16), 0),  # only a weekend
        (working_days(15), [(day(16), date(2026, 4, 7))], date(2026, 4, 14), 14),  # Easter's own days are not lost
        (months(1), [(day(30), date(2026, 4, 2))], date(2026, 4, 5), 3),
        (terms(1), [(day(30), date(2026, 4, 2))], date(2026, 7, 24), 3),
        (school_days(15), [(day(16), day(30))], date(2026, 4, 20), 10),
        (working_days(-3), [(date(2026, 2, 1), date(2026, 4, 1))], date(2026, 2, 25), 0),  # backward knows none
        (days(0), [(day(1), day(30))], MONDAY, 0),
        (days(10), [(day(4), day(6)), (day(13), None)], None, 2),  # it goes on
        (days(10), [(day(13), None)], day(12), 0),  # it goes on, but began after the due day
        (days(10), [(day(4), None), (day(6), day(7))], None, 0),
        (school_days(15), [(day(16), date(2027, 2, 1))], None, 0),  # school days there are not set
    ],
)
def test_paused_due(rule, pauses, due, lost):
    assert paused_due(rule, MONDAY, pauses, TOWN) == (due, lost)


def test_paused_due_without_term_dates_is_not_known():
    assert paused_due(school_days(15), MONDAY, [(day(16), day(30))]) == (None, 0)


def test_pause_that_ends_before_it_begins_is_refused():
    with pytest.raises(Refused) as refusal:
        paused_due(days(10), MONDAY, [(day(6), day(4))])

    assert refusal.value.code == "dates_backward"


starts = st.dates(date(2025, 9, 10), date(2026, 5, 31))
spells = st.lists(
    st.builds(
        lambda since, length: (since, since + timedelta(days=length)),
        st.dates(date(2025, 9, 10), date(2026, 7, 1)),
        st.integers(0, 20),
    ),
    max_size=4,
)


@settings(max_examples=300, deadline=None)
@given(starts, st.integers(1, 25), st.sampled_from(["england", "council", "complaints"]), spells)
def test_paused_working_days_are_what_walking_finds(start, count, calendar, pauses):
    def counts(day: date) -> bool:
        return by_hand.is_open(day, calendar, TOWN)

    due, lost = paused_due(working_days(count, calendar=calendar), start, pauses, TOWN)

    assert due == by_hand.walk_paused(start, count, counts, pauses)
    assert lost == sum(counts(start + timedelta(days=n)) for n in range(1, (due - start).days + 1)) - count


@settings(max_examples=300, deadline=None)
@given(starts, st.integers(1, 60), spells)
def test_paused_days_are_what_walking_finds(start, count, pauses):
    due, lost = paused_due(days(count), start, pauses)

    assert due == by_hand.walk_paused(start, count, lambda _: True, pauses)
    assert lost == (due - start).days - count


@settings(max_examples=200, deadline=None)
@given(starts, st.integers(1, 20), spells)
def test_paused_school_days_are_what_walking_finds(start, count, pauses):
    due, _ = paused_due(school_days(count), start, pauses, TOWN)

    expected = by_hand.walk_paused(start, count, lambda day: by_hand.has_school(day, TOWN), pauses)
    assert due == expected or (due is None and expected > date(2026, 12, 1))


@settings(max_examples=150, deadline=None)
@given(starts, rules(20).filter(lambda rule: rule.unit != "years"), spells)
def test_paused_due_is_the_due_day_moved_by_what_was_lost(start, rule, pauses):
    due, lost = paused_due(rule, start, pauses, TOWN)

    if due is not None:
        assert due == shift(rule.due(start, TOWN), lost, rule, TOWN)
        assert lost <= sum((until - since).days for since, until in pauses)


def test_days_lost_and_is_counted_by_the_rules_own_kind():
    since, until = date(2026, 12, 24), date(2027, 1, 5)

    assert days_lost(days(1), since, until) == 12
    assert days_lost(working_days(1), since, until, TOWN) == 5
    assert days_lost(working_days(1, calendar="council"), since, until, TOWN) == 2  # 24 December and 4 January
    assert days_lost(school_days(1), date(2026, 2, 13), date(2026, 2, 24), TOWN) == 2
    assert days_lost(days(1), until, since) == 0
    assert is_counted(working_days(1, calendar="council"), date(2026, 12, 30), TOWN) is False
    assert is_counted(school_days(1), date(2027, 3, 1), TOWN) is None
    assert is_counted(months(1), date(2026, 12, 25), TOWN) is True
