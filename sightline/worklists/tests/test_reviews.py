"""The children a reviewing officer reviews, and the months between reviews."""

import csv
import io
from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child
from sightline.worklists.queries.reviews import reviews, since_last_review
from tests.factories.records import load_entries, moment

from .lives import Life

TODAY = NOW.date()
PATH = "/reviews/"


def reviewed(world, who="reviewing_officer"):
    with looking_as(world.users[who], NOW):
        return reviews(world.users[who], today=TODAY)


def since(world, name):
    with looking_as(world.reviewing_officer, NOW):
        child = next(each for each in reviews(world.reviewing_officer, today=TODAY).children if each.child.name == name)
        return child, since_last_review(world.reviewing_officer, [child], today=TODAY)[child.child.id]


def test_works(browse):
    page = browse("reviewing_officer", PATH)
    assert page.status_code == 200
    assert "Kit King" in page.text
    assert "overdue by 7 days" in page.text
    assert "Since Tuesday 2 September 2025:" in page.text


def test_wrong_method_is_refused(browse):
    assert browse("reviewing_officer", PATH, "post").status_code == 405


def test_another_officers_children_are_not_shown(browse):
    text = browse("other_reviewing_officer", PATH).text
    assert "Kit King" not in text
    assert "You review no child." in text


def test_children_out_of_reach_are_not_shown(browse):
    assert "Ada Birch" not in browse("reviewing_officer", PATH).text


@pytest.mark.parametrize("who", ["own_worker", "manager", "head", "analyst", "administrator"])
def test_no_permission(browse, who):
    assert browse(who, PATH).status_code == 403


def test_need_comes_first(owed):
    found = reviewed(owed)
    assert found.named
    ranks = {each.child.name: each.rank for each in found.children}
    assert ranks["Kit King"] == 0  # overdue since 2 March
    assert ranks["Dee Dunn"] == 1  # due on 30 March, and no contact
    assert [each.rank for each in found.children] == sorted(ranks[each.child.name] for each in found.children)


def test_contact_since_the_last_review_takes_the_urgency_away(owed):
    seen = Life("200004", "Dee", "Dunn", date(2012, 4, 4)).visited(date(2026, 3, 5), purpose="reviewing_officer")
    load_entries(seen.entries[1:], at=moment(2026, 3, 8, 20))
    dee = next(each for each in reviewed(owed).children if each.child.name == "Dee Dunn")
    assert (dee.rank, dee.contact_since, dee.contact_on) == (3, True, date(2026, 3, 5))


def test_what_happened_since_the_last_review(owed):
    child, happened = since(owed, "Kit King")
    assert (happened.since, happened.known, child.reviewed_before) == (date(2025, 9, 2), True, True)
    assert (happened.visits, happened.last_visit, happened.not_seen) == (3, date(2026, 2, 12), 1)
    assert (happened.moves, happened.health, happened.changes_of_worker) == (1, 0, 1)
    assert (child.contact_on, child.contact_since) == (date(2025, 8, 20), False)
    assert happened.fell_due >= 1


def test_before_the_first_review_it_is_counted_from_the_start_of_care(owed):
    child, happened = since(owed, "Dee Dunn")
    assert (happened.since, child.reviewed_before) == (date(2026, 3, 2), False)
    assert happened.moves == 0  # the placement that care began with is no move


def test_where_the_source_names_no_officer_every_looked_after_child_is_shown(browse, owed):
    with looking_as(SYSTEM, NOW):
        Child.objects.update(reviewing_officer=None)
    found = reviewed(owed, "other_reviewing_officer")
    assert not found.named
    assert {each.child.name for each in found.children} == {"Kit King", "Dee Dunn", "Łukasz Nowak"}
    text = browse("other_reviewing_officer", PATH).text
    assert "The source does not say who reviews whom, so this is every looked-after child." in text


@pytest.mark.parametrize(
    ("query", "there", "not_there"),
    [
        ("?need=late", ["Kit King"], ["Dee Dunn"]),
        ("?need=soon", ["Dee Dunn"], ["Kit King"]),
        ("?need=behind", ["Kit King"], ["Dee Dunn"]),
        ("?need=nonsense", ["Kit King", "Dee Dunn"], []),
    ],
)
def test_every_count_opens_its_list(browse, query, there, not_there):
    text = browse("reviewing_officer", PATH + query).text
    assert [name for name in there if name not in text] == []
    assert [name for name in not_there if name in text] == []


def test_sorting_is_in_the_address(browse):
    text = browse("reviewing_officer", PATH + "?sort=-due").text
    assert text.index("Dee Dunn") < text.index("Kit King")


def test_export_is_logged_for_each_child(browse):
    answer = browse("reviewing_officer", PATH + "?need=late&format=csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Child"], row["Next review"], row["Visits since"]) for row in rows] == [
        ("Kit King", "2026-03-02", "3")
    ]
    with looking_as(SYSTEM, NOW):
        assert list(View.objects.values_list("child__ref", "what", "relation")) == [
            ("200012", "Download: Children I review", "reviews")
        ]
