"""The count a day at a time: every day numbered or explained, the last number the rule's own."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from sightline.calendars.rules import Rule, days, hours, months, school_days, terms, working_days, working_hours
from sightline.calendars.steps import counted_days
from sightline.calendars.tests.some_days import TOWN, rules


def said(steps) -> list[tuple[str, int | None, str]]:
    return [(f"{step.day:%a} {step.day.day}", step.number, step.says) for step in steps]


def test_working_days_over_christmas():
    steps = counted_days(working_days(4, calendar="council"), date(2026, 12, 23), TOWN)

    assert said(steps) == [
        ("Wed 23", None, "start"),
        ("Thu 24", 1, ""),
        ("Fri 25", None, "Christmas Day"),
        ("Sat 26", None, "weekend"),
        ("Sun 27", None, "weekend"),
        ("Mon 28", None, "Boxing Day (substitute day)"),
        ("Tue 29", None, "closure: Christmas closure"),
        ("Wed 30", None, "closure: Christmas closure"),
        ("Thu 31", None, "closure: Christmas closure"),
        ("Fri 1", None, "New Year's Day"),
        ("Sat 2", None, "weekend"),
        ("Sun 3", None, "weekend"),
        ("Mon 4", 2, ""),
        ("Tue 5", 3, ""),
        ("Wed 6", 4, ""),
    ]


def test_school_days_over_half_term():
    steps = counted_days(school_days(2), date(2026, 2, 12), TOWN)

    assert said(steps)[:3] == [("Thu 12", None, "start"), ("Fri 13", 1, ""), ("Sat 14", None, "weekend")]
    assert said(steps)[4:] == [
        (f"{day} {n}", None, "half term") for n, day in enumerate(["Mon", "Tue", "Wed", "Thu", "Fri"], 16)
    ] + [
        ("Sat 21", None, "weekend"),
        ("Sun 22", None, "weekend"),
        ("Mon 23", 2, ""),
    ]


def test_start_day_that_the_rule_counts_is_the_first():
    assert said(counted_days(Rule("days", 2, include_start=True), date(2026, 3, 2))) == [
        ("Mon 2", 1, ""),
        ("Tue 3", 2, ""),
    ]


def test_days_backward_are_in_the_calendars_order():
    assert said(counted_days(working_days(-2), date(2026, 3, 9))) == [
        ("Thu 5", 2, ""),
        ("Fri 6", 1, ""),
        ("Sat 7", None, "weekend"),
        ("Sun 8", None, "weekend"),
        ("Mon 9", None, "start"),
    ]


def test_paused_days_say_what_for():
    steps = counted_days(days(2), date(2026, 3, 2), pauses={(date(2026, 3, 3), date(2026, 3, 5)): "missing"})

    assert said(steps) == [
        ("Mon 2", None, "start"),
        ("Tue 3", None, "paused: missing"),
        ("Wed 4", None, "paused: missing"),
        ("Thu 5", 1, ""),
        ("Fri 6", 2, ""),
    ]


def test_months_and_terms_give_their_marks():
    paused = {(date(2026, 3, 3), date(2026, 3, 5)): "missing"}

    assert [(s.day, s.number, s.says) for s in counted_days(months(2), date(2026, 1, 31), pauses=paused)] == [
        (date(2026, 1, 31), None, "start"),
        (date(2026, 2, 28), 1, ""),
        (date(2026, 3, 31), 2, ""),
        (date(2026, 4, 2), None, "due"),
    ]
    assert [(s.day, s.number) for s in counted_days(terms(2), date(2025, 10, 1), TOWN)] == [
        (date(2025, 10, 1), None),
        (date(2026, 3, 27), 1),
        (date(2026, 7, 21), 2),
    ]
    assert [s.day for s in counted_days(Rule("months", 1, include_start=True), date(2026, 3, 1))] == [
        date(2026, 3, 1),
        date(2026, 3, 31),
    ]
    assert [s.day for s in counted_days(months(-1), date(2026, 3, 31))] == [date(2026, 2, 28), date(2026, 3, 31)]


def test_hours_are_shown_by_their_days():
    assert [step.number for step in counted_days(hours(72), date(2026, 3, 6))] == [None, 1, 2, 3]
    assert said(counted_days(working_hours(4), date(2026, 12, 28), TOWN))[1:3] == [
        ("Tue 29", None, "closure: Christmas closure"),
        ("Wed 30", None, "closure: Christmas closure"),
    ]


def test_nothing_is_shown_where_the_due_day_is_not_known():
    assert counted_days(school_days(2), date(2026, 2, 12)) == []
    assert counted_days(days(9), date(2026, 2, 12), pauses={(date(2026, 2, 14), None): "missing"}) == []


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(2025, 9, 10), date(2026, 6, 30)),
    rules(25).filter(lambda rule: rule.unit in ("working_days", "school_days", "days", "weeks")),
)
def test_the_last_number_is_the_rules_own_and_no_day_is_left_out(start, rule):
    steps = counted_days(rule, start, TOWN, {(date(2026, 2, 1), date(2026, 2, 9)): "missing"})

    if steps:
        numbers = [step.number for step in steps if step.number]
        length = abs(rule.count) * (7 if rule.unit == "weeks" else 1)
        assert sorted(numbers) == list(range(1, length + 1))
        assert all((step.number is None) == bool(step.says) for step in steps)
        assert len(steps) == (steps[-1].day - steps[0].day).days + 1
