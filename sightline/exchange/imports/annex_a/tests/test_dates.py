"""How dates are understood, and which are not guessed at."""

from datetime import date

import pytest

from sightline.exchange.imports.annex_a.dates import in_words, read_date

SIXTEENTH = date(2020, 9, 16)


@pytest.mark.parametrize(
    "text",
    [
        "2020-09-16",
        "2020-09-16 00:00:00",
        "2020-09-16 14:05:00",
        "2020-09-16T14:05:00Z",
        "2020/09/16",
        "20200916",
        "16/09/2020",
        "16/9/2020",
        "16.09.2020",
        "16-09-2020",
        "16 09 2020",
        "16/09/2020 14:05",
        "16/09/2020 02:05:33 PM",
        "'16/09/2020",
        "16 September 2020",
        "16 Sep 2020",
        "16-Sept-2020",
        "16-SEP-2020",
        "16th September 2020",
        "16th of September, 2020",
        "Wednesday 16 September 2020",
        "Wed, 16 Sep 2020",
        "44090",
        "44090.5",
    ],
)
def test_read_date_understands_the_ways_dates_are_written(text: str) -> None:
    assert read_date(text) == SIXTEENTH


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2015",
        "2015-02-31",
        "n/a",
        "TBC",
        "2020",
        "16",
        "16 Smarch 2020",
        "16/09/02020",
        "00/00/0000",
        "99999",
        "12",
        "1e5",
    ],
)
def test_read_date_that_is_none(text: str) -> None:
    assert read_date(text) == "not_a_date"


@pytest.mark.parametrize("text", ["16/09/20", "16-Sep-20", "1/2/03"])
def test_read_date_with_two_digits_for_the_year_is_not_guessed(text: str) -> None:
    assert read_date(text) == "two_digit_year"


def test_read_date_with_the_month_first_is_told_apart() -> None:
    assert read_date("09/16/2020") == "month_first"
    assert read_date("16/13/2020") == "not_a_date"


def test_read_date_serial_counts_from_1904_where_the_workbook_says_so() -> None:
    assert read_date("42628", from_1904=True) == SIXTEENTH
    assert read_date("42628") == date(2016, 9, 15)


def test_read_date_serial_outside_1980_to_2099_is_only_a_number() -> None:
    assert read_date("29221") == date(1980, 1, 1)
    assert read_date("29220") == "not_a_date"
    assert read_date("73050") == date(2099, 12, 31)
    assert read_date("73051") == "not_a_date"


def test_in_words_is_plain() -> None:
    assert in_words(date(2024, 5, 3)) == "3 May 2024"
