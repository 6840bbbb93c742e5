"""The loader: versions open, close and follow one another, and nothing else changes."""

from datetime import date, datetime
from typing import Any

import pytest

from sightline.access.models import Team
from sightline.access.viewer import SYSTEM, looking_as
from sightline.adoption.models import Adopter
from sightline.child_protection.models import ChildProtectionPlan
from sightline.exchange.imports import load as loading
from sightline.exchange.imports.entries import Entry, Keeps
from sightline.exchange.imports.load import Outcome, load
from sightline.exchange.models import Batch
from sightline.facts.models import Fact
from sightline.people.models import Child, Worker
from sightline.visits.models import Visit
from tests.factories.records import moment

FIRST, SECOND, THIRD = (moment(2026, 3, day) for day in (3, 10, 17))
PLAN = "child_protection.ChildProtectionPlan"
START, END = date(2026, 3, 2), date(2026, 3, 9)

pytestmark = pytest.mark.django_db


def plan(child: str = "1", key: str = "plan", **values: Any) -> Entry:
    return Entry(PLAN, child, key, {"started_on": START} | values, "List 7", 2)


def loaded(
    *entries: Entry, at: datetime = FIRST, source: str = "test", keeps: Keeps | None = None, **more: Any
) -> Outcome:
    with looking_as(SYSTEM):
        batch = Batch.objects.create(
            kind=source,
            filename="f",
            sha256="",
            size=0,
            extracted_on=at.date(),
            brought_at=at,
            actor="-",
            state="loaded",
        )
        return load(entries, source=source, batch=batch.pk, at=at, actor="Ada", keeps=keeps, **more)


def versions() -> list[tuple]:
    with looking_as(SYSTEM):
        rows = ChildProtectionPlan.objects.order_by("child__ref", "recorded_at", "key")
        return list(rows.values_list("child__ref", "ended_on", "recorded_at", "superseded_at"))


def facts() -> list[tuple]:
    with looking_as(SYSTEM):
        rows = Fact.objects.order_by("known_from", "id")
        return list(rows.values_list("kind", "until", "known_from", "known_until"))


def test_the_same_content_changes_nothing():
    assert loaded(plan()).opened == 1
    again = loaded(plan(), at=SECOND)
    assert (again.opened, again.closed, again.unchanged, again.changed) == (0, 0, 1, set())
    assert versions() == [("1", None, FIRST, None)]


def test_other_content_follows_the_version_before_and_so_do_its_facts():
    loaded(plan())
    outcome = loaded(plan(ended_on=END), at=SECOND)
    assert (outcome.opened, outcome.closed) == (1, 1)
    assert versions() == [("1", None, FIRST, SECOND), ("1", END, SECOND, None)]
    assert facts() == [("child_protection_plan", None, FIRST, SECOND), ("child_protection_plan", END, SECOND, None)]


def test_a_version_says_where_it_came_from():
    loaded(plan())
    with looking_as(SYSTEM):
        version = ChildProtectionPlan.objects.get()
    assert (version.source, version.sheet, version.row, version.recorded_by) == ("test", "List 7", 2, "Ada")
    assert version.batch_id == Batch.objects.get().pk


def test_without_a_judge_nothing_is_closed_for_being_absent():
    loaded(plan("1"), plan("2"))
    assert loaded(plan("1"), at=SECOND).closed == 0
    assert [each[3] for each in versions()] == [None, None]


def test_what_is_absent_meets_its_fate():
    loaded(plan("1"), plan("2"), plan("3"), plan("4"))
    asked: dict[str, date] = {}

    def keeps(label: str, child: str, values: dict[str, Any]):
        assert label == PLAN
        asked[child] = values["started_on"]
        return {"2": False, "3": True, "4": {"ended_on": END}}[child]

    outcome = loaded(plan("1"), at=SECOND, keeps=keeps)

    assert asked == {"2": START, "3": START, "4": START}
    assert (outcome.opened, outcome.closed, outcome.unchanged) == (1, 2, 1)
    assert versions() == [
        ("1", None, FIRST, None),
        ("2", None, FIRST, SECOND),
        ("3", None, FIRST, None),
        ("4", None, FIRST, SECOND),
        ("4", END, SECOND, None),
    ]
    with looking_as(SYSTEM):
        changed = set(Child.objects.filter(pk__in=outcome.changed).values_list("ref", flat=True))
        assert changed == {"2", "4"}
        ended = ChildProtectionPlan.objects.get(child__ref="4", superseded_at=None)
        assert (ended.key, ended.sheet, ended.row) == ("plan", "", None)  # it is not in the new file
    assert [(until, known_until) for _, until, _, known_until in facts()] == [
        (None, None), (None, SECOND), (None, None), (None, SECOND), (END, None),
    ]  # fmt: skip
    # What changed is as if it had come so: loading the same again changes nothing.
    again = loaded(plan("1"), plan("3"), plan("4", ended_on=END), at=THIRD, keeps=keeps)
    assert (again.opened, again.closed, again.unchanged) == (0, 0, 3)


def test_of_the_same_thing_twice_the_first_stands():
    loaded(plan(), plan(ended_on=END))
    assert versions() == [("1", None, FIRST, None)]


def test_one_source_does_not_correct_another():
    loaded(plan())
    loaded(plan(ended_on=END), at=SECOND, source="other", keeps=lambda *_: False)
    assert versions() == [("1", None, FIRST, None), ("1", END, SECOND, None)]


def test_versions_may_come_with_their_own_history():
    old = plan()
    old.recorded_at, old.superseded_at = moment(2026, 1, 1), moment(2026, 2, 1)
    new = plan(ended_on=END)
    new.recorded_at = moment(2026, 2, 1)
    loaded(old, new)
    assert versions() == [
        ("1", None, moment(2026, 1, 1), moment(2026, 2, 1)),
        ("1", END, moment(2026, 2, 1), None),
    ]
    assert [fact[2:] for fact in facts()] == [(each[2], each[3]) for each in versions()]


def test_what_is_not_said_is_blank_and_not_false():
    loaded(plan(), Entry("visits.Visit", "1", "v", {"visited_on": START, "purpose": "other"}))
    with looking_as(SYSTEM):
        version, visit = ChildProtectionPlan.objects.get(), Visit.objects.get()
    assert (version.initial_category, version.previous_plans, version.emergency_protection) == ("", None, None)
    assert (visit.seen, visit.seen_alone, visit.latest_only) == (True, None, False)
    # Saying so in as many words is the same content.
    assert loaded(plan(initial_category="", previous_plans=None), at=SECOND).unchanged == 1


def test_workers_and_teams_are_found_by_name_or_made():
    def held(child: str, worker: str | None, team: str | None) -> Entry:
        values = {"role": "social_worker", "worker": worker, "team": team, "from_on": START}
        return Entry("people.Allocation", child, "held", values)

    Worker.objects.create(name="Ada Oak")
    loaded(
        held("1", "Ada Oak", "North"),
        held("2", "Ben Ash", "North"),
        held("3", None, "South"),
        held("4", "Ada Oak", None),
    )
    assert sorted(Worker.objects.values_list("name", flat=True)) == ["Ada Oak", "Ben Ash"]
    assert sorted(Team.objects.values_list("name", flat=True)) == ["North", "South"]
    with looking_as(SYSTEM):
        found = Child.objects.order_by("ref").values_list("ref", "worker__name", "team__name")
        assert list(found) == [
            ("1", "Ada Oak", "North"),
            ("2", "Ben Ash", "North"),
            ("3", None, "South"),
            ("4", "Ada Oak", None),
        ]


def test_records_of_nobodys_child():
    adopter = Entry("adoption.Adopter", "", "A1", {"family": "F1", "enquiry_on": START})
    assert (loaded(adopter).opened, loaded(adopter, at=SECOND).unchanged) == (1, 1)
    loaded(at=THIRD, keeps=lambda label, ref, values: (label, ref) != ("adoption.Adopter", "A1"))
    assert Adopter.objects.get().superseded_at == THIRD
    assert not Child.objects.exists()


def test_many_rows_travel_in_parts(monkeypatch):
    monkeypatch.setattr(loading, "CHUNK", 3)
    outcome = loaded(*(plan(str(number)) for number in range(10)))
    assert (outcome.opened, outcome.children, len(outcome.changed)) == (10, 10, 10)
    assert len(facts()) == len(versions()) == 10


def test_awkward_text_arrives_as_it_was():
    text = "O'Hara \\ \"quoted\" \t – ünï ☃ 'x'; --"
    loaded(Entry("early_help.EarlyHelpAssessment", "1", text, {"started_on": START, "organisation": text}))
    with looking_as(SYSTEM):
        from sightline.early_help.models import EarlyHelpAssessment

        version = EarlyHelpAssessment.objects.get()
    assert (version.key, version.organisation) == (text, text)


def test_progress_is_told_from_thirty_on():
    told: list[tuple[str, int]] = []
    loaded(plan(), on_progress=lambda words, percent: told.append((words, percent)))
    assert told[-1] == ("Drawing up the facts", 92)
    assert [percent for _, percent in told] == sorted(percent for _, percent in told)
    assert told[0][1] == 30 and told[0][0].startswith("Storing ")
