"""A team as its manager sees it."""

import csv
import io
from datetime import date, timedelta

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.store import notice, refresh
from sightline.facts.models import Received
from sightline.people.models import Child
from sightline.worklists.drift import Band
from sightline.worklists.queries.my_team import changes_since, children_followed, my_team
from tests.factories.records import load_entries, moment

from .lives import Life

TODAY = NOW.date()
PATH = "/my-team/"


def team_of(world, who="manager", team="North"):
    with looking_as(world.users[who], NOW):
        return my_team(world.users[who], [world.teams[team].pk], today=TODAY)


def test_works(browse):
    page = browse("manager", PATH)
    assert page.status_code == 200
    assert '<h1 class="govuk-heading-l">North</h1>' in page.text
    assert "child protection visit overdue by 15 working days" in page.text
    assert "Without a worker" in page.text


def test_wrong_method_is_refused(browse):
    assert browse("manager", PATH, "post").status_code == 405


def test_restricted_children_are_not_shown_to_the_manager(browse):
    assert "Zoë" not in browse("manager", PATH).text


def test_other_team_is_not_found(browse, owed):
    south = owed.teams["South"].pk
    assert browse("manager", f"{PATH}?team={south}").status_code == 404
    assert browse("manager", f"{PATH}?team={south}&show=drifting").status_code == 404
    assert browse("manager", f"{PATH}?team=none&show=unallocated").status_code == 404
    assert browse("manager", f"{PATH}?team=x").status_code == 404
    assert "Eve East" not in browse("manager", PATH).text


@pytest.mark.parametrize("who", ["own_worker", "team_mate", "reviewing_officer", "administrator"])
def test_no_permission(browse, who):
    assert browse(who, PATH).status_code == 403


def test_children_stand_in_bands_with_their_evidence(owed):
    found = {each.child.name: each for each in team_of(owed).followed}
    assert found["Ada Birch"].band == Band.SLIPPING
    assert found["Ada Birch"].words == [
        "child protection visit overdue by 15 working days",
        "no day on which the child was seen is recorded",
    ]
    assert found["Cal Cole"].band == Band.ON_TRACK
    assert found["Gus Gray"].band == Band.DRIFTING
    assert found["Gus Gray"].words[0] == "no worker for 17 days"
    assert found["Hal Hart"].band == Band.SLIPPING
    assert found["Hal Hart"].words == ["last seen 6 days ago", "3 changes of worker in 12 months"]


def test_worst_comes_first(owed):
    bands = [each.band for each in team_of(owed).followed]
    assert bands == sorted(bands, key=list(Band).index)


def test_children_without_a_worker_are_apart_and_first(browse, owed):
    found = team_of(owed)
    assert [each.child.name for each in found.unallocated] == ["Gus Gray"]
    assert all(each.child.name != "Gus Gray" for band in Band for each in found.in_band(band))
    text = browse("manager", PATH).text
    assert text.index("Without a worker") < text.index("Slipping")


def test_a_care_leaver_with_an_adviser_is_not_without_a_worker(owed):
    found = team_of(owed, "other_manager", "South")
    eli = next(each for each in found.followed if each.child.name == "Eli Ellis")
    assert (eli.worker, eli.evidence.unallocated) == ("Ade Cole", False)
    assert eli.band == Band.UNKNOWN


def test_numbers_open_lists_that_agree(browse, owed):
    found = team_of(owed)
    north = owed.teams["North"].pk
    text = browse("manager", PATH).text
    for number, query in [(found.overdue, "state=overdue"), (found.escalated, "escalated=team_manager")]:
        href = f"/deadlines/?team={north}&{query}"
        assert href.replace("&", "&amp;") in text
        assert f"of {number}<" in browse("manager", href).text
    assert (found.overdue, found.escalated) == (1, 1)


def test_caseloads_count_each_child_once(owed):
    loads = {load.name: load for load in team_of(owed).caseloads}
    assert loads["Priya Shah"].children == 6
    assert dict(loads["Priya Shah"].statuses) == {
        "Looked after": 1,
        "Child protection plan": 2,
        "Child in need plan": 1,
        "Child in need": 2,
    }
    assert (loads["Priya Shah"].overdue, loads["Tom Reed"].overdue) == (1, 0)


def test_nobody_is_above_the_ceiling_until_somebody_is(browse, settings):
    assert "Nobody holds more than the ceiling of 25 children." in browse("manager", PATH).text
    settings.CASELOAD_CEILING = 5
    text = browse("manager", PATH).text
    assert "Above the ceiling of 5:</strong> Priya Shah (6)" in text
    assert text.count("above 5<") == 1


def test_a_member_who_holds_nobody_is_there_too(owed):
    loads = {load.name: load.children for load in team_of(owed, "other_manager", "South").caseloads}
    assert loads["Ade Cole"] == 1
    with looking_as(SYSTEM, NOW):
        owed.adviser.worker.children.update(personal_adviser=None)
    assert "Ade Cole" in {load.name for load in team_of(owed, "other_manager", "South").caseloads}


def test_what_changed_since_the_last_working_day(browse, owed):
    """On Friday evening Cal's visit was waiting; it is made on Sunday. On Monday Ben's and Gus's days have not passed."""
    made = Life("200003", "Cal", "Cole", date(2016, 2, 2)).visited(date(2026, 3, 7))
    load_entries(made.entries[1:], at=moment(2026, 3, 8, 20))
    with looking_as(owed.manager, NOW):
        since, changes = changes_since(owed.manager, [owed.teams["North"].pk], now=NOW, today=TODAY)
    assert since == date(2026, 3, 6)
    assert [(change.child.name, change.sentence, change.worse) for change in changes] == [
        ("Cal Cole", "Child protection visit was done on Saturday 7 March 2026, in time.", False)
    ]
    assert "was done on Saturday 7 March 2026, in time." in browse("manager", PATH).text


def test_what_became_overdue_is_a_change_the_day_after(owed):
    tomorrow = NOW + timedelta(days=1)
    with looking_as(SYSTEM, tomorrow):
        notice(today_is=tomorrow)
    with looking_as(owed.manager, tomorrow):
        since, changes = changes_since(owed.manager, [owed.teams["North"].pk], now=tomorrow, today=tomorrow.date())
    assert since == TODAY
    assert {(change.child.name, change.sentence) for change in changes} == {
        ("Ben Birch", "Child in need visit became overdue on Tuesday 10 March 2026."),
        ("Dee Dunn", "Looked-after visit became overdue on Tuesday 10 March 2026."),
        ("Gus Gray", "Child protection visit became overdue on Tuesday 10 March 2026."),
    }
    assert all(change.worse for change in changes)


def test_what_was_overdue_when_it_first_came_is_no_change(owed):
    with looking_as(owed.manager, NOW):
        _, changes = changes_since(owed.manager, [owed.teams["North"].pk], now=NOW, today=TODAY)
    assert changes == []


def test_a_manager_of_several_teams_picks_one_or_all(browse, owed):
    text = browse("service_manager", PATH).text
    assert "Ada Birch" in text and "Eve East" in text
    assert "All my teams" in text
    south = browse("service_manager", f"{PATH}?team={owed.teams['South'].pk}").text
    assert "Eve East" in south and "Ada Birch" not in south


def test_a_head_of_service_chooses_a_team(browse, owed):
    text = browse("head", PATH).text
    assert "Ada Birch" not in text
    assert f'href="?team={owed.teams["North"].pk}"' in text
    assert "Ada Birch" in browse("head", f"{PATH}?team={owed.teams['North'].pk}").text
    assert browse("head", f"{PATH}?show=drifting").status_code == 404  # not of the whole service at once


def test_a_manager_of_no_team_is_told_so(browse, owed):
    with looking_as(SYSTEM, NOW):
        owed.manager.teams.clear()
    assert "You are in no team." in browse("manager", PATH).text


@pytest.mark.parametrize(
    ("show", "names"),
    [
        ("drifting", {"Gus Gray"}),
        ("slipping", {"Ada Birch", "Hal Hart"}),
        ("unallocated", {"Gus Gray"}),
        ("changed", {"Hal Hart"}),
    ],
)
def test_lists_of_children(browse, owed, show, names):
    with looking_as(owed.manager, NOW):
        found = children_followed(owed.manager, [owed.teams["North"].pk], show=show, today=TODAY)
    assert {each.child.name for each in found} == names
    text = browse("manager", f"{PATH}?show={show}").text
    assert [name for name in names if name not in text] == []


def test_children_of_no_team_are_the_heads_to_find(browse):
    """Jo's plan is over and nobody is needed; a child with a plan and no team is."""
    homeless = Life("200098", "Nia", "Nolan", date(2020, 1, 1)).protected(date(2026, 2, 2))
    load_entries(homeless.entries, at=moment(2026, 3, 8, 19))
    text = browse("head", f"{PATH}?team=none&show=unallocated").text
    assert "Nia Nolan" in text
    assert "Jo Jay" not in text


def test_a_list_that_there_is_not(browse):
    assert browse("manager", f"{PATH}?show=secret").status_code == 404


def test_export_is_logged_for_each_child(browse):
    answer = browse("manager", f"{PATH}?show=slipping&format=csv&sort=child")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Child"], row["How it stands"], row["Overdue"]) for row in rows] == [
        ("Ada Birch", "Slipping", "1"),
        ("Hal Hart", "Slipping", "0"),
    ]
    with looking_as(SYSTEM, NOW):
        assert sorted(View.objects.values_list("child__ref", "what")) == [
            ("200001", "Download: My team: Slipping"),
            ("200010", "Download: My team: Slipping"),
        ]


def test_a_workers_overdue_is_what_is_theirs_to_do(owed):
    """A conference that the chair has not held is overdue, and not the worker's."""
    held = Life("200050", "Lu", "Long", date(2018, 1, 1)).held("Tom Reed", "North", date(2025, 1, 6))
    days = [date(2025, 9, 1) + timedelta(days=10 * turn) for turn in range(19)]
    load_entries(held.protected(date(2025, 8, 25)).visited(*days, date(2026, 3, 6)).entries, at=moment(2026, 3, 9, 6))
    with looking_as(owed.manager, NOW):
        found = my_team(owed.manager, [owed.teams["North"].pk], today=TODAY)
    child = next(each for each in found.followed if each.child.name == "Lu Long")
    tom = next(each for each in found.caseloads if each.name == "Tom Reed")
    assert child.evidence.worst == "Review conference"
    assert tom.overdue == 0 < found.overdue


def test_what_the_manager_owes_is_counted_apart_and_moves_no_child(owed, browse):
    """Ada's supervision was due on 2 March, four weeks after the plan began."""
    assert "overdue, owed by you" not in browse("manager", PATH).text
    before = next(each for each in team_of(owed).followed if each.child.name == "Ada Birch")
    Received.objects.create(kind="case_supervision", since=NOW)
    with looking_as(SYSTEM, NOW):
        refresh([Child.objects.get(ref="200001").pk], at=NOW)
    found = team_of(owed)
    ada = next(each for each in found.followed if each.child.name == "Ada Birch")
    assert (found.from_you, ada.evidence.overdue, ada.band) == (1, before.evidence.overdue, before.band)
    assert "1 check or record overdue" in ada.words
    text = browse("manager", PATH).text
    assert "overdue, owed by you" in text
    mine = browse("manager", f"/deadlines/?team={owed.teams['North'].pk}&state=overdue&owed_by=team_manager").text
    assert "Case supervision" in mine and "Ada Birch" in mine and "of 1<" in mine
