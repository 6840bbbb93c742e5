"""Facts out of the database: as at a day, as known at a moment, and who held each child when."""

from datetime import date, timedelta

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.facts.load import FACTS, load, load_few
from sightline.people.models import Child, Worker
from tests.factories.records import entry, load_entries, moment

START, END = date(2026, 1, 5), date(2026, 3, 2)
FAR = date(9999, 12, 31)
PLAN = "child_protection_plan"


def plan(child: str = "1", **values):
    return entry("child_protection.ChildProtectionPlan", child, "plan", **values)


def held(
    worker: str | None, on: date | None = None, until: date | None = None, role: str = "social_worker", child: str = "1"
):
    values = {"role": role, "worker": worker, "team": f"Team of {worker}", "from_on": on, "until_on": until}
    return entry("people.Allocation", child, f"{role} {worker} {on}", **values)


def day(number: int | None) -> date | None:
    return None if number is None else date(1970, 1, 1) + timedelta(days=number)


def facts(**asked) -> list[dict]:
    """As loaded for many; and the same as loaded for a few."""
    asked = {"kinds": [PLAN]} | asked
    with looking_as(SYSTEM):
        rows = load(**asked).facts.to_pylist()
        few = load_few(**asked, children=Child.objects.values_list("pk", flat=True))
    found = [row | {"on": day(row["on"]), "until": day(row["until"])} for row in rows]
    plain = sorted((child, *fact[:5]) for child, one in few.items() for fact in one.facts)
    assert sorted((r["child"], r["kind"], r["on"], r["until"], r["thread"], r["latest_only"]) for r in found) == plain
    return found


def holders(as_at: date, known_at=None) -> list[tuple]:
    with looking_as(SYSTEM):
        names = dict(Worker.objects.values_list("id", "name"))
        rows = load(as_at=as_at, known_at=known_at, kinds=[]).holders.to_pylist()
        few = load_few(as_at=as_at, known_at=known_at, kinds=[], children=Child.objects.values_list("pk", flat=True))
    found = sorted(((day(r["held_from"]), day(r["held_until"]), names.get(r["worker"])) for r in rows), key=repr)
    assert found == sorted(((h[2], h[3], names.get(h[0])) for one in few.values() for h in one.holders), key=repr)
    return found


def test_a_spell_that_ends_later_is_open_on_the_day(db):
    load_entries([plan(started_on=START, ended_on=END)], at=moment(2026, 3, 3))
    before, on = date(2026, 3, 1), END
    assert [fact["until"] for day in (before, on) for fact in facts(as_at=day)] == [None, END]
    assert facts(as_at=date(2026, 1, 4)) == []


def test_a_spell_whose_start_is_not_known_has_always_begun(db):
    load_entries([plan(started_on=None)], at=moment(2026, 3, 3))
    assert [(fact["on"], fact["until"]) for fact in facts(as_at=date(2000, 1, 1))] == [(None, None)]


def test_facts_as_known_at_a_moment(db):
    load_entries([plan(started_on=START)], at=moment(2026, 3, 3))
    load_entries([plan(started_on=START, ended_on=END)], at=moment(2026, 3, 10))
    as_at = date(2026, 3, 31)
    asked = [moment(2026, 3, 2), moment(2026, 3, 3), moment(2026, 3, 9), moment(2026, 3, 10), None]
    assert [[fact["until"] for fact in facts(as_at=as_at, known_at=known)] for known in asked] == [
        [],
        [None],
        [None],
        [END],
        [END],
    ]


def test_facts_of_some_children_and_some_kinds(db):
    load_entries(
        [plan("1", started_on=START), plan("2", started_on=END), held("Ada Oak", START)], at=moment(2026, 3, 3)
    )
    with looking_as(SYSTEM):
        both = load(as_at=END, kinds=[PLAN])
        assert both.facts.schema == FACTS
        second = both.facts.to_pylist()[1]["child"]
        assert load(as_at=END, kinds=[PLAN], children=[second]).facts.to_pylist() == [both.facts.to_pylist()[1]]
        assert load(as_at=END, kinds=[PLAN], children=[]).facts.num_rows == 0
        assert load(as_at=END, kinds=["allocation"]).facts.num_rows == 1


def test_nobody_who_is_not_looking_reads_a_fact(db):
    load_entries([plan(started_on=START), held("Ada Oak", START)], at=moment(2026, 3, 3))
    with looking_as(None):
        loaded = load(as_at=END, kinds=[PLAN])
    assert (loaded.facts.num_rows, loaded.holders.num_rows) == (0, 0)


def test_births_and_what_is_unrecorded(db):
    born = entry("people.ChildDetails", "1", "details", born_on=date(2016, 2, 29))
    blanks = [
        entry("facts.Unrecorded", "1", "a", of="dental_check", since=START),
        entry("facts.Unrecorded", "1", "b", of="looked_after_review", since=END),
        entry("facts.Unrecorded", "1", "c", of="care_leaver_contact", since=None),
    ]
    load_entries([born, *blanks], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        found = load(as_at=START, kinds=[])
    assert [row["born_on"] for row in found.born.to_pylist()] == [date(2016, 2, 29)]
    # What is blank since a later day says nothing yet.
    assert sorted((row["of"], day(row["since"])) for row in found.unrecorded.to_pylist()) == [
        ("care_leaver_contact", None),
        ("dental_check", START),
    ]


@pytest.mark.parametrize(
    ("allocations", "expected"),
    [
        ([held("Ada", START, END), held("Ben", END)], [(START, END, "Ada"), (END, FAR, "Ben")]),
        # Until the next began, where the source does not say until when.
        ([held("Ada", START), held("Ben", END)], [(START, END, "Ada"), (END, FAR, "Ben")]),
        ([held("Ada")], [(date(1, 1, 1), FAR, "Ada")]),
        ([held(None, START)], [(START, FAR, None)]),
        # A personal adviser holds a child whom no social worker holds any longer.
        (
            [held("Ada", START, END), held("Pat", START, role="personal_adviser")],
            [(START, END, "Ada"), (END, FAR, "Pat")],
        ),
        ([held("Ada", START), held("Pat", START, role="personal_adviser")], [(START, FAR, "Ada")]),
        ([held("Pat", START, role="personal_adviser")], [(START, FAR, "Pat")]),
        ([held("Ira", START, role="reviewing_officer")], []),
        ([held("Ada", START, START)], []),  # never held
        ([held("Ben", START), held("Ada", START, START)], [(START, FAR, "Ben")]),
        ([held("Ada", START, START), held("Ben", START)], [(START, FAR, "Ben")]),
    ],
)
def test_who_held_the_child_when(db, allocations, expected):
    load_entries(allocations, at=moment(2026, 3, 3))
    assert holders(date(2026, 3, 31)) == sorted(expected, key=lambda each: each[0])


def test_an_allocation_still_to_come_does_not_count(db):
    load_entries([held("Ada", START), held("Ben", END)], at=moment(2026, 3, 3))
    assert holders(date(2026, 3, 1)) == [(START, FAR, "Ada")]
    assert holders(date(2026, 3, 1), known_at=moment(2026, 3, 2)) == []


def test_the_day_a_child_is_let_go_belongs_to_whoever_let_go(db):
    day_after = date(2026, 3, 3)
    load_entries(
        [held("Ada", START, END), held("Bea", END, None, child="2"), held("Cy", START, END, child="2")],
        at=moment(2026, 3, 3),
    )
    assert holders(date(2026, 3, 31)) == [(START, END, "Cy"), (START, day_after, "Ada"), (END, FAR, "Bea")]
