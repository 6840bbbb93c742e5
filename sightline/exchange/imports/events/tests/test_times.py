"""Times of day, also in the two nights of the year when a time is not what it says."""

from datetime import UTC, date, datetime

import pytest

from sightline.exchange.imports.events.times import FIRST_OF_TWO, SKIPPED, moment_of, read_clock, split

WINTER, SUMMER = date(2026, 3, 9), date(2026, 7, 9)
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("14:20", "14:20"),
        ("14.20", "14:20"),
        ("09:05:59", "09:05"),
        ("2:20 pm", "14:20"),
        ("12:00am", "00:00"),
        ("12pm", "12:00"),
        ("1420", "14:20"),
        ("0.5", "12:00"),
        ("25:00", None),
        ("13:20 pm", None),
        ("after school", None),
        ("3", None),
    ],
)
def test_read_clock_in_the_ways_in_use(text, clock):
    read = read_clock(text)
    assert (read and f"{read.time:%H:%M}") == clock


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("09/03/2026 14:20", ("09/03/2026", "14:20")),
        ("2026-03-09T14:20:00Z", ("2026-03-09", "14:20:00Z")),
        ("9 March 2026 14:20", ("9 March 2026", "14:20")),
        ("14:20", ("", "14:20")),
        ("09/03/2026", ("09/03/2026", "")),
    ],
)
def test_split_tells_day_and_time_apart(text, parts):
    assert split(text) == parts


@pytest.mark.parametrize(
    ("day", "text", "utc", "said"),
    [
        (WINTER, "14:20", datetime(2026, 3, 9, 14, 20, tzinfo=UTC), ""),
        (SUMMER, "14:20", datetime(2026, 7, 9, 13, 20, tzinfo=UTC), ""),
        (SUMMER, "00:30", datetime(2026, 7, 8, 23, 30, tzinfo=UTC), ""),
        (SUMMER, "14:20Z", datetime(2026, 7, 9, 14, 20, tzinfo=UTC), ""),
        (SUMMER, "14:20+01:00", datetime(2026, 7, 9, 13, 20, tzinfo=UTC), ""),
        (FORWARD, "00:59", datetime(2026, 3, 29, 0, 59, tzinfo=UTC), ""),
        (FORWARD, "01:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC), SKIPPED),
        (FORWARD, "02:00", datetime(2026, 3, 29, 1, 0, tzinfo=UTC), ""),
        (BACK, "00:59", datetime(2026, 10, 24, 23, 59, tzinfo=UTC), ""),
        (BACK, "01:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), FIRST_OF_TWO),
        (BACK, "01:30 GMT", datetime(2026, 10, 25, 1, 30, tzinfo=UTC), ""),
        (BACK, "02:00", datetime(2026, 10, 25, 2, 0, tzinfo=UTC), ""),
    ],
)
def test_moment_of_is_local_time_unless_it_says_otherwise(day, text, utc, said):
    clock = read_clock(text)
    assert clock is not None
    moment, what = moment_of(day, clock)
    assert (moment.astimezone(UTC), what) == (utc, said)


def test_a_time_that_did_not_exist_is_read_as_the_hour_after():
    clock = read_clock("01:30")
    assert clock is not None
    assert f"{moment_of(FORWARD, clock)[0]:%H:%M}" == "02:30"
