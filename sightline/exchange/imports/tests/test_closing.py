"""What a newer extract no longer holds: what is closed, what stays, and what ended."""

from datetime import date

import pytest
from django.apps import apps

from sightline.exchange.imports.annex_a.closing import ANCHORS_FIRST, Closing
from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.entries import Entry, Fate
from sightline.facts.models import Reported
from sightline.facts.records import Version

JANUARY, MARCH, MAY = date(2026, 1, 31), date(2026, 3, 31), date(2026, 5, 31)
AUTUMN = date(2025, 10, 15)  # inside the six months of January's extract, outside those of May's
ASSESSMENT = {"started_on": date(2025, 9, 1), "authorised_on": AUTUMN}


def closing(*entries: Entry, lists=tuple(LISTS), first_on=JANUARY, before_on=MARCH, extracted_on=MAY) -> Closing:
    made = Closing(first_on=first_on, before_on=before_on, extracted_on=extracted_on, lists=lists)
    for entry in entries:
        made.saw(entry)
    return made


def seen(label: str, child: str = "1", **values) -> Entry:
    return Entry(label, child, "key", values)


def visit(day: date | None, purpose: str = "child_protection") -> dict:
    return {"visited_on": day, "purpose": purpose}


@pytest.mark.parametrize(
    ("label", "values"),
    [
        ("front_door.Contact", {"contact_on": AUTUMN}),
        ("early_help.EarlyHelpAssessment", {"completed_on": AUTUMN}),
        ("front_door.Referral", {"referred_on": AUTUMN}),
        ("assessments.Assessment", ASSESSMENT),
        (
            "child_protection.Section47Enquiry",
            {"strategy_discussion_on": AUTUMN, "conference_on": MARCH, "conference_unnecessary_on": None},
        ),
        (
            "child_protection.Section47Enquiry",
            {"strategy_discussion_on": AUTUMN, "conference_on": None, "conference_unnecessary_on": AUTUMN},
        ),
        ("plans.ChildInNeed", {"closed_on": AUTUMN}),
        ("child_protection.ChildProtectionPlan", {"ended_on": AUTUMN}),
        ("looked_after.PeriodOfCare", {"ceased_on": AUTUMN}),
        ("adoption.AdoptionCase", {"adoption_order_on": date(2025, 3, 1), "decision_reversed_on": None}),
        ("adoption.AdoptionCase", {"adoption_order_on": None, "decision_reversed_on": date(2025, 3, 1)}),
    ],
)
def test_what_is_finished_and_has_aged_out_stays_known(label, values):
    assert closing().keeps(label, "1", values) is True


@pytest.mark.parametrize(
    "authorised_on",
    [
        None,  # not finished
        date(2025, 7, 30),  # before the window of the first extract: it should never have been listed
        date(2025, 11, 30),  # the first day of May's window
        date(2026, 5, 1),
    ],
)
def test_what_should_still_be_listed_is_closed(authorised_on):
    assert closing().keeps("assessments.Assessment", "1", {"authorised_on": authorised_on}) is False


def test_the_first_day_of_the_first_window_ages_out():
    assert closing().keeps("assessments.Assessment", "1", {"authorised_on": date(2025, 7, 31)}) is True
    assert closing(first_on=None).keeps("assessments.Assessment", "1", {"authorised_on": AUTUMN}) is False


def test_a_list_that_the_workbook_does_not_have_says_nothing():
    without = closing(lists=[1, 2, 3])
    assert without.keeps("assessments.Assessment", "1", {"authorised_on": None}) is True
    assert without.keeps("visits.Visit", "1", visit(MARCH)) is True
    assert without.keeps("facts.Unrecorded", "1", {"of": "dental_check", "since": None}) is True
    assert without.keeps("people.Allocation", "1", {"until_on": None}) is True
    assert without.keeps("adoption.Adopter", "A1", {}) is True
    assert without.keeps("front_door.Contact", "1", {"contact_on": MARCH}) is False


def test_who_a_child_is_and_who_held_them_stays():
    assert closing().keeps("people.ChildDetails", "1", {}) is True
    assert closing().keeps("people.Allocation", "1", {"until_on": MARCH}) is True
    assert closing().keeps("people.Allocation", "1", {"until_on": None}) is False


def test_an_earlier_one_of_a_series_stays_when_a_later_one_came():
    after = closing(
        seen("visits.Visit", **visit(MARCH)), seen("health.DentalCheck", assessed_on=None, checked_on=MARCH)
    )
    assert after.keeps("visits.Visit", "1", visit(JANUARY)) is True
    assert after.keeps("health.DentalCheck", "1", {"checked_on": JANUARY}) is True
    # Not where the latest is earlier than what was known: that was corrected.
    assert after.keeps("visits.Visit", "1", visit(MAY)) is False
    # Nor for another child, another purpose, or another series.
    assert after.keeps("visits.Visit", "2", visit(JANUARY)) is False
    assert after.keeps("visits.Visit", "1", visit(JANUARY, "looked_after")) is False
    assert after.keeps("health.HealthAssessment", "1", {"assessed_on": JANUARY}) is False


def test_the_day_a_child_in_need_was_last_seen_is_one_series_whatever_the_plan():
    after = closing(seen("visits.Visit", **visit(MARCH, "other")))
    assert after.keeps("visits.Visit", "1", visit(JANUARY, "child_in_need")) is True
    assert after.keeps("visits.Visit", "1", visit(MARCH, "child_in_need")) is True


def test_visits_and_blanks_of_a_plan_that_aged_out_stay_with_it():
    plan = {"ended_on": AUTUMN}
    blank = {"of": "child_protection_visit", "since": date(2025, 9, 1)}

    def fates(made: Closing) -> list[Fate]:
        return [
            made.keeps("child_protection.ChildProtectionPlan", "1", plan),
            made.keeps("visits.Visit", "1", visit(date(2025, 10, 1))),
            made.keeps("visits.Visit", "1", visit(date(2025, 10, 20))),  # after the plan
            made.keeps("facts.Unrecorded", "1", blank),
            made.keeps("facts.Unrecorded", "1", blank | {"since": None}),
        ]

    assert fates(closing()) == [True, True, True, True, True]
    # A new plan of the same child is listed: what came after the old one belongs to it, and is no longer so.
    again = seen("child_protection.ChildProtectionPlan", started_on=MARCH, ended_on=None)
    assert fates(closing(again)) == [True, True, False, True, False]
    # Nothing has aged out: the rows are gone.
    assert fates(closing(first_on=MAY)) == [False, False, False, False, False]


def test_a_placement_and_a_legal_status_end_when_the_next_begins():
    after = closing(
        seen("looked_after.Placement", started_on=MARCH, ended_on=None),
        seen("looked_after.LegalStatus", started_on=MARCH, ended_on=None),
    )
    for label in ("looked_after.Placement", "looked_after.LegalStatus"):
        assert after.keeps(label, "1", {"started_on": JANUARY, "ended_on": None}) == {"ended_on": MARCH}
        assert after.keeps(label, "1", {"started_on": JANUARY, "ended_on": AUTUMN}) is True
        assert after.keeps(label, "1", {"started_on": MARCH, "ended_on": None}) is False  # the same day, corrected
        assert after.keeps(label, "1", {"started_on": MAY, "ended_on": None}) is False
    assert after.keeps("looked_after.LegalStatus", "1", {"started_on": None, "ended_on": None}) == {"ended_on": MARCH}


def test_a_child_in_need_plan_ends_with_the_case_or_since_the_extract_before():
    plan = {"started_on": AUTUMN, "ended_on": None}

    def fate(closed_on, plan=plan):
        row = seen("plans.ChildInNeed", started_on=AUTUMN, closed_on=closed_on)
        return closing(row).keeps("plans.ChildInNeedPlan", "1", plan)

    assert fate(date(2026, 5, 20)) == {"ended_on": date(2026, 5, 20)}
    assert fate(None) == {"ended_on": MARCH}
    assert fate(None, plan | {"ended_on": JANUARY}) is True
    assert closing().keeps("plans.ChildInNeedPlan", "1", plan) is False


def test_every_kind_of_record_has_its_fate():
    """Nothing that the eleven lists can bring is unknown to the closing."""
    given = {name: None for model in apps.get_models() if issubclass(model, Version) for name in _names(model)}
    for model in apps.get_models():
        if issubclass(model, Version) and model is not Reported:
            values = given | {"purpose": "child_protection", "of": "dental_check"}
            assert closing().keeps(model._meta.label, "1", values) in (True, False)


def test_anchors_are_asked_first():
    assert {"visits.Visit", "facts.Unrecorded"}.isdisjoint(ANCHORS_FIRST)
    assert "child_protection.ChildProtectionPlan" in ANCHORS_FIRST


def _names(model: type[Version]) -> list[str]:
    return [field.name for field in model.content_fields()]
