"""Days and moments as people write them on the command line."""

from datetime import UTC, date, datetime

import click
import pytest

from sightline.cli.options import LONDON, Day, Moment


def day(text: str) -> date:
    return Day().convert(text, None, None)


def moment(text: str) -> datetime:
    return Moment().convert(text, None, None)


def test_a_day():
    assert day("2026-03-09") == date(2026, 3, 9)
    assert day("today") == datetime.now(LONDON).date()


@pytest.mark.parametrize("text", ["09/03/2026", "2026-02-30", "tomorrow", ""])
def test_what_is_not_a_day(text):
    with pytest.raises(click.BadParameter, match=r"is not a day\. Write it like 2026-03-09\."):
        day(text)


def test_a_moment_is_englands_unless_it_says_otherwise():
    assert moment("2026-01-09T14:20") == datetime(2026, 1, 9, 14, 20, tzinfo=UTC)
    assert moment("2026-07-09T14:20") == datetime(2026, 7, 9, 13, 20, tzinfo=UTC)
    assert moment("2026-07-09T14:20+00:00") == datetime(2026, 7, 9, 14, 20, tzinfo=UTC)
    assert moment("2026-07-09T14:20Z") == datetime(2026, 7, 9, 14, 20, tzinfo=UTC)


def test_a_day_alone_is_the_end_of_it():
    assert moment("2026-07-09") == datetime(2026, 7, 9, 22, 59, 59, 999999, tzinfo=UTC)
    # The day on which the clocks go back has twenty-five hours.
    assert moment("2026-10-25") == datetime(2026, 10, 25, 23, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize("text", ["noon", "14:20", "2026-02-30", "2026-02-30T10:00"])
def test_what_is_not_a_moment(text):
    with pytest.raises(click.BadParameter, match="is not a moment"):
        moment(text)
