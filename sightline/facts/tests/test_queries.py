"""What is known of one child, fact by fact, with where it came from."""

from datetime import date

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.facts.queries import facts_of
from tests.factories.extracts import bring, workbook
from tests.factories.records import moment


def known(child: str = "1", known_at=None) -> list[dict]:
    with looking_as(SYSTEM):
        return facts_of(child, known_at)


@pytest.fixture
def two_extracts(db, tmp_path, monkeypatch):
    monkeypatch.setenv("SIGHTLINE_HOME", str(tmp_path / "home"))
    row = {"child": "1", "born_on": date(2015, 3, 2), "started_on": date(2026, 1, 5), "last_visit_on": None}
    bring(workbook(tmp_path / "january.xlsx", {7: [row]}), extracted_on=date(2026, 1, 31))
    visited = row | {"last_visit_on": date(2026, 2, 10)}
    bring(
        workbook(tmp_path / "february.xlsx", {7: [visited, {"child": "2"} | visited]}), extracted_on=date(2026, 2, 28)
    )


def test_facts_are_told_oldest_first_with_file_sheet_and_row(two_extracts):
    found = known()
    assert [(fact["kind"], fact["on"], fact["latest_only"]) for fact in found] == [
        ("details", date(2015, 3, 2), False),
        ("child_protection_plan", date(2026, 1, 5), False),
        ("unrecorded", date(2026, 1, 5), False),
        ("child_protection_visit", date(2026, 2, 10), True),
    ]
    plan, blank, visit = found[1:]
    assert {fact["child"] for fact in found} == {"1"}
    assert blank["attributes"] == {"of": "review_conference"}
    assert visit["source"] == {
        "source": "annex-a", "file": "february.xlsx", "sheet": "List 7", "row": 2, "recorded_by": "test",
    }  # fmt: skip
    assert (plan["source"]["file"], plan["record"]) == ("january.xlsx", "child_protection_childprotectionplan")
    assert (visit["known_from"].date(), visit["known_until"]) == (date(2026, 2, 28), None)


def test_facts_as_known_before(two_extracts):
    kinds = [(fact["kind"], fact["attributes"].get("of")) for fact in known(known_at=moment(2026, 2, 1))]
    assert kinds == [
        ("details", None),
        ("child_protection_plan", None),
        ("unrecorded", "child_protection_visit"),
        ("unrecorded", "review_conference"),
    ]
    assert known(known_at=moment(2026, 1, 1)) == []


def test_a_child_who_is_not_there_is_refused(two_extracts):
    with pytest.raises(Refused) as refusal:
        known("3")
    assert (refusal.value.code, refusal.value.sentence) == ("unknown_child", "There is no child with the id '3'.")
    with looking_as(None), pytest.raises(Refused):
        facts_of("1")
