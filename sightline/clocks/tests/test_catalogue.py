"""The catalogue: the clocks there are, what they allow, and mistakes in a declaration told plainly."""

from dataclasses import replace

import pytest

from sightline.calendars.rules import months
from sightline.clocks.catalogue import catalogue, check, clock_named
from sightline.clocks.clock import LegalStatus
from sightline.core.refusals import Refused


def test_catalogue_is_whole():
    """About 130 of the 162 standards that the sector's list holds, and none of those that were here before is lost."""
    assert len(catalogue()) >= 130
    allowed = {code: clock.allowance for code, clock in catalogue().items()}
    assert allowed["initial_child_protection_conference"] == "15 working days"
    assert allowed["review_child_protection_conference"] == "3 months, then 6 months"
    assert allowed["looked_after_review"] == "20 working days, then 3 months, then 6 months"


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


def test_every_clock_says_where_it_comes_from_and_who_answers_for_it():
    for code, clock in catalogue().items():
        assert clock.source and clock.owner and clock.checker and clock.reference, code
        assert clock.review_by > clock.in_force_from, code
        assert clock.legal_status in LegalStatus, code
        assert clock.follows == "" or clock.follows in catalogue(), code
        days = [after for _, after in clock.escalates]
        assert days == sorted(days) and days[-1] >= 0, code
