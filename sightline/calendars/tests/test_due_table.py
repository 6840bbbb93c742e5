"""The due table is what ``Rule.due`` says, row by row; its shape; and that asking again costs nothing."""

from datetime import date, timedelta
from time import perf_counter

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.due_table import due_table
from sightline.calendars.local import LocalDays
from sightline.calendars.rules import (
    Rule,
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
from sightline.calendars.tests.some_days import TOWN, local_days, rules
from sightline.core.refusals import Refused

CLOCK_RULES = [
    *(working_days(n) for n in (1, 3, 5, 10, 15, 20, 45)),
    working_days(10, calendar="council"),
    school_days(20),
    terms(1),
    hours(72),
    working_hours(4),
    working_days(10, include_start=True),
    working_days(-3),
    days(28),
    weeks(1),
    weeks(6),
    months(3),
    months(6),
    months(12),
    years(1),
]


def by_rule_due(rules: list[Rule], first: date, last: date, local: LocalDays) -> list[tuple[str, date, date | None]]:
    every_day = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [(rule.code, day, rule.due(day, local)) for rule in rules for day in every_day]


def rows(table: pa.Table) -> list[tuple[str, date, date | None]]:
    return list(zip(*(table.column(name).to_pylist() for name in ("rule", "start", "due")), strict=True))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(rules(), min_size=1, max_size=4, unique=True),
    st.dates(date(1990, 1, 1), date(2045, 1, 1)) | st.dates(date(2021, 12, 1), date(2027, 1, 31)),
    st.integers(0, 70),
    local_days(),
)
def test_due_table_is_what_each_rule_says(rules, first, length, local):
    last = first + timedelta(days=length)

    assert rows(due_table(rules, first, last, local)) == by_rule_due(rules, first, last, local)


def test_due_table_is_what_each_rule_says_over_four_years_and_a_leap_day():
    first, last = date(2025, 1, 1), date(2028, 12, 31)

    assert rows(due_table(CLOCK_RULES, first, last, TOWN)) == by_rule_due(CLOCK_RULES, first, last, TOWN)


def test_due_table_without_term_dates_has_nothing_for_school_days():
    table = due_table([school_days(20), terms(1), weeks(1)], date(2026, 1, 5), date(2026, 1, 6))

    assert table.column("due").to_pylist() == [None] * 4 + [date(2026, 1, 12), date(2026, 1, 13)]


def test_due_table_of_one_day():
    table = due_table([working_days(15), months(3)], date(2026, 1, 5), date(2026, 1, 5))

    assert rows(table) == [
        ("working_days:15", date(2026, 1, 5), date(2026, 1, 26)),
        ("months:3", date(2026, 1, 5), date(2026, 4, 5)),
    ]
    assert table.schema == pa.schema([("rule", pa.string()), ("start", pa.date32()), ("due", pa.date32())])
    assert sum(table.column(name).null_count for name in table.column_names) == 0


def test_due_table_of_a_rule_given_twice_has_it_once():
    table = due_table(iter([weeks(1), weeks(1)]), date(2026, 1, 1), date(2026, 1, 31))

    assert table.num_rows == 31


def test_due_table_of_no_rules_is_empty_with_the_same_columns():
    table = due_table([], date(2026, 1, 1), date(2026, 1, 31))

    assert (table.num_rows, table.column_names) == (0, ["rule", "start", "due"])


def test_due_table_asked_for_again_is_the_same_table():
    first = due_table([weeks(1), months(3)], date(2026, 1, 1), date(2026, 1, 31))

    assert (
        due_table((rule for rule in (weeks(1), months(3))), date(2026, 1, 1), date(2026, 1, 31), LocalDays()) is first
    )
    assert due_table([weeks(1), months(3)], date(2026, 1, 1), date(2026, 1, 31), TOWN) is not first


def test_due_table_of_thirty_five_years_is_quick():
    due_table(CLOCK_RULES, date(2026, 1, 1), date(2026, 1, 1))  # so that imports are not counted

    began = perf_counter()
    table = due_table(CLOCK_RULES, date(2001, 1, 1), date(2036, 1, 15))
    took = perf_counter() - began

    assert table.num_rows == len(CLOCK_RULES) * 12_798
    assert took < 0.5  # seconds; about 0.05 when the machine is idle


def test_due_table_with_days_the_wrong_way_round_is_refused():
    with pytest.raises(Refused) as refusal:
        due_table([weeks(1)], date(2026, 1, 2), date(2026, 1, 1))

    assert refusal.value.code == "dates_backward"


@pytest.mark.parametrize("rule", [working_days(45), weeks(1), months(1), years(1)])
def test_due_table_outside_the_calendar_is_refused(rule):
    with pytest.raises(Refused) as refusal:
        due_table([rule], date(9999, 12, 1), date(9999, 12, 31))

    assert refusal.value.code == "date_out_of_range"
