"""The due table is what ``Rule.due`` says, row by row; its shape; and that asking again costs nothing."""

from datetime import date, timedelta
from time import perf_counter

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.due_table import due_table
from sightline.calendars.rules import UNITS, Rule, days, months, weeks, working_days, years
from sightline.core.refusals import Refused

CLOCK_RULES = [
    *(working_days(n) for n in (1, 3, 5, 10, 15, 20, 45)),
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
rules = st.one_of(
    st.builds(Rule, st.sampled_from(list(UNITS)), st.integers(-60, 60)),
    st.builds(Rule, st.sampled_from(list(UNITS)), st.integers(1, 60), st.just(True)),
)


def by_rule_due(rules: list[Rule], first: date, last: date) -> list[tuple[str, date, date]]:
    every_day = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [(rule.code, day, rule.due(day)) for rule in rules for day in every_day]


def rows(table: pa.Table) -> list[tuple[str, date, date]]:
    return list(zip(*(table.column(name).to_pylist() for name in ("rule", "start", "due")), strict=True))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(rules, min_size=1, max_size=4, unique=True),
    st.dates(date(1990, 1, 1), date(2045, 1, 1)),
    st.integers(0, 70),
)
def test_due_table_is_what_each_rule_says(rules, first, length):
    last = first + timedelta(days=length)

    assert rows(due_table(rules, first, last)) == by_rule_due(rules, first, last)


def test_due_table_is_what_each_rule_says_over_four_years_and_a_leap_day():
    first, last = date(2025, 1, 1), date(2028, 12, 31)

    assert rows(due_table(CLOCK_RULES, first, last)) == by_rule_due(CLOCK_RULES, first, last)


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

    assert due_table((rule for rule in (weeks(1), months(3))), date(2026, 1, 1), date(2026, 1, 31)) is first


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
