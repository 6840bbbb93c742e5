"""The analyst's first page, and how far the facts reach."""

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.clocks.catalogue import catalogue
from sightline.clocks.coverage import gaps_here
from sightline.facts.models import Received
from sightline.worklists.queries.data import coverage, not_judged
from tests.factories.records import moment

PATH = "/data/"


def reach(world, who="analyst"):
    with looking_as(world.users[who], NOW):
        return coverage(world.users[who], today=NOW.date())


def test_works(browse):
    page = browse("analyst", PATH)
    assert page.status_code == 200
    assert "sightline import annex-a.xlsx --extracted-on 2026-03-09" in page.text
    assert "Bring in an extract" in page.text
    assert "made up" in page.text  # the extract that the children came in


def test_wrong_method_is_refused(browse):
    assert browse("analyst", PATH, "post").status_code == 405
    assert browse("analyst", f"{PATH}coverage/", "post").status_code == 405


def test_a_head_of_service_may_look_and_not_load(browse):
    text = browse("head", PATH).text
    assert "Latest extracts" in text
    assert "Bring in an extract" not in text


@pytest.mark.parametrize("who", ["own_worker", "manager", "reviewing_officer", "administrator"])
def test_no_permission(browse, who):
    assert browse(who, PATH).status_code == 403
    assert browse(who, f"{PATH}coverage/").status_code == 403


def test_facts_are_counted_by_kind(owed):
    found = reach(owed)
    facts = {kind.code: count for kind, count, _ in found.facts}
    assert facts["child_protection_visit"] == 10
    assert facts["looked_after_review"] == 3
    assert {"dental_check", "initial_conference"} <= {kind.code for kind in found.empty}


def test_what_cannot_be_judged_is_counted_with_its_reason(owed):
    contact = next(each for each in reach(owed).judged if each.clock.code == "care_leaver_contact")
    assert (contact.owed, contact.unjudged, contact.share) == (1, 1, 100)
    assert contact.reasons == [("The source records no date for “in touch with the care leaver”", 1)]


def test_each_count_opens_its_list(browse):
    text = browse("analyst", f"{PATH}coverage/").text
    href = "/deadlines/?clock=care_leaver_contact&state=unknown"
    assert href.replace("&", "&amp;") in text
    assert "Eli Ellis" in browse("analyst", href).text
    opened = browse("analyst", "/deadlines/?clock=child_protection_visit&state=open").text
    assert '?clock=child_protection_visit&amp;state=open">6<' in text
    assert "of 6<" in opened


def test_coverage_is_a_page_and_a_part_of_one(browse):
    page = browse("analyst", f"{PATH}coverage/")
    part = browse("analyst", f"{PATH}coverage/", **{"HX-Request": "true"})
    assert "<!DOCTYPE html>" in page.text
    assert "<!DOCTYPE html>" not in part.text
    assert "Facts by kind" in part.text


def test_standards_that_cannot_be_judged_are_counted_by_area_with_what_is_missing(browse, owed):
    with looking_as(owed.analyst, NOW):
        found = {each.area: each for each in not_judged(today=NOW.date())}
        gaps = gaps_here(NOW.date())
    assert sum(each.count for each in found.values()) == len(gaps)
    assert "Core group met" in found["child_protection"].missing
    text = browse("analyst", PATH).text
    assert f"Nothing that would tell of these {len(gaps)} of {len(catalogue())} standards" in text
    assert f'/catalogue/?judged=no&amp;area=child_protection">{found["child_protection"].count}<' in text
    assert "take the empty template" in text
    assert "take the empty template" not in browse("head", PATH).text


def test_once_a_kind_is_received_its_standard_is_judged(owed):
    Received.objects.create(kind="core_group", since=NOW)
    with looking_as(owed.analyst, NOW):
        here = next(each for each in not_judged(today=NOW.date()) if each.area == "child_protection")
        before = not_judged(today=NOW.date(), known_at=moment(2026, 3, 1))
    assert "Core group met" not in here.missing
    assert next(each for each in before if each.area == "child_protection").count > here.count
