"""The list behind every count."""

import csv
import io
from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW, give
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.states import State
from sightline.worklists import exports
from sightline.worklists.queries.deadlines import Wanted, deadlines
from sightline.worklists.queries.owed import in_state
from tests.factories.records import child_named, load_entries, moment

from .lives import Life

TODAY = NOW.date()
PATH = "/deadlines/"


def listed(world, who, today=TODAY, **wanted):
    viewer = world.users[who]
    with looking_as(viewer, NOW):
        found = deadlines(viewer, Wanted(**wanted), today=today)
        return sorted(found.values_list("child__ref", "clock"))


def test_works(browse):
    page = browse("own_worker", PATH)
    assert page.status_code == 200
    assert "overdue by 15 working days" in page.text
    assert "Priya Shah" in page.text


def test_wrong_method_is_refused(browse):
    assert browse("own_worker", PATH, "post").status_code == 405


def test_team_mates_children_are_shown(browse):
    assert "Hal Hart" in browse("own_worker", PATH).text


def test_other_team_is_not_shown(browse, owed):
    assert "Eve East" not in browse("own_worker", PATH).text
    south = owed.teams["South"].pk
    asked = browse("own_worker", f"{PATH}?team={south}")
    assert "Eve East" not in asked.text
    assert "There is a problem" in asked.text  # another's team is no choice of theirs
    assert listed(owed, "own_worker", teams=(south,)) == []  # nor does the database give it


def test_no_permission(browse):
    assert browse("administrator", PATH).status_code == 403


def test_what_one_may_see_is_narrowed_without_losing_any(owed):
    """A worker's list starts from their own and their teams' children; the head's from everybody. They agree."""
    everybody = listed(owed, "head")
    refs = {"200001", "200002", "200003", "200004", "200009", "200010"}
    assert listed(owed, "own_worker") == [pair for pair in everybody if pair[0] in refs]


def test_what_is_owed_to_those_one_advises_is_listed_whatever_their_team(owed):
    kai = Life("200097", "Kai", "Kerr", date(2006, 1, 1)).held("Tom Reed", "North", date(2025, 1, 6))
    kai.held("Ade Cole", "North", date(2025, 1, 6), role="personal_adviser").protected(date(2026, 2, 23))
    load_entries(kai.entries, at=moment(2026, 3, 8, 19))
    assert ("200097", "child_protection_visit") in listed(owed, "adviser")
    assert ("200097", "child_protection_visit") not in listed(owed, "other_team")


def test_a_record_that_one_was_only_given_is_not_ones_work(owed):
    with looking_as(SYSTEM, NOW):
        give(owed.own_worker, child_named("200006"), until_at=NOW.replace(hour=12))
    assert ("200006", "child_protection_visit") not in listed(owed, "own_worker")
    assert ("200006", "child_protection_visit") in listed(
        owed, "own_worker", state="all", teams=(owed.teams["South"].pk,)
    )


@pytest.mark.parametrize(
    ("wanted", "refs"),
    [
        ({"state": "overdue", "clock": "child_protection_visit"}, ["200001", "200006", "200007"]),
        (
            {"state": "overdue", "status": "looked_after"},
            ["200012", "200012"],
        ),  # the review, and the check between reviews
        ({"state": "waiting", "clock": "child_protection_visit"}, ["200003", "200009", "200010"]),
        ({"state": "unknown", "clock": "care_leaver_contact"}, ["200005"]),
        ({"state": "met_late", "clock": "child_protection_visit"}, ["200011"]),
        ({"state": "missed"}, ["200011", "200012"]),
        ({"due_from": date(2026, 3, 9), "due_to": date(2026, 3, 9)}, ["200002", "200004", "200009"]),
        ({"escalated": "head_of_service", "clock": "child_protection_visit"}, ["200001", "200006", "200007"]),
        ({"escalated": "head_of_service", "clock": "looked_after_review"}, ["200012"]),
    ],
)
def test_filters(owed, wanted, refs):
    assert [ref for ref, _ in listed(owed, "head", **wanted)] == refs


def test_filter_by_worker_and_team(owed):
    north = owed.teams["North"].pk
    held = {ref for ref, _ in listed(owed, "head", worker=owed.own_worker.worker.pk)}
    assert held == {"200001", "200002", "200003", "200004"}
    assert {ref for ref, _ in listed(owed, "manager", teams=(north,))} == held | {"200009", "200010"}


def test_what_a_team_did_stays_with_it(owed):
    """Done while the child was with North: it counts for North, though the child is South's now."""
    south, north = owed.teams["South"].pk, owed.teams["North"].pk
    first_visit = {"clock": "looked_after_visit", "state": "all", "due_to": date(2025, 12, 31)}
    assert "200012" in {ref for ref, _ in listed(owed, "head", teams=(north,), **first_visit)}
    assert "200012" not in {ref for ref, _ in listed(owed, "head", teams=(south,), **first_visit)}


def test_escalation_waits_for_its_days(owed):
    """A conference overdue since 2 March has reached the team manager at once, the head of service after five working days."""
    reached = {"escalated": "head_of_service", "clock": "looked_after_review"}
    assert listed(owed, "head", today=date(2026, 3, 8), **reached) == []
    assert listed(owed, "head", today=date(2026, 3, 9), **reached) == [("200012", "looked_after_review")]
    told = {"escalated": "team_manager", "clock": "looked_after_review"}
    assert listed(owed, "head", today=date(2026, 3, 2), **told) == []
    assert listed(owed, "head", today=date(2026, 3, 3), **told) == [("200012", "looked_after_review")]


def test_states_are_the_same_with_what_is_said_for_the_indexes(owed):
    """What in_state adds to a state takes nothing away from it."""
    viewer = owed.head
    with looking_as(viewer, NOW):
        everything = deadlines(viewer, Wanted(state="all"), today=TODAY)
        for state in State:
            assert everything.filter(in_state(state, TODAY)).count() == everything.filter(now=state).count(), state


def test_the_address_holds_filter_sort_and_page(browse, owed):
    text = browse("head", f"{PATH}?state=overdue&sort=-due").text
    assert text.index("Ada Birch") < text.index("Ivy Irons")
    assert 'href="?state=overdue&amp;sort=due"' in text
    assert "Showing 1 to" in text


def test_pages_of_fifty(browse, owed, monkeypatch):
    text = browse("head", f"{PATH}?state=all").text
    count = len(listed(owed, "head", state="all"))
    assert f"of {count}" in text


def test_dates_are_typed_as_people_type_them(browse):
    text = browse("own_worker", f"{PATH}?due_from=9/3/2026&due_to=9+March+2026").text
    assert "Ben Birch" in text
    assert "Ada Birch" not in text
    wrong = browse("own_worker", f"{PATH}?due_from=10/3/2026&due_to=9/3/2026").text
    assert "must be the same day as “Due from”, or later" in wrong
    assert "Ben Birch" not in wrong


def test_export_is_logged_for_each_child(browse):
    answer = browse("manager", f"{PATH}?state=overdue&format=csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Child"], row["Worker"], row["Team"]) for row in rows] == [("Ada Birch", "Priya Shah", "North")]
    assert rows[0]["Why"].startswith("Due 16 February 2026: 10 working days after")
    with looking_as(SYSTEM, NOW):
        assert list(View.objects.values_list("child__ref", "what", "listed")) == [
            ("200001", "Download: What is due", True)
        ]


def test_too_long_a_download_is_refused_in_a_sentence(browse, monkeypatch):
    monkeypatch.setattr(exports, "AT_MOST", 3)
    text = browse("head", f"{PATH}?format=csv").text
    assert "a download that names children has at most 3. Narrow the list first." in text
    with looking_as(SYSTEM, NOW):
        assert not View.objects.exists()


def test_narrowed_to_an_area_and_to_whose_it_is(browse, owed):
    text = browse("manager", f"{PATH}?area=child_protection").text
    assert "Child protection visit <" in text and "Child in need visit <" not in text
    chairs = browse("manager", f"{PATH}?owed_by=conference_chair").text
    assert "Owed by the conference chair." in chairs
    assert "Child protection visit <" not in chairs
    assert "Nothing matches." in browse("manager", f"{PATH}?owed_by=partner").text


def test_a_download_says_whose_each_is(browse):
    header, *rows = browse("manager", f"{PATH}?format=csv").content.decode("utf-8-sig").splitlines()
    place = header.split(",").index("Owed by")
    assert {row.split(",")[place] for row in rows} >= {"Social worker", "Conference chair"}


def test_only_what_is_judged_here_is_offered_and_whatever_was_asked_for(browse):
    offered = browse("manager", PATH).text
    assert '<option value="child_protection_visit">' in offered
    assert '<option value="core_group">' not in offered
    assert '<option value="core_group" selected>' in browse("manager", f"{PATH}?clock=core_group").text
