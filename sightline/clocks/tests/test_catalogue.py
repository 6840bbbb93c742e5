"""The catalogue: the clocks there are, what they allow, and mistakes in a declaration told plainly."""

from dataclasses import replace

import pytest

from sightline.calendars.rules import months, working_days
from sightline.clocks.catalogue import catalogue, check, clock_named
from sightline.clocks.clock import LegalStatus
from sightline.core.refusals import Refused


@pytest.fixture
def fresh():
    """The catalogue is read once; a test that sets standards reads it anew."""
    catalogue.cache_clear()
    yield
    catalogue.cache_clear()


def test_catalogue_has_these_clocks_and_allows_this_long():
    assert {code: clock.allowance for code, clock in catalogue().items()} == {
        "child_and_family_assessment": "45 working days",
        "initial_child_protection_conference": "15 working days",
        "review_child_protection_conference": "3 months, then 6 months",
        "child_protection_visit": "10 working days",
        "child_in_need_visit": "20 working days",
        "looked_after_review": "20 working days, then 3 months, then 6 months",
        "looked_after_visit": "1 week, then 6 weeks",
        "initial_health_assessment": "20 working days",
        "review_health_assessment": "6 months before the child's fifth birthday, 12 months after",
        "dental_check": "12 months",
        "pathway_plan_review": "6 months",
        "care_leaver_contact": "8 weeks",
        "early_help_assessment": "45 working days",
    }


def test_catalogue_says_what_is_local():
    local = {code for code, clock in catalogue().items() if clock.local}
    assert local == {"child_protection_visit", "child_in_need_visit", "care_leaver_contact", "early_help_assessment"}


def test_clock_that_is_not_there_is_refused_naming_those_that_are():
    assert clock_named("dental_check").title == "Dental check"
    with pytest.raises(Refused) as refusal:
        clock_named("dentist")
    assert refusal.value.code == "unknown_clock"
    assert all(code in refusal.value.sentence for code in catalogue())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"code": "dentist"}, "area.dental_check: code is 'dentist', which is not the file's name."),
        ({"starts": ("birth",)}, "area.dental_check: starts names 'birth', which is no kind of fact."),
        ({"met_by": ("tooth",)}, "area.dental_check: met_by names 'tooth', which is no kind of fact."),
        ({"ends_by": ("moving",)}, "area.dental_check: ends_by names 'moving', which is no kind of fact."),
        ({"during": "childhood"}, "area.dental_check: during names 'childhood', which is no kind of fact."),
        ({"within": ()}, "area.dental_check: within is empty."),
        (
            {"within": (months(3), months(6)), "repeats": False},
            "area.dental_check: within has several steps but the clock does not repeat.",
        ),
        ({"source": ""}, "area.dental_check: source is empty."),
        ({"owner": ""}, "area.dental_check: owner is empty."),
    ],
)
def test_a_mistake_in_a_declaration_is_told_with_file_and_field(changes, sentence):
    clock = clock_named("dental_check")
    check(clock, "area.dental_check")
    with pytest.raises(Refused) as refusal:
        check(replace(clock, **changes), "area.dental_check")
    assert (refusal.value.code, refusal.value.sentence) == ("bad_clock", sentence)


def test_a_service_may_set_its_local_standards(settings, fresh):
    settings.LOCAL_STANDARDS = {"child_protection_visit": "working_days:15"}
    clock = clock_named("child_protection_visit")
    assert clock.within == (working_days(15),)
    assert clock.notes == "Set by this service; the usual local standard is 10 working days."


@pytest.mark.parametrize(
    ("standards", "code"),
    [
        ({"looked_after_review": "months:12"}, "not_local"),
        ({"dentist": "months:12"}, "unknown_standard"),
        ({"care_leaver_contact": "a while"}, "unknown_rule"),
    ],
)
def test_a_service_may_not_set_the_law_nor_what_there_is_not(settings, fresh, standards, code):
    settings.LOCAL_STANDARDS = standards
    with pytest.raises(Refused) as refusal:
        catalogue()
    assert refusal.value.code == code


def test_every_clock_says_where_it_comes_from_and_who_answers_for_it():
    for code, clock in catalogue().items():
        assert clock.source and clock.owner and clock.checker and clock.reference, code
        assert clock.review_by > clock.in_force_from, code
        assert clock.legal_status in LegalStatus, code
        assert clock.follows == "" or clock.follows in catalogue(), code
        assert [role for role, _ in clock.escalates] == ["team_manager", "head_of_service"], code
