"""What one child's records put into each list, in the cases where it would be easy to say too much."""

from datetime import date
from typing import Any

from sightline.demo.annex_a_lists import HEADERS, Known, rows_of_child
from sightline.exchange.imports.entries import Entry

EXTRACTED_ON = date(2026, 3, 2)
DETAILS = {
    "given_name": "Rosie",
    "family_name": "Tamworth",
    "born_on": date(2018, 3, 3),
    "gender": "female",
    "ethnicity": "WBRI",
    "disability": None,
    "unaccompanied": False,
}
PLAN = {
    "started_on": date(2025, 6, 2),
    "ended_on": None,
    "initial_category": "neglect",
    "latest_category": "emotional",
    "emergency_protection": False,
    "previous_plans": 1,
}


def _rows(number: int, *records: tuple[str, dict[str, Any]]) -> list[dict[str, Any]]:
    known = Known(EXTRACTED_ON)
    for model, values in (("people.ChildDetails", DETAILS), *records):
        known.add(Entry(model, "1", "", values))
    return [dict(zip(HEADERS[number], row, strict=True)) for each, row in rows_of_child("1", known) if each == number]


def _visit(day: date, purpose: str = "child_protection", seen: bool = True) -> tuple[str, dict[str, Any]]:
    return "visits.Visit", {"visited_on": day, "purpose": purpose, "seen": seen, "seen_alone": True if seen else None}


def _held(
    worker: str | None, until_on: date | None, role: str = "social_worker", team: str = "Hub"
) -> tuple[str, dict[str, Any]]:
    return "people.Allocation", {
        "role": role,
        "worker": worker,
        "team": team,
        "from_on": date(2025, 1, 1),
        "until_on": until_on,
    }


def test_visit_at_which_the_child_was_not_seen_is_not_the_last_visit() -> None:
    plan = ("child_protection.ChildProtectionPlan", PLAN)
    [row] = _rows(7, plan, _visit(date(2026, 1, 12)), _visit(date(2026, 2, 2), seen=False))
    assert row["Date of the Last Statutory Visit"] == date(2026, 1, 12)
    assert row["Was the Child Seen Alone?"] == "a) Yes"


def test_visit_before_the_plan_is_not_a_visit_of_it() -> None:
    [row] = _rows(7, ("child_protection.ChildProtectionPlan", PLAN), _visit(date(2025, 5, 30)))
    assert row["Date of the Last Statutory Visit"] is None
    assert row["Was the Child Seen Alone?"] is None


def test_words_of_a_plan() -> None:
    [row] = _rows(7, ("child_protection.ChildProtectionPlan", PLAN))
    assert row["Initial Category of Abuse"] == "a) Neglect"
    assert row["Latest Category of Abuse"] == "d) Emotional abuse"
    assert row["Does the Child have a Disability"] == "c) Unknown"
    assert row["Age"] == 7


def test_plan_that_ended_more_than_six_months_before_is_left_out() -> None:
    def ended(day: date) -> tuple[str, dict[str, Any]]:
        return "child_protection.ChildProtectionPlan", PLAN | {"ended_on": day}

    assert _rows(7, ended(date(2025, 9, 1))) == []
    assert len(_rows(7, ended(date(2025, 9, 2)))) == 1


def test_reviewing_officers_contact_does_not_count_as_the_child_having_been_seen() -> None:
    need = {
        "started_on": date(2025, 6, 2),
        "closed_on": None,
        "closure_reason": "",
        "primary_need": "N1",
        "case_status": "open_assessment",
    }
    call = _visit(date(2026, 2, 2), purpose="reviewing_officer")
    [row] = _rows(6, ("plans.ChildInNeed", need), _visit(date(2026, 1, 5), purpose="other"), call)
    assert row["Date Child Was Last Seen"] == date(2026, 1, 5)


def test_child_nobody_holds_now_shows_the_team_and_no_worker() -> None:
    plan = ("child_protection.ChildProtectionPlan", PLAN)
    [row] = _rows(7, plan, _held("Ada", date(2026, 2, 1)), _held(None, None))
    assert (row["Allocated Team"], row["Allocated Worker"]) == ("Hub", None)


def test_child_whose_case_is_closed_shows_who_held_them_last() -> None:
    plan = ("child_protection.ChildProtectionPlan", PLAN | {"ended_on": date(2026, 2, 1)})
    [row] = _rows(7, plan, _held("Ada", date(2026, 2, 1)))
    assert (row["Allocated Team"], row["Allocated Worker"]) == ("Hub", "Ada")


def test_young_person_whom_an_adviser_alone_holds_shows_the_adviser() -> None:
    plan = ("child_protection.ChildProtectionPlan", PLAN | {"ended_on": date(2026, 2, 1)})
    adviser = _held("Ben", None, role="personal_adviser", team="Leaving Care")
    [row] = _rows(7, plan, _held("Ada", date(2026, 2, 1)), adviser)
    assert (row["Allocated Team"], row["Allocated Worker"]) == ("Leaving Care", "Ben")


def test_open_enquiry_stays_listed_however_old_it_is() -> None:
    enquiry = {
        "strategy_discussion_on": date(2025, 5, 1),
        "conference_unnecessary": False,
        "conference_unnecessary_on": None,
        "conference_on": None,
        "resulted_in_plan": None,
        "enquiries_in_12_months": 1,
        "conferences_in_12_months": 0,
    }
    [row] = _rows(5, ("child_protection.Section47Enquiry", enquiry))
    assert row["Was an Initial Child Protection Conference deemed unnecessary?"] == "b) No"
    done = enquiry | {"conference_unnecessary": True, "conference_unnecessary_on": date(2025, 5, 9)}
    assert _rows(5, ("child_protection.Section47Enquiry", done)) == []
