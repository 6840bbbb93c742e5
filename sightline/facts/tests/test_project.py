"""The facts are what the records say: made as records come, or all anew, with every version; and as known at any moment."""

from datetime import UTC, date, datetime
from json import loads
from typing import Any

import pytest
from django.db import connection

from sightline.access.viewer import SYSTEM, looking_as
from sightline.facts.load import load, load_few
from sightline.facts.project import declarations, rebuild
from sightline.facts.queries import facts_of
from sightline.people.models import Child
from sightline.people.tests.lives import life
from tests.factories.records import entry, load_entries, moment

FIRST, SECOND, THIRD = moment(2026, 3, 2), moment(2026, 3, 9), moment(2026, 3, 16)
COLUMNS = 'child_id, kind, "on", until, thread, latest_only, attributes::text, known_from, known_until, record_table, record_id, at, towards'


def rows() -> list[tuple]:
    """Every fact, by all it says but its number."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {COLUMNS} FROM facts_fact ORDER BY {COLUMNS}")
        return cursor.fetchall()


def visit(day: date, key: str = "v", **values: Any):
    return entry("visits.Visit", "7", key, visited_on=day, purpose="looked_after", seen=True, **values)


def placement(**values: Any):
    return entry("looked_after.Placement", "7", "p", started_on=date(2026, 1, 5), placement_type="U6", **values)


@pytest.fixture
def three_extracts(as_system):
    """A child as three extracts told of it: a visit whose day is put right, a placement that ends, a blank dental check."""
    care = entry("looked_after.PeriodOfCare", "7", "c", started_on=date(2026, 1, 5), category_of_need="N1")
    blank = entry("facts.Unrecorded", "7", "dental_check", of="dental_check", since=date(2026, 1, 5))
    load_entries([*life("8"), care, placement(), visit(date(2026, 2, 9)), blank], at=FIRST)
    load_entries([visit(date(2026, 2, 10), seen_alone=True)], at=SECOND)
    load_entries([placement(ended_on=date(2026, 3, 12)), visit(date(2026, 3, 13), "later")], at=THIRD)


def test_making_the_facts_anew_gives_the_same_rows(three_extracts):
    before = rows()
    assert len(before) > 20
    assert {row[8] for row in before} == {None, SECOND, THIRD}  # there are versions that were superseded
    assert rebuild() == len(before)
    assert rows() == before


def test_making_the_facts_anew_forgets_what_no_record_says(three_extracts):
    before = rows()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE facts_fact SET until = '2030-01-01' WHERE kind = 'looked_after'")
        cursor.execute("DELETE FROM facts_fact WHERE kind = 'referral'")
    assert rows() != before
    rebuild()
    assert rows() == before


def test_a_correction_closes_the_fact_and_opens_the_next(three_extracts):
    with connection.cursor() as cursor:
        cursor.execute(
            'SELECT f."on", f.known_from, f.known_until FROM facts_fact f JOIN visits_visit v ON v.id = f.record_id '
            "WHERE f.record_table = 'visits_visit' AND v.key = 'v' ORDER BY f.known_from"
        )
        assert cursor.fetchall() == [(date(2026, 2, 9), FIRST, SECOND), (date(2026, 2, 10), SECOND, None)]


def test_the_same_again_changes_nothing(three_extracts):
    before = rows()
    outcome = load_entries([placement(ended_on=date(2026, 3, 12))], at=moment(2026, 3, 23))
    assert (outcome.opened, outcome.closed, outcome.unchanged) == (0, 0, 1)
    assert rows() == before


def said(key: str, kind: str, on: date | None, **values: Any):
    return entry("facts.Reported", "7", key, kind=kind, on=on, **values)


def test_one_declaration_says_facts_of_any_kind_with_their_moment_and_the_day_they_point_to(as_system):
    at = datetime(2026, 3, 2, 14, 20, tzinfo=UTC)
    load_entries(
        [
            *life("7"),
            said("a", "contact", date(2026, 3, 2), at=at, reference="M1", worker="Ada Oak", outcome="safe"),
            said("b", "strategy_discussion", date(2026, 3, 3), towards=date(2026, 3, 20)),
            said("c", "placement", None, until=date(2026, 3, 6)),
        ],
        at=THIRD,
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind, \"on\", until, at, towards, thread, attributes - 'worker_id' FROM facts_fact "
            "WHERE record_table = 'facts_reported' ORDER BY kind"
        )
        found = [(*row[:6], loads(row[6])) for row in cursor.fetchall()]
        assert found == [
            ("contact", date(2026, 3, 2), None, at, None, "M1", {"outcome": "safe"}),
            ("placement", None, date(2026, 3, 6), None, None, "", {}),
            ("strategy_discussion", date(2026, 3, 3), None, None, date(2026, 3, 20), "", {}),
        ]
    before = rows()
    rebuild()
    assert rows() == before


def days(kind: str, *, as_at: date, known_at: datetime | None) -> list[tuple]:
    """The days of a kind of fact of child 7, as the clocks read them."""
    child = Child.objects.get(ref="7").pk
    found = load_few(as_at=as_at, known_at=known_at, kinds=[kind], children=[child])
    return sorted(fact[1:3] for one in found.values() for fact in one.facts)


@pytest.mark.parametrize(
    ("known_at", "expected"),
    [
        (moment(2026, 3, 1), []),
        (FIRST, [date(2026, 2, 9)]),
        (moment(2026, 3, 8), [date(2026, 2, 9)]),
        (SECOND, [date(2026, 2, 10)]),
        (THIRD, [date(2026, 2, 10), date(2026, 3, 13)]),
        (None, [date(2026, 2, 10), date(2026, 3, 13)]),
    ],
)
def test_facts_are_as_they_were_known_at_a_moment(three_extracts, known_at, expected):
    assert [on for on, _ in days("looked_after_visit", as_at=date(2026, 3, 16), known_at=known_at)] == expected


@pytest.mark.parametrize(
    ("as_at", "known_at", "until"),
    [
        (date(2026, 3, 16), SECOND, None),  # it had not been recorded that it ended
        (date(2026, 3, 16), THIRD, date(2026, 3, 12)),
        (date(2026, 3, 11), THIRD, None),  # on that day it had not ended
        (date(2026, 3, 12), THIRD, date(2026, 3, 12)),
    ],
)
def test_what_is_asked_about_and_what_was_known_are_two_things(three_extracts, as_at, known_at, until):
    assert days("placement", as_at=as_at, known_at=known_at) == [(date(2026, 1, 5), until)]


def test_facts_of_a_child_are_told_with_their_source_as_known_then(three_extracts):
    def visits(known_at: datetime | None) -> list[tuple]:
        return [
            (fact["on"], fact["source"]["file"])
            for fact in facts_of("7", known_at)
            if fact["kind"] == "looked_after_visit"
        ]

    assert visits(FIRST) == [(date(2026, 2, 9), "made up")]
    assert visits(None) == [(date(2026, 2, 10), "made up"), (date(2026, 3, 13), "made up")]


def test_a_blank_in_the_source_is_a_fact_of_its_own(three_extracts):
    child = Child.objects.get(ref="7").pk
    unrecorded = load(as_at=date(2026, 3, 16), kinds=["dental_check"], children=[child]).unrecorded.to_pylist()
    assert [row["of"] for row in unrecorded] == ["dental_check"]


def test_every_declared_column_is_there():
    for says in declarations():
        names = {field.name for field in says.record._meta.get_fields()}
        columns = {
            says.on,
            says.until,
            says.at,
            says.towards,
            says.kind_in,
            says.thread,
            says.latest_only,
            *says.where,
            *says.attributes,
        } - {""}
        assert columns <= names, says.record


def test_facts_are_out_of_sight_with_their_child(three_extracts):
    with looking_as(None):
        assert rows() == []
    with looking_as(SYSTEM):
        assert rows() != []
