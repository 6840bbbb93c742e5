"""The real workbook, cell by cell where it is awkward, and the workbook it must not be taken for."""

from datetime import date
from pathlib import Path

import pytest

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.reader import Extract, read

SAMPLES = Path(__file__).resolve().parents[6] / "shared" / "samples" / "annex-a"

pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="shared/samples/annex-a is not beside the project")


@pytest.fixture(scope="module")
def sample() -> Extract:
    return read(SAMPLES / "Annex_A_2024_Jan.xlsx", extracted_on=date(2024, 1, 31))


def _as_dict(row: object) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__}


def test_sample_has_every_list_and_every_column(sample: Extract) -> None:
    assert {number: len(rows) for number, rows in sample.lists.items()} == dict(
        zip(LISTS, (5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5), strict=True)
    )
    assert sample.rows_read == 59
    assert sample.missing_columns == {number: set() for number in LISTS}


def test_sample_contacts(sample: Extract) -> None:
    assert [(each.child, each.born_on, each.contact_on, each.source) for each in sample.lists[1]][:3] == [
        ("9212044", date(2015, 1, 25), date(2020, 9, 16), "6"),
        ("11973218", None, date(2020, 9, 16), "6"),
        ("6217392", date(2009, 8, 2), date(2020, 9, 16), "1B"),
    ]
    assert [(each.gender, each.ethnicity) for each in sample.lists[1]][:2] == [("female", "WBRI"), ("female", "APKN")]


def test_sample_early_help(sample: Extract) -> None:
    first = sample.lists[2][0]
    assert (first.started_on, first.completed_on, first.organisation) == (
        date(2020, 9, 16),
        date(2020, 9, 30),
        "Top Town Academy",
    )


def test_sample_referrals(sample: Extract) -> None:
    first = sample.lists[3][0]
    assert (first.referred_on, first.source, first.no_further_action, first.referrals_in_12_months) == (
        date(2020, 9, 16),
        "8",
        False,
        0,
    )
    assert (first.team, first.worker) == ("Multi Agency Safeguarding Hub", "Dustin Hazlett")


def test_sample_assessments(sample: Extract) -> None:
    first = sample.lists[4][0]
    assert (first.started_on, first.authorised_on, first.child_seen) == (date(2019, 5, 16), date(2021, 2, 8), True)
    assert (first.disability, first.needs_support) == (False, "CS Assessment Updated")


def test_sample_section_47_enquiries(sample: Extract) -> None:
    first, third = sample.lists[5][0], sample.lists[5][2]
    assert (first.strategy_discussion_on, first.conference_on) == (date(2020, 9, 16), date(2020, 10, 5))
    assert (first.conference_unnecessary, first.resulted_in_plan, first.disability) == (False, True, True)
    assert (third.conference_unnecessary, third.conference_on, third.resulted_in_plan) == (True, None, None)
    assert (third.enquiries_in_12_months, third.conferences_in_12_months) == (3, 0)


def test_sample_children_in_need(sample: Extract) -> None:
    assert [each.primary_need for each in sample.lists[6]] == [None, "N1", "N1", "N1", "N1"]
    assert {(each.team, each.worker) for each in sample.lists[6]} == {(None, None)}
    assert sample.lists[6][0].case_status == "child_in_need_plan"


def test_sample_child_protection(sample: Extract) -> None:
    unborn = sample.lists[7][0]
    assert (unborn.born_on, unborn.started_on, unborn.ended_on) == (
        date(2021, 1, 4),
        date(2020, 11, 23),
        date(2021, 2, 16),
    )
    assert (unborn.initial_category, unborn.seen_alone, unborn.emergency_protection) == ("physical", True, False)


def test_sample_children_in_care_whole_row(sample: Extract) -> None:
    assert _as_dict(sample.lists[8][0]) == {
        "sheet": "List 8",
        "row": 2,
        "child": "1761444",
        "gender": "female",
        "ethnicity": "NOBT",
        "born_on": date(2002, 2, 13),
        "unaccompanied": False,
        "disability": False,
        "started_on": date(2009, 8, 6),
        "category_of_need": "N1",
        "second_period": False,
        "legal_status_on": date(2010, 7, 12),
        "legal_status": "E1",
        "latest_review_on": date(2021, 1, 12),
        "last_visit_on": date(2021, 1, 6),
        "permanence_plan": None,
        "last_iro_contact_on": date(2021, 1, 12),
        "last_health_assessment_on": date(2020, 5, 27),
        "last_dental_check_on": date(2020, 1, 17),
        "placements_in_12_months": 1,
        "ceased_on": None,
        "reason_ceased": None,
        "placement_on": date(2009, 11, 2),
        "placement_type": "U6",
        "placement_provider": "PR4",
        "placement_postcode": "T28 2WB",
        "placement_urn": None,
        "placement_location": None,
        "placement_authority": "Home Town",
        "missing_episodes": 0,
        "absent_episodes": 0,
        "return_interview_offered": None,
        "return_interview_accepted": None,
        "team": "Children in Care Team 1",
        "worker": "Eugene Swift",
    }


def test_sample_care_leavers(sample: Extract) -> None:
    first = sample.lists[9][0]
    assert (
        first.eligibility,
        first.in_touch,
        first.accommodation,
        first.accommodation_suitability,
        first.activity,
    ) == (
        "former_relevant",
        "yes",
        "Y",
        "suitable",
        "F1",
    )
    assert (first.personal_adviser, first.latest_pathway_review_on, first.unaccompanied) == (None, None, None)


def test_sample_adoption_reads_the_results_of_formulas(sample: Extract) -> None:
    first, third = sample.lists[10][0], sample.lists[10][2]
    assert (first.family, first.decision_on, first.placement_order_on) == (
        "14159183",
        date(2009, 8, 11),
        date(2009, 8, 16),
    )
    assert (third.decision_reversed_on, third.reversal_reason) == (date(2014, 10, 12), "RD2")


def test_sample_adopters(sample: Extract) -> None:
    first = sample.lists[11][0]
    assert (first.adopter, first.family, first.fostering_for_adoption, first.children_placed) == (
        "7105179",
        "14159183",
        True,
        1,
    )
    assert (first.stage_two_ended_on, first.adoption_order_on) == (date(2009, 9, 27), date(2009, 11, 21))


def test_sample_problems_are_these_and_no_others(sample: Extract) -> None:
    found = [(each.code, each.sheet, each.row, each.column) for each in sample.problems]
    team, worker, birth = "Allocated Team", "Allocated Worker", "Date of Birth"
    before_birth = [
        "Date the Child Entered Care",
        "Date of Decision that Child Should be Placed for Adoption",
        "Date of Placement Order",
        "Date of Matching Child and Prospective Adopters",
        "Date Placed for Adoption",
        "Date of Adoption Order",
    ]
    assert sorted(found) == sorted(
        [
            ("unknown_value", "List 6", 2, "Primary Need Code"),
            *(("error_cell", "List 6", row, column) for row in range(2, 7) for column in (team, worker)),
            ("date_before_birth", "List 7", 8, "Child Protection Plan Start Date"),
            ("not_a_postcode", "List 8", 3, "Placement postcode"),
            ("date_before_birth", "List 8", 5, "Date Started to be Looked After"),
            ("date_before_birth", "List 8", 5, "Start date of current legal status"),
            *(("contradictory_birth", "List 9", row, birth) for row in range(2, 7)),
            *(("date_before_birth", "List 10", 5, column) for column in before_birth),
        ]
    )


def test_area_send_sample_is_told_apart() -> None:
    with pytest.raises(Refused) as refused:
        read(SAMPLES / "area_send_not_ilacs.xlsx", extracted_on=date(2024, 1, 31))
    assert refused.value.code == "area_send_workbook"
