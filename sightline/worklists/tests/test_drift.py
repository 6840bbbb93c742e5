"""The one rule of drift: its bands, its edges and its words."""

import pytest

from sightline.clocks.catalogue import catalogue
from sightline.worklists import drift, standing
from sightline.worklists.drift import Band, Evidence, band_of, order, words_of


@pytest.mark.parametrize(
    ("evidence", "band"),
    [
        (Evidence(), Band.ON_TRACK),
        (Evidence(owed=3), Band.ON_TRACK),
        (Evidence(owed=3, unjudged=1), Band.ON_TRACK),
        (Evidence(owed=3, overdue=1, worst_days=20), Band.SLIPPING),
        (Evidence(owed=3, overdue=1, worst_days=21), Band.DRIFTING),
        (Evidence(owed=3, overdue=1), Band.SLIPPING),  # since a Saturday: no working day yet
        (Evidence(owed=3, overdue=2, worst_days=1), Band.SLIPPING),
        (Evidence(owed=3, overdue=3, worst_days=1), Band.DRIFTING),
        (Evidence(owed=1, visit_owed=True, unseen_days=42), Band.ON_TRACK),
        (Evidence(owed=1, visit_owed=True, unseen_days=43), Band.SLIPPING),
        (Evidence(owed=1, visit_owed=True, unseen_days=56), Band.SLIPPING),
        (Evidence(owed=1, visit_owed=True, unseen_days=57), Band.DRIFTING),
        (Evidence(owed=1, visit_owed=False, unseen_days=400), Band.ON_TRACK),  # nobody need visit
        (Evidence(owed=1, unallocated=True), Band.SLIPPING),
        (Evidence(owed=1, unallocated=True, unallocated_days=10), Band.SLIPPING),
        (Evidence(owed=1, unallocated=True, unallocated_days=11), Band.DRIFTING),
        (Evidence(owed=1, changes=2), Band.ON_TRACK),
        (Evidence(owed=1, changes=3), Band.SLIPPING),
        (Evidence(owed=2, unjudged=2), Band.UNKNOWN),
        (Evidence(owed=4, unjudged=1, visit_owed=True, visit_unjudged=True), Band.UNKNOWN),
        (Evidence(owed=4, unjudged=1, visit_owed=True, visit_unjudged=True, overdue=1), Band.SLIPPING),
        (Evidence(owed=1, beside=5, beside_owed=9), Band.ON_TRACK),  # supervision late, and the child seen
    ],
)
def test_band(evidence, band):
    assert band_of(evidence) == band


def test_every_band_has_a_title_and_a_rule_that_names_its_limits():
    assert set(drift.TITLES) == set(drift.RULE) == set(Band)
    assert "20 working days" in drift.RULE[Band.DRIFTING]
    assert "8 weeks" in drift.RULE[Band.DRIFTING]
    assert "6 weeks" in drift.RULE[Band.SLIPPING]


def test_evidence_is_said_in_words_what_weighs_most_first():
    evidence = Evidence(
        worst="Child protection visit",
        worst_days=23,
        overdue=3,
        unjudged=1,
        owed=5,
        visit_owed=True,
        unseen_days=31,
        changes=2,
        unallocated=True,
        unallocated_days=1,
    )
    assert words_of(evidence) == [
        "no worker for 1 day",
        "child protection visit overdue by 23 working days",
        "2 other things overdue",
        "last seen 31 days ago",
        "2 changes of worker in 12 months",
        "1 thing cannot be judged",
    ]


def test_what_is_not_known_is_said_and_never_passed_over():
    assert words_of(Evidence(owed=1, visit_owed=True)) == ["no day on which the child was seen is recorded"]
    assert words_of(Evidence(unallocated=True)) == ["no worker", "nothing due"]


def test_longest_overdue_comes_first():
    late, later, unseen = Evidence(worst_days=9), Evidence(worst_days=30), Evidence(worst_days=9, unseen_days=50)
    assert sorted([late, unseen, later], key=order) == [later, unseen, late]


@pytest.mark.parametrize(
    ("code", "counted"),
    [
        ("child_protection_visit", True),
        ("core_group", True),
        ("looked_after_review", True),
        ("placement_plan", True),
        ("return_interview", True),
        ("unregistered_placement_visit", True),  # of oversight, and a visit to the child
        ("case_supervision_child_protection", False),
        ("supervision_action", False),
        ("audit_action", False),
        ("complaint_stage_one", False),
        ("review_record", False),
        ("placement_notified", False),
        ("second_assessment_check", False),
        ("plan_review_15_months", False),
        ("out_of_area_approved", True),
    ],
)
def test_what_is_done_with_or_for_the_child_counts(code, counted):
    assert drift.counts(catalogue()[code]) is counted


def test_every_visit_counts_and_so_does_most_of_what_is_asked():
    clocks = catalogue().values()
    assert all(drift.counts(clock) for clock in clocks if standing.asks_to_be_seen(clock))
    assert sum(map(drift.counts, clocks)) > len(clocks) / 2


def test_what_is_beside_the_rule_names_kinds_that_meet_something():
    assert {kind for clock in catalogue().values() for kind in clock.met_by} >= drift.BESIDE_KINDS
    assert {clock.area for clock in catalogue().values()} >= drift.BESIDE_AREAS


def test_what_is_beside_the_rule_is_said_all_the_same():
    assert words_of(Evidence(beside=1, beside_owed=1)) == ["1 check or record overdue"]
    assert words_of(Evidence(beside_owed=2)) == []
    assert words_of(Evidence()) == ["nothing due"]
