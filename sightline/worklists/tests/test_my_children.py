"""A worker's children: what is owed to each, when and why."""

import csv
import io
from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.catalogue import catalogue
from sightline.clocks.standing import ROLES
from sightline.people.models import Child
from sightline.worklists.queries.my_children import _by_another, my_children
from tests.factories.records import entry, load_entries, moment

TODAY = NOW.date()
PATH = "/my-children/"


def mine(world, who="own_worker", today=TODAY):
    with looking_as(world.users[who], NOW):
        return my_children(world.users[who], today=today)


def said(found, when):
    return [(duty.owed.child.name, duty.owed.sentence) for duty in found.duties if duty.when == when]


def test_works(browse):
    page = browse("own_worker", PATH)
    assert page.status_code == 200
    assert "Child protection visit" in page.text
    assert "overdue by 15 working days" in page.text
    assert "No day on which the child was seen is recorded." in page.text
    assert "Monday 16 February 2026" in page.text
    assert "10 working days after the start of the child protection plan, 2 February 2026" in page.text


def test_wrong_method_is_refused(browse):
    assert browse("own_worker", PATH, "post").status_code == 405


def test_team_mate_sees_their_own_children(browse):
    text = browse("team_mate", PATH).text
    assert "Hal Hart" in text
    assert "Ada Birch" not in text


def test_other_team_is_not_shown(browse):
    assert "Eve East" not in browse("own_worker", PATH).text


@pytest.mark.parametrize("who", ["head", "reviewing_officer", "analyst", "administrator"])
def test_no_permission(browse, who):
    assert browse(who, PATH).status_code == 403


def test_each_thing_owed_stands_under_when_it_is_due(owed):
    found = mine(owed)
    assert said(found, "overdue") == [("Ada Birch", "Child protection visit overdue by 15 working days.")]
    assert said(found, "today") == [
        ("Ben Birch", "Child in need visit due today."),
        ("Dee Dunn", "Looked-after visit due today."),
    ]
    assert said(found, "week") == [("Cal Cole", "Child protection visit due in 3 working days.")]
    assert ("Dee Dunn", "Initial health assessment due in 15 working days.") in said(found, "later")
    others = said(found, "others")
    assert ("Dee Dunn", "Looked-after review due in 15 working days.") in others
    assert ("Ada Birch", "Review conference due in 54 days.") in others
    whose = {duty.owed.clock.code: duty.by for duty in found.duties if duty.when == "others"}
    assert whose["looked_after_review"] == "reviewing officer"
    assert whose["review_child_protection_conference"] == "conference chair"
    assert {child.name for child in found.nothing_due} == {"Finn Fox", "Amara Okafor", "Zoë O'Brien"}


@pytest.mark.parametrize(
    ("owed_by", "child", "by"),
    [
        ("social_worker", {"worker_id": 1, "personal_adviser_id": None}, ""),
        ("social_worker", {"worker_id": None, "personal_adviser_id": 1}, ""),  # nobody else is named
        ("social_worker", {"worker_id": 2, "personal_adviser_id": 1}, "social worker"),
        ("family_support_worker", {"worker_id": 1, "personal_adviser_id": None}, ""),
        ("personal_adviser", {"worker_id": 1, "personal_adviser_id": 2}, "personal adviser"),
        ("personal_adviser", {"worker_id": 1, "personal_adviser_id": None}, ""),
        ("conference_chair", {"worker_id": 1, "personal_adviser_id": None}, "conference chair"),
        ("partner", {"worker_id": 1, "personal_adviser_id": None}, "partner agency"),
        ("virtual_school", {"worker_id": 1, "personal_adviser_id": None}, "virtual school"),
        ("health", {"worker_id": None, "personal_adviser_id": 1}, "health service"),
        ("team_manager", {"worker_id": 1, "personal_adviser_id": 1}, "team manager"),
    ],
)
def test_whose_it_is(owed_by, child, by):
    assert _by_another(owed_by, child, 1) == by


def test_every_owner_in_the_catalogue_has_words():
    assert {clock.owed_by for clock in catalogue().values()} <= set(ROLES)


def test_what_somebody_else_owes_says_whose_it_is(browse):
    text = browse("own_worker", PATH).text
    assert "Owed by the conference chair." in text
    assert "Owed by the social worker." not in text


def test_narrowed_to_an_area(browse):
    text = browse("own_worker", f"{PATH}?area=plans").text
    assert "Child in need visit" in text
    assert "Child protection visit <" not in text
    assert '<optgroup label="Child protection">' in text


def test_the_days_numbers_count_children(owed):
    found = mine(owed)
    assert (len(found.children), found.need_today, found.this_week) == (7, 3, 1)
    assert found.week_ends == date(2026, 3, 15)


def test_what_is_due_moves_with_the_day(owed):
    found = mine(owed, today=date(2026, 3, 12))
    assert ("Cal Cole", "Child protection visit due today.") in said(found, "today")
    assert ("Ben Birch", "Child in need visit overdue by 3 working days.") in said(found, "overdue")


def test_a_personal_adviser_sees_what_cannot_be_judged_and_why(owed):
    found = mine(owed, "adviser")
    assert [(name, sentence) for name, sentence in said(found, "unknown") if name == "Eli Ellis"] == [
        ("Eli Ellis", "Contact cannot be judged.")
    ]
    why = next(duty.owed.why for duty in found.duties if duty.when == "unknown")
    assert "a blank is not the same as none" in why[0]


def test_last_seen_counts_whoever_saw_the_child(owed):
    duty = next(duty for duty in mine(owed).duties if duty.owed.child.name == "Cal Cole")
    assert duty.owed.last_seen == "Last seen 7 working days ago."


def test_a_visit_that_was_corrected_is_seen_as_corrected(owed):
    """Recorded for 26 February at first, and then for the 24th."""
    corrected = entry(
        "visits.Visit",
        "200003",
        "child_protection 2026-02-26",
        visited_on=date(2026, 2, 24),
        purpose="child_protection",
        seen=True,
    )
    load_entries([corrected], at=moment(2026, 3, 8, 20))
    duty = next(duty for duty in mine(owed).duties if duty.owed.child.name == "Cal Cole")
    assert duty.owed.last_seen == "Last seen 9 working days ago."


def test_an_account_without_a_worker_is_told_so(browse, owed):
    with looking_as(SYSTEM, NOW):
        owed.own_worker.worker = None
        owed.own_worker.save()
    assert "Your account is not linked to a worker." in browse("own_worker", PATH).text


def test_a_worker_without_children_is_told_so(browse, owed):
    with looking_as(SYSTEM, NOW):
        Child.objects.filter(worker=owed.own_worker.worker).update(worker=None)
    assert "No child is allocated to you." in browse("own_worker", PATH).text


@pytest.mark.parametrize(
    ("query", "there", "not_there"),
    [
        ("?when=now", ["Ada Birch", "Ben Birch"], ["Cal Cole"]),
        ("?when=week", ["Cal Cole"], ["Ada Birch"]),
        ("?clock=child_in_need_visit", ["Ben Birch"], ["Ada Birch", "Cal Cole"]),
        ("?clock=dental_check&when=now", ["Nothing matches."], ["Ada Birch"]),
        ("?when=nonsense", ["Ada Birch", "Cal Cole"], []),
    ],
)
def test_the_address_narrows_the_list(browse, query, there, not_there):
    text = browse("own_worker", PATH + query).text
    assert [name for name in there if name not in text] == []
    assert [name for name in not_there if name in text] == []


def test_siblings_stand_together_when_grouped_by_family(browse):
    text = browse("own_worker", PATH + "?by=family").text
    heading = text.index('scope="rowgroup" colspan="3">Birch<')
    after = text.index('scope="rowgroup" colspan="3">Cole<')
    assert heading < text.index("Ada Birch") < text.index("Ben Birch", heading) < after


def test_sorting_by_child_is_in_the_address(browse):
    text = browse("own_worker", PATH + "?by=due&sort=-child").text
    assert text.index("Dee Dunn") < text.index("Cal Cole") < text.index("Ada Birch")


def test_export_holds_every_row_and_is_logged_for_each_child(browse):
    answer = browse("own_worker", PATH + "?format=csv&when=now")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Child"], row["How it stands"]) for row in rows] == [
        ("Ada Birch", "overdue by 15 working days"),
        ("Ben Birch", "due today"),
        ("Dee Dunn", "due today"),
    ]
    assert rows[0]["Due"] == "2026-02-16"
    with looking_as(SYSTEM, NOW):
        logged = View.objects.filter(listed=True).values_list("child__ref", "what", "relation")
        assert sorted(logged) == [(ref, "Download: My children", "holds") for ref in ("200001", "200002", "200004")]


def test_export_as_a_workbook_and_of_no_known_format(browse):
    assert browse("own_worker", PATH + "?format=xlsx").content.startswith(b"PK")
    refused = browse("own_worker", PATH + "?format=pdf")
    assert refused.status_code == 200
    assert "A list can be downloaded as CSV or as an Excel workbook." in refused.text
