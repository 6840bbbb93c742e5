"""Hours, elapsed and worked: over weekends, the nights when the clocks change, and a front door's own hours."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.local import LONDON, Closed, FrontDoor, LocalDays, Opening
from sightline.calendars.rules import hours, working_days, working_hours
from sightline.calendars.tests import by_hand
from sightline.calendars.tests.some_days import TOWN, local_days
from sightline.core.refusals import Refused


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("count", "start", "due"),
    [
        (72, "2026-03-06 14:20", "2026-03-09 14:20"),  # over a weekend
        (72, "2026-03-27 18:30", "2026-03-30 19:30"),  # the clocks go forward on 29 March: an hour later by the clock
        (72, "2026-10-23 18:30", "2026-10-26 17:30"),  # and back on 25 October
        (24, "2026-12-25 09:00", "2026-12-26 09:00"),
        (1, "2026-03-29 00:30", "2026-03-29 02:30"),  # half past one did not happen
        (1, "2028-02-28 23:30", "2028-02-29 00:30"),
    ],
)
def test_elapsed_hours(count, start, due):
    assert hours(count).due_at(at(start)) == at(due)


def test_elapsed_hours_from_the_hour_that_happened_twice():
    first, second = at("2026-10-25 01:30"), at("2026-10-25 01:30").replace(fold=1)

    assert hours(1).due_at(first) == second
    assert (hours(1).due_at(second).hour, hours(1).due_at(second).minute) == (2, 30)


def test_due_at_is_in_englands_time_whatever_zone_the_start_was_in():
    due = hours(72).due_at(datetime(2026, 6, 1, 12, tzinfo=UTC))

    assert (due.hour, due.tzinfo) == (13, LONDON)


@pytest.mark.parametrize(
    ("count", "start", "due"),
    [
        (4, "2026-03-10 10:15", "2026-03-10 14:15"),
        (4, "2026-03-10 13:00", "2026-03-10 17:00"),  # as the door closes, not the next morning
        (4, "2026-03-10 14:00", "2026-03-11 10:00"),
        (4, "2026-03-10 07:00", "2026-03-10 13:00"),  # before it opens
        (4, "2026-03-10 17:00", "2026-03-11 13:00"),  # as it closes
        (4, "2026-03-13 16:30", "2026-03-16 12:30"),  # over a weekend
        (4, "2026-04-02 16:00", "2026-04-07 12:00"),  # over Easter
        (4, "2026-12-24 15:00", "2027-01-04 11:00"),  # over Christmas and the service's closure
        (24, "2026-03-27 16:00", "2026-04-01 16:00"),  # over the weekend on which the clocks go forward
    ],
)
def test_working_hours(count, start, due):
    assert working_hours(count).due_at(at(start), TOWN) == at(due)


def test_working_hours_without_the_services_closure_do_not_wait_for_it():
    assert working_hours(4).due_at(at("2026-12-24 15:00")) == at("2026-12-29 11:00")


def test_working_hours_of_a_front_door_open_on_saturdays():
    week = (Opening(time(9), time(17)),) * 6 + (None,)
    local = LocalDays(
        closures=(Closed(date(2026, 3, 21), date(2026, 3, 21), "move"),), front_door=(FrontDoor(week=week),)
    )

    assert working_hours(4).due_at(at("2026-03-13 16:00"), local) == at("2026-03-14 12:00")
    assert working_hours(4).due_at(at("2026-03-20 16:00"), local) == at(
        "2026-03-23 12:00"
    )  # that Saturday is a closure


def test_working_hours_open_round_the_clock_when_the_clocks_change():
    week = (Opening(time(0), time(23)),) * 7
    local = LocalDays(front_door=(FrontDoor(week=week),))

    assert working_hours(3).due_at(at("2026-03-29 00:00"), local) == at("2026-03-29 04:00")
    assert working_hours(3).due_at(at("2026-10-25 00:00"), local) == at("2026-10-25 02:00")


@settings(max_examples=40, deadline=None)
@given(
    st.datetimes(datetime(2022, 2, 1), datetime(2026, 11, 30), timezones=st.just(UTC)),
    st.integers(1, 12),
    local_days(),
)
def test_working_hours_are_what_stepping_by_minutes_finds(start, count, local):
    start = start.replace(second=0, microsecond=0)

    assert working_hours(count).due_at(start, local) == by_hand.walk_minutes(start, count, local)


@settings(max_examples=200, deadline=None)
@given(st.datetimes(datetime(2022, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), st.integers(1, 400))
def test_elapsed_hours_are_elapsed(start, count):
    assert hours(count).due_at(start) - start == timedelta(hours=count)


@pytest.mark.parametrize(
    ("rule", "start", "due"),
    [
        (hours(72), date(2026, 3, 6), date(2026, 3, 9)),
        (hours(24), date(2026, 3, 6), date(2026, 3, 7)),
        (hours(4), date(2026, 3, 6), date(2026, 3, 7)),
        (hours(25), date(2026, 3, 6), date(2026, 3, 8)),
        (working_hours(4), date(2026, 3, 9), date(2026, 3, 10)),
        (working_hours(4), date(2026, 3, 6), date(2026, 3, 9)),  # a Friday
        (working_hours(8), date(2026, 3, 9), date(2026, 3, 10)),
        (working_hours(9), date(2026, 3, 9), date(2026, 3, 11)),
        (working_hours(4), date(2026, 12, 28), date(2027, 1, 4)),
    ],
)
def test_due_where_the_hour_is_not_known(rule, start, due):
    assert rule.due(start, TOWN) == due


@settings(max_examples=100, deadline=None)
@given(
    st.datetimes(datetime(2022, 2, 1), datetime(2026, 11, 30), timezones=st.just(LONDON)),
    st.integers(1, 100),
    local_days(),
)
def test_due_where_the_hour_is_not_known_is_never_before_it_would_be_were_it_known(start, count, local):
    assert working_hours(count).due(start.date(), local) >= working_hours(count).due_at(start, local).date()
    the_night_the_clocks_go_forward = timedelta(hours=1)
    due_at = hours(count).due_at(start) - the_night_the_clocks_go_forward
    assert hours(count).due(start.date()) >= due_at.date()


def test_due_at_of_a_rule_not_in_hours_is_refused():
    with pytest.raises(Refused) as refusal:
        working_days(3).due_at(at("2026-03-10 10:15"))

    assert (refusal.value.code, refusal.value.sentence) == ("not_in_hours", "3 working days is not counted in hours.")


@pytest.mark.parametrize(
    ("rule", "start", "code"),
    [
        (hours(72), datetime(2026, 3, 10, 10, 15), "moment_without_zone"),
        (working_hours(4), datetime(2026, 3, 10, 10, 15), "moment_without_zone"),
        (hours(72), datetime(9999, 12, 31, tzinfo=UTC), "date_out_of_range"),
        (working_hours(4), datetime(9999, 12, 30, tzinfo=UTC), "date_out_of_range"),
    ],
)
def test_moment_that_cannot_be_counted_from_is_refused(rule, start, code):
    with pytest.raises(Refused) as refusal:
        rule.due_at(start)

    assert refusal.value.code == code
