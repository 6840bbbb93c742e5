"""Lives are coherent, and never in a state that an extract of latest dates could not tell: checked over several authorities."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sightline.calendars.rules import months, weeks, working_days

from .conftest import Picture

type Records = dict[str, list[dict[str, Any]]]

# What may be open only once at a time, and the field that ends it.
ONE_AT_A_TIME = {
    "plans.ChildInNeed": "closed_on",
    "plans.ChildInNeedPlan": "ended_on",
    "child_protection.ChildProtectionPlan": "ended_on",
    "looked_after.PeriodOfCare": "ceased_on",
    "looked_after.Placement": "ended_on",
    "looked_after.LegalStatus": "ended_on",
    "care_leavers.CareLeaver": "ended_on",
}


def test_one_open_episode_of_each_kind_at_a_time(small: Picture, wendlebury: Picture) -> None:
    for made in (small, wendlebury):
        for records in made.children.values():
            for model, ends in ONE_AT_A_TIME.items():
                spells = sorted((v["started_on"], v[ends] or date.max) for v in records[model])
                assert all(one[1] <= other[0] for one, other in pairwise(spells)), (model, spells)


def test_plans_and_care_never_overlap(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        spells = sorted(
            (v["started_on"], v[ONE_AT_A_TIME[model]] or date.max)
            for model in ("plans.ChildInNeedPlan", "child_protection.ChildProtectionPlan", "looked_after.PeriodOfCare")
            for v in records[model]
        )
        assert all(one[1] <= other[0] for one, other in pairwise(spells)), spells


def test_child_in_need_plan_starts_the_day_the_child_became_in_need(wendlebury: Picture) -> None:
    plans = 0
    for records in wendlebury.children.values():
        for plan in (v for v in records["plans.ChildInNeedPlan"] if v["ended_on"] is None):
            need = next(v for v in records["plans.ChildInNeed"] if v["closed_on"] is None)
            assert plan["started_on"] == need["started_on"]
            plans += 1
    assert plans > 400


def test_case_status_is_the_highest_that_is_open(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        for need in records["plans.ChildInNeed"]:
            if need["closed_on"] is None:
                assert need["case_status"] == _highest(records)


def test_whatever_is_overdue_has_happened_before(small: Picture, wendlebury: Picture) -> None:
    for made in (small, wendlebury):
        for child, records in made.children.items():
            for since, due, days, what in _series(records):
                assert due >= made.as_at or any(day >= since for day in days), (child, what, since)


def test_every_current_placement_has_been_visited(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        for home in (v for v in records["looked_after.Placement"] if v["ended_on"] is None):
            assert any(day >= home["started_on"] for day in _visits(records, "looked_after"))


def test_first_reviews_can_be_told_from_later_ones(wendlebury: Picture) -> None:
    """A child's only review was within the first limit; every later one came after it."""
    late_first = 0
    for records in wendlebury.children.values():
        for period in records["looked_after.PeriodOfCare"]:
            limit = working_days(20).due(period["started_on"])
            held = sorted(v["held_on"] for v in records["looked_after.Review"] if v["held_on"] >= period["started_on"])
            assert all(day > limit for day in held[1:])
            late_first += bool(held) and held[0] > limit
            assert len(held) != 1 or period["ceased_on"] is not None or held[0] <= limit
    assert late_first > 3


def test_periods_of_care_are_full(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        for period in records["looked_after.PeriodOfCare"]:
            since = period["started_on"]
            homes = sorted(v["started_on"] for v in records["looked_after.Placement"])
            assert homes and homes[0] == since
            assert any(v["started_on"] == since for v in records["looked_after.LegalStatus"])
            assert (period["ceased_on"] is None) == (period["reason_ceased"] == "")
            assert any(v["role"] == "reviewing_officer" and v["from_on"] == since for v in records["people.Allocation"])


def test_care_leavers_have_an_adviser_a_plan_and_contact(wendlebury: Picture) -> None:
    leavers = 0
    for records in wendlebury.children.values():
        for leaver in (v for v in records["care_leavers.CareLeaver"] if v["ended_on"] is None):
            advised = [
                v for v in records["people.Allocation"] if v["role"] == "personal_adviser" and v["until_on"] is None
            ]
            assert len(advised) == 1
            assert any(v["held_on"] >= leaver["started_on"] for v in records["care_leavers.PathwayPlanReview"])
            assert any(v["contact_on"] >= leaver["started_on"] for v in records["care_leavers.InTouch"])
            leavers += 1
    assert leavers > 200


def test_open_children_have_somebody_or_a_team(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        if any(v["closed_on"] is None for v in records["plans.ChildInNeed"]):
            held = [v for v in records["people.Allocation"] if v["role"] == "social_worker" and v["until_on"] is None]
            assert len(held) == 1 and held[0]["team"]


def test_adoption_goes_step_by_step(wendlebury: Picture) -> None:
    cases = wendlebury.all("adoption.AdoptionCase")
    steps = ("entered_care_on", "decision_on", "placement_order_on", "matched_on", "placed_on", "adoption_order_on")
    for case in cases:
        days = [case[step] for step in steps if case[step]]
        assert days == sorted(days)
    assert sum(case["adoption_order_on"] is not None for case in cases) > 5
    families = {case["family"] for case in cases if case["family"]}
    assert families <= {v["family"] for v in wendlebury.all("adoption.Adopter")}


def _highest(records: Records) -> str:
    for code, model, ends in (
        ("looked_after", "looked_after.PeriodOfCare", "ceased_on"),
        ("child_protection_plan", "child_protection.ChildProtectionPlan", "ended_on"),
        ("child_in_need_plan", "plans.ChildInNeedPlan", "ended_on"),
        ("open_assessment", "assessments.Assessment", "authorised_on"),
    ):
        if any(v[ends] is None for v in records[model]):
            return code
    return "closed"


def _series(records: Records) -> list[tuple[date, date, list[date], str]]:
    """What an open spell begins: since when, by when the first was due, the days it happened, and what it is."""
    found = []
    for plan in records["child_protection.ChildProtectionPlan"]:
        if plan["ended_on"] is None:
            since = plan["started_on"]
            found.append((since, working_days(10).due(since), _visits(records, "child_protection"), "visit"))
            conferences = [v["held_on"] for v in records["child_protection.ReviewConference"]]
            found.append((since, months(3).due(since), conferences, "review conference"))
    for plan in records["plans.ChildInNeedPlan"]:
        if plan["ended_on"] is None:
            since = plan["started_on"]
            found.append((since, working_days(20).due(since), _visits(records, "child_in_need"), "visit"))
    for period in records["looked_after.PeriodOfCare"]:
        if period["ceased_on"] is None:
            since = period["started_on"]
            reviews = [v["held_on"] for v in records["looked_after.Review"]]
            found.append((since, working_days(20).due(since), reviews, "looked-after review"))
            healthy = [v["assessed_on"] for v in records["health.HealthAssessment"]]
            found.append((since, working_days(20).due(since), healthy, "health assessment"))
            teeth = [v["checked_on"] for v in records["health.DentalCheck"]]
            found.append((since, months(12).due(since), teeth, "dental check"))
            moved = max(v["started_on"] for v in records["looked_after.Placement"])
            found.append((moved, weeks(1).due(moved), _visits(records, "looked_after"), "looked-after visit"))
    return found


def _visits(records: Records, purpose: str) -> list[date]:
    return [v["visited_on"] for v in records["visits.Visit"] if v["purpose"] == purpose and v["seen"]]


def test_history_covers_five_years(wendlebury: Picture) -> None:
    first = min(v["referred_on"] for v in wendlebury.all("front_door.Referral"))
    assert timedelta(days=4.8 * 365) < wendlebury.as_at - first < timedelta(days=5.5 * 365)
