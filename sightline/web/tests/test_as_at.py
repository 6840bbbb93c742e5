"""The day in the address: read as people type it, kept in links, said in words."""

from datetime import UTC, date, datetime

import pytest
from django.http import QueryDict

from sightline.web.as_at import AsAt, end_of, read_as_at

TODAY, NOW = date(2026, 3, 9), datetime(2026, 3, 9, 10, tzinfo=UTC)


def read(query):
    return read_as_at(QueryDict(query), now=NOW, today=TODAY)


@pytest.mark.parametrize(
    ("query", "day", "known_at", "title"),
    [
        ("", TODAY, None, None),
        ("as_at=2026-03-09&known=now", TODAY, None, None),
        ("as_at=3+3+2026", date(2026, 3, 3), None, "This is how 3 March 2026 was, by what is known now."),
        ("as_at=2026-03-03&known=then", date(2026, 3, 3), end_of(date(2026, 3, 3)), "This is how 3 March 2026 looked, as known on 3 March 2026."),
        ("as_at=2026-03-03&known_at=5/3/2026", date(2026, 3, 3), end_of(date(2026, 3, 5)), "This is how 3 March 2026 looked, as known on 5 March 2026."),
        ("as_at=2026-03-03&known=at&known_at=5+March+2026+14:20", date(2026, 3, 3), datetime(2026, 3, 5, 14, 20, tzinfo=UTC), "This is how 3 March 2026 looked, as known on 5 March 2026 at 14:20."),
        ("known=at&known_at=2026-03-08T09:05", TODAY, datetime(2026, 3, 8, 9, 5, tzinfo=UTC), "This is how today looked, as known on 8 March 2026 at 09:05."),
        ("as_at=2026-06-30&known=then", date(2026, 6, 30), None, "This is a forecast for 30 June 2026."),
        ("as_at=2026-02-28&known_at=29+2+2024", date(2026, 2, 28), end_of(date(2024, 2, 29)), "This is how 28 February 2026 looked, as known on 29 February 2024."),
    ],
)  # fmt: skip
def test_read(query, day, known_at, title):
    as_at, form = read(query)
    assert (as_at.day, as_at.known_at) == (day, known_at)
    assert as_at.elsewhere is (title is not None)
    assert title is None or as_at.title == title
    assert not form.errors
    again, _ = read_as_at(QueryDict(as_at.keep("?").removeprefix("?")), now=NOW, today=TODAY)
    assert again == as_at  # what the address keeps says the same


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("as_at=31+2+2026", "Enter a real date"),
        ("as_at=2027-03-10", "Enter a day from 1 January 1990 to 9 March 2027"),
        ("as_at=1989-12-31", "Enter a day from 1 January 1990"),
        ("as_at=2026-03-03&known=at", "Enter the moment"),
        ("as_at=2026-03-03&known_at=2026-03-10", "nothing is known from one to come"),
        ("as_at=2026-03-03&known_at=5+3+2026+25:00", "Enter a real day, with a time"),
        ("as_at=2026-03-03&known=never", "Select a valid choice"),
    ],
)
def test_what_cannot_be_leaves_today_and_says_so(query, said):
    as_at, form = read(query)
    assert as_at == AsAt(TODAY, TODAY)
    assert said in str(form.errors)


def test_summer_time_ends_the_day_by_londons_clock():
    assert end_of(date(2026, 3, 28)).astimezone(UTC) == datetime(2026, 3, 28, 23, 59, 59, 999999, tzinfo=UTC)
    assert end_of(date(2026, 3, 29)).astimezone(UTC) == datetime(2026, 3, 29, 22, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("/my-team/", "/my-team/?as_at=2026-03-03&known=then"),
        ("/my-team/?team=1&as_at=2020-01-01#top", "/my-team/?team=1&as_at=2026-03-03&known=then#top"),
        ("?", "?as_at=2026-03-03&known=then"),
        ("#here", "#here"),
        ("", ""),
    ],
)
def test_links_keep_the_day(href, kept):
    then = AsAt(date(2026, 3, 3), TODAY, end_of(date(2026, 3, 3)), "then")
    assert then.keep(href) == kept
    assert AsAt(TODAY, TODAY).keep(href) == href


def test_the_other_knowledge_of_the_same_day():
    then = AsAt(date(2026, 3, 3), TODAY).other()
    assert then is not None
    assert then.title.endswith("as known on 3 March 2026.")
    assert then.other() == AsAt(date(2026, 3, 3), TODAY)
    assert AsAt(TODAY, TODAY).other() is None
    assert AsAt(date(2026, 4, 1), TODAY).other() is None
