"""What each list's rows say as records, what a blank cell leaves unsaid, and whose word is taken for who holds a child."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.mapping import Held, entries
from sightline.exchange.imports.annex_a.reader import read
from sightline.exchange.imports.entries import Entry
from tests.factories.extracts import Rows, workbook

ON = date(2026, 3, 31)
START, LATER, END = date(2026, 1, 5), date(2026, 2, 2), date(2026, 3, 2)


@pytest.fixture
def mapped(tmp_path: Path):
    """The entries that a workbook with these rows gives."""

    def make(rows: Rows, held: dict[tuple[str, str], Held] | None = None, lists=tuple(LISTS)) -> list[Entry]:
        extract = read(workbook(tmp_path / "book.xlsx", rows, lists=lists), extracted_on=ON)
        return list(entries(extract.lists, extracted_on=ON, held=held or {}))

    return make


def told(found: list[Entry], label: str) -> list[dict[str, Any]]:
    return [entry.values for entry in found if entry.model == label]


def kinds(found: list[Entry]) -> list[tuple[str, str]]:
    return sorted((entry.model, entry.key) for entry in found if entry.model != "people.ChildDetails")


def test_what_happened_once(mapped):
    found = mapped(
        {
            1: [{"child": "1", "contact_on": START, "source": "q) 6: Police"}],
            2: [{"child": "1", "started_on": START, "completed_on": END, "organisation": "Top School"}],
            3: [{"child": "1", "referred_on": START, "source": "q) 6: Police", "no_further_action": "No"}],
            4: [{"child": "1", "started_on": START, "authorised_on": END}],
        }
    )
    assert kinds(found) == [
        ("assessments.Assessment", "2026-01-05"),
        ("early_help.EarlyHelpAssessment", "2026-01-05 Top School"),
        ("front_door.Contact", "2026-01-05 6"),
        ("front_door.Referral", "2026-01-05 6"),
    ]
    assert told(found, "assessments.Assessment")[0]["authorised_on"] == END


def test_rows_say_where_they_stand(mapped):
    found = mapped({4: [{"child": "1", "started_on": START}, {"child": "2", "started_on": START}]})
    assert [(e.child, e.sheet, e.row) for e in found if e.model == "assessments.Assessment"] == [
        ("1", "List 4", 2),
        ("2", "List 4", 3),
    ]


@pytest.mark.parametrize(
    ("unnecessary", "held_on", "expected"),
    [
        ("Yes", None, (True, START, None)),  # when it was decided is not said: dated by the discussion, so never late
        ("No", END, (False, None, END)),
        ("Yes", END, (False, None, END)),  # it was held after all
        (None, None, (None, None, None)),
    ],
)
def test_a_conference_that_was_not_needed(mapped, unnecessary, held_on, expected):
    row = {
        "child": "1",
        "strategy_discussion_on": START,
        "conference_unnecessary": unnecessary,
        "conference_on": held_on,
    }
    values = told(mapped({5: [row]}), "child_protection.Section47Enquiry")[0]
    assert (bool(values["conference_unnecessary"]) if unnecessary else values["conference_unnecessary"],
            values["conference_unnecessary_on"], values["conference_on"]) == expected  # fmt: skip


def test_a_protection_plan_with_its_latest_visit_and_review(mapped):
    row = {"child": "1", "started_on": START, "last_visit_on": LATER, "seen_alone": "a) Yes", "latest_review_on": END}
    found = mapped({7: [row]})
    assert kinds(found) == [
        ("child_protection.ChildProtectionPlan", "2026-01-05"),
        ("child_protection.ReviewConference", "2026-03-02"),
        ("visits.Visit", "child_protection 2026-02-02"),
    ]
    assert told(found, "visits.Visit") == [
        {"visited_on": LATER, "purpose": "child_protection", "seen": True, "latest_only": True, "seen_alone": True}
    ]
    assert told(found, "child_protection.ReviewConference") == [{"held_on": END, "latest_only": True}]


def test_a_blank_is_not_none(mapped):
    found = mapped({7: [{"child": "1", "started_on": START}]})
    assert told(found, "facts.Unrecorded") == [
        {"of": "child_protection_visit", "since": START},
        {"of": "review_conference", "since": START},
    ]
    assert told(found, "visits.Visit") == []


def test_two_plans_of_one_child_leave_blank_each_its_own(mapped):
    rows = [{"child": "1", "started_on": START, "ended_on": LATER}, {"child": "1", "started_on": END}]
    found = mapped({7: rows})
    assert sorted(entry.key for entry in found if entry.model == "facts.Unrecorded") == [
        "child_protection_visit 2026-01-05",
        "child_protection_visit 2026-03-02",
        "review_conference 2026-01-05",
        "review_conference 2026-03-02",
    ]


def test_a_child_in_care(mapped):
    row = {
        "child": "1", "started_on": START, "legal_status": "C2: FCO", "legal_status_on": LATER, "placement_on": LATER,
        "last_visit_on": END, "latest_review_on": END, "last_iro_contact_on": END, "ceased_on": date(2026, 3, 20),
    }  # fmt: skip
    found = mapped({8: [row]})
    assert kinds(found) == [
        ("facts.Unrecorded", "dental_check 2026-01-05"),
        ("facts.Unrecorded", "health_assessment 2026-01-05"),
        ("looked_after.LegalStatus", "C2 2026-02-02"),
        ("looked_after.PeriodOfCare", "2026-01-05"),
        ("looked_after.Placement", "2026-02-02"),
        ("looked_after.Review", "2026-03-02"),
        ("visits.Visit", "looked_after 2026-03-02"),
        ("visits.Visit", "reviewing_officer 2026-03-02"),
    ]
    # The placement and the legal status end with the care.
    assert {told(found, label)[0]["ended_on"] for label in ("looked_after.Placement", "looked_after.LegalStatus")} == {
        date(2026, 3, 20)
    }


def test_a_child_in_care_whose_placement_is_not_said(mapped):
    found = mapped({8: [{"child": "1", "started_on": "not said", "worker": "Ada"}]})
    assert told(found, "looked_after.PeriodOfCare")[0]["started_on"] is None
    assert {(each["of"], each["since"]) for each in told(found, "facts.Unrecorded")} == {
        (of, None)
        for of in ("placement", "looked_after_review", "looked_after_visit", "health_assessment", "dental_check")
    }


@pytest.mark.parametrize(
    ("status", "plan", "purpose"),
    [
        ("c) Child in need plan", True, "child_in_need"),
        ("e) Closed episode", False, "child_in_need"),  # there may have been a plan until then
        ("b) Child Protection plan", False, "other"),
        ("a) Looked after child", False, "other"),
        (None, False, "other"),
    ],
)
def test_a_child_in_need_has_a_plan_where_the_status_says_so(mapped, status, plan, purpose):
    row = {"child": "1", "started_on": START, "last_seen_on": LATER, "case_status": status}
    found = mapped({6: [row]})
    assert bool(told(found, "plans.ChildInNeedPlan")) is plan
    assert told(found, "visits.Visit")[0]["purpose"] == purpose
    unseen = told(mapped({6: [row | {"last_seen_on": None}]}), "facts.Unrecorded")
    assert unseen == ([{"of": "child_in_need_visit", "since": START}] if plan else [])


@pytest.mark.parametrize(
    ("in_touch", "owed"),
    [
        ("a) Yes", True),
        ("b) No", True),
        ("NREQ", False),
        ("RHOM", False),
        ("Died", False),
        ("REFU", True),
        (None, True),
    ],
)
def test_contact_with_a_care_leaver_is_owed_unless_it_is_no_longer_wanted(mapped, in_touch, owed):
    row = {"child": "1", "eligibility": "b) Former relevant child", "in_touch": in_touch, "latest_contact_on": END}
    found = mapped({9: [row]})
    assert told(found, "care_leavers.CareLeaver")[0]["contact_owed"] is owed
    assert told(found, "care_leavers.InTouch") == [{"contact_on": END, "latest_only": True}]
    assert told(found, "facts.Unrecorded") == [{"of": "pathway_plan_review", "since": None}]


def test_details_are_pieced_together_cell_by_cell(mapped):
    found = mapped(
        {
            1: [{"child": "1", "contact_on": START, "born_on": date(2015, 3, 2), "gender": "b) Female"}],
            7: [{"child": "1", "started_on": START, "ethnicity": "a) WBRI", "disability": "b) No"}],
        }
    )
    assert told(found, "people.ChildDetails") == [
        {"born_on": date(2015, 3, 2), "gender": "female", "ethnicity": "WBRI", "disability": False}
    ]


# Who holds a child


def allocations(found: list[Entry]) -> list[tuple]:
    names = ("role", "worker", "team", "from_on", "until_on")
    rows = [(e.child, *(e.values[name] for name in names)) for e in found if e.model == "people.Allocation"]
    return sorted(rows, key=repr)


def owned(worker: str | None, team: str | None = "North", **values: Any) -> dict[str, Any]:
    return {"child": "1", "worker": worker, "team": team} | values


def test_the_nearest_list_to_the_childs_present_plan_is_believed(mapped):
    found = mapped(
        {
            3: [owned("Ref", referred_on=START)],
            6: [owned("Cin", started_on=START)],
            7: [owned("Pro", started_on=START)],
            8: [owned("Car", started_on=START)],
        }
    )
    assert allocations(found) == [("1", "social_worker", "Car", "North", None, None)]


def test_what_is_open_is_believed_before_what_is_closed(mapped):
    found = mapped({8: [owned("Car", started_on=START, ceased_on=END)], 6: [owned("Cin", started_on=START)]})
    assert [each[2] for each in allocations(found)] == ["Cin"]
    found = mapped({8: [owned("Car", started_on=START, ceased_on=END)]})
    assert [each[2] for each in allocations(found)] == ["Car"]


def test_a_child_whom_nobody_holds_is_unallocated_in_the_team(mapped):
    assert allocations(mapped({7: [owned(None, started_on=START)]})) == [
        ("1", "social_worker", None, "North", None, None)
    ]
    assert allocations(mapped({7: [owned(None, None, started_on=START)]})) == []


def test_a_care_leaver_has_an_adviser(mapped):
    row = {"child": "1", "eligibility": "b) Former relevant child", "team": "Leaving care", "personal_adviser": "Pat"}
    assert allocations(mapped({9: [row]})) == [("1", "personal_adviser", "Pat", "Leaving care", None, None)]
    assert allocations(mapped({9: [row | {"worker": "Ada"}]})) == [
        ("1", "personal_adviser", "Pat", "Leaving care", None, None),
        ("1", "social_worker", "Ada", "Leaving care", None, None),
    ]


def test_who_held_the_child_before_still_does(mapped):
    held = {("1", "social_worker"): Held("Ada", "North", LATER, "as it was")}
    found = mapped({7: [owned("Ada", started_on=START)]}, held)
    assert allocations(found) == [("1", "social_worker", "Ada", "North", LATER, None)]
    assert [entry.key for entry in found if entry.model == "people.Allocation"] == ["as it was"]


@pytest.mark.parametrize(("worker", "team"), [("Ben", "North"), ("Ada", "South"), (None, "North")])
def test_another_worker_or_team_begins_when_the_extract_was_taken(mapped, worker, team):
    held = {("1", "social_worker"): Held("Ada", "North", LATER, "as it was")}
    found = mapped({7: [owned(worker, team, started_on=START)]}, held)
    assert {each[2:] for each in allocations(found)} == {("Ada", "North", LATER, ON), (worker, team, ON, None)}


def test_nobody_holds_a_child_who_is_no_longer_listed(mapped):
    held = {("1", "social_worker"): Held("Ada", "North", LATER, "as it was")}
    assert allocations(mapped({}, held)) == [("1", "social_worker", "Ada", "North", LATER, ON)]
    # Not where the child may be on a list that the workbook does not have.
    assert allocations(mapped({}, held, lists=[1, 2, 3])) == []
