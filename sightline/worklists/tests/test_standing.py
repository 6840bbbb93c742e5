"""How lists say that something is owed and when a child was seen."""

from datetime import date

import pytest

from sightline.clocks.catalogue import catalogue
from sightline.worklists import standing


def test_sentence_says_what_is_owed_and_how_it_stands():
    assert standing.owed_sentence("Child protection visit", "due today") == "Child protection visit due today."
    assert (
        standing.owed_sentence("Assessment to be authorised", "overdue by 2 working days")
        == "Assessment to be authorised, overdue by 2 working days."
    )


@pytest.mark.parametrize(
    ("seen_on", "rule", "said"),
    [
        (date(2026, 2, 19), "working_days:10", "Last seen 12 working days ago."),
        (date(2026, 2, 19), "weeks:6", "Last seen 18 days ago."),
        (date(2026, 3, 8), "working_days:10", "Last seen yesterday."),
        (date(2026, 3, 9), "weeks:6", "Last seen today."),
        (None, "weeks:6", "No day on which the child was seen is recorded."),
    ],
)
def test_last_seen_is_counted_as_the_rule_counts(seen_on, rule, said):
    assert standing.last_seen(seen_on, rule=rule, today=date(2026, 3, 9)) == said


def test_visits_are_what_asks_for_a_child_to_be_seen():
    asking = {code for code, clock in catalogue().items() if standing.asks_to_be_seen(clock)}
    assert asking >= {"child_protection_visit", "child_in_need_visit", "looked_after_visit", "care_order_at_home_visit"}
    assert not asking & {"looked_after_review", "health_assessment_request", "dental_check", "core_group"}


def test_a_visit_at_which_the_child_was_not_seen_is_no_sighting():
    assert "visit_not_seen" not in standing.SEEN
    assert {"child_protection_visit", "other_visit", "reviewing_officer_visit"} <= set(standing.SEEN)


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (["child_in_need", "looked_after"], "Looked after"),
        (["child_in_need_plan", "child_in_need"], "Child in need plan"),
        ([], ""),
        (["something_else"], ""),
    ],
)
def test_the_status_that_asks_most_is_named(statuses, said):
    assert standing.main_status(statuses) == said
