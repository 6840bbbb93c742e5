"""Recording lag: measured to the extract that first holds a thing, by the team of the day, without what cannot be told."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.worklists.queries.recording_lag import Lag, Wanted, recorded, recording_lag
from tests.factories.records import load_entries, moment

from .lives import PRIYA, SOL, TOM, Life

PATH, LIST = "/recording-lag/", "/recording-lag/list/"
PERIOD = {"start": date(2026, 2, 1), "end": date(2026, 3, 9)}


def life(*visits: date, ref="400001", until=None) -> Life:
    """Held by North until 2 March, then by South."""
    told = Life(ref, "Lia", "Lane", date(2016, 1, 1)).held(PRIYA, "North", date(2025, 1, 6), date(2026, 3, 2))
    return told.held(TOM, "North", date(2026, 3, 2)).protected(date(2026, 1, 5)).visited(*visits)


@pytest.fixture
def extracts(world):
    """A first extract on Monday 2 February; then on the 16th (a visit of Friday 6th), the 23rd (of the 20th and, late, of the 3rd) and on
    9 March (of 4 March, and the one of the 20th corrected to the 19th)."""
    old, sixth, third, twentieth = date(2026, 1, 12), date(2026, 2, 6), date(2026, 2, 3), date(2026, 2, 20)
    load_entries(life(old).entries, at=moment(2026, 2, 2))
    load_entries(life(old, sixth).entries, at=moment(2026, 2, 16))
    load_entries(life(old, sixth, third, twentieth).entries, at=moment(2026, 2, 23))
    load_entries(life(old, sixth, third, twentieth, date(2026, 3, 4)).entries, at=moment(2026, 3, 9, 8))
    return world


def asked(world, who="manager", **wanted):
    viewer = world.users[who]
    with looking_as(viewer, NOW):
        return recording_lag(viewer, Wanted(**PERIOD | wanted), today=NOW.date())


def test_a_lag_runs_to_the_day_of_the_first_extract_that_holds_it(extracts):
    lag = asked(extracts, kind="child_protection_visit")
    assert sorted(lag.everything.days.elements()) == [
        3,
        5,
        10,
        20,
    ]  # 20 to 23 Feb, 4 to 9 Mar, 6 to 16 Feb, 3 to 23 Feb
    assert sorted(lag.everything.working.elements()) == [1, 3, 6, 14]
    assert (lag.everything.median, lag.everything.most) == (5, 20)
    assert [lag.everything.share(days) for days in (1, 3, 5)] == [0.25, 0.5, 0.5]


def test_what_the_first_extract_held_cannot_be_told(extracts):
    assert asked(extracts, kind="child_protection_visit").unjudged == 1
    assert asked(extracts, kind="child_protection_plan").everything.events == 0
    only_first = asked(extracts, start=date(2026, 2, 1), end=date(2026, 2, 2))
    assert (only_first.everything.events, only_first.extracts.number, only_first.extracts.judged) == (0, 1, 0)


def test_it_belongs_to_the_team_that_held_the_child_that_day(world):
    def held(*visits):
        told = Life("400002", "Mo", "Moss", date(2016, 1, 1)).held(SOL, "South", date(2025, 1, 6), date(2026, 2, 10))
        return told.held(PRIYA, "North", date(2026, 2, 10)).protected(date(2026, 1, 5)).visited(*visits).entries

    load_entries(held(), at=moment(2026, 2, 2))
    load_entries(held(date(2026, 2, 4), date(2026, 2, 11)), at=moment(2026, 2, 16))
    rows = asked(world, "head", kind="child_protection_visit").teams
    assert [(row.name, row.lag.median) for row in rows] == [("North", 5), ("South", 12)]
    of_north = asked(world, "head", teams=(world.teams["North"].pk,), kind="child_protection_visit")
    assert of_north.everything.events == 1


def test_a_correction_is_recorded_when_the_day_was_first_said_so(world):
    def visited(day, key="v"):
        told = Life("400003", "Ned", "Nash", date(2016, 1, 1)).held(PRIYA, "North", date(2025, 1, 6))
        return told.protected(date(2026, 1, 5)).add(
            "visits.Visit", key, visited_on=day, purpose="child_protection", seen=True
        )

    load_entries(visited(date(2026, 1, 20), "old").entries, at=moment(2026, 2, 2))
    load_entries(visited(date(2026, 2, 5)).entries, at=moment(2026, 2, 9))
    load_entries(visited(date(2026, 2, 6)).entries, at=moment(2026, 2, 16))
    load_entries(visited(date(2026, 2, 6)).entries, at=moment(2026, 3, 2))  # said again, which is nothing new
    lag = asked(world, kind="child_protection_visit")
    assert list(lag.everything.days.elements()) == [10]  # the day believed now; the mistake of the 5th is not counted


def test_a_detail_added_later_is_no_second_event(world):
    def visited(**more):
        told = Life("400004", "Oz", "Oak", date(2016, 1, 1)).held(PRIYA, "North", date(2025, 1, 6))
        visit = {"visited_on": date(2026, 2, 5), "purpose": "child_protection", "seen": True}
        return told.protected(date(2026, 1, 5)).add("visits.Visit", "v", **visit | more).entries

    load_entries(Life("400005", "Pa", "Pine", date(2016, 1, 1)).entries, at=moment(2026, 2, 2))
    load_entries(visited(), at=moment(2026, 2, 9))
    load_entries(visited(seen_alone=True), at=moment(2026, 2, 16))
    assert list(asked(world, kind="child_protection_visit").everything.days.elements()) == [4]
    only_later = asked(world, kind="child_protection_visit", start=date(2026, 2, 10))
    assert only_later.everything.events == 0


def test_children_whom_one_may_not_see_are_not_counted(extracts):
    assert asked(extracts, "other_manager").everything.events == 0
    with looking_as(extracts.users["other_manager"], NOW):
        assert recorded(extracts.users["other_manager"], Wanted(**PERIOD), today=NOW.date()) == []


def test_the_list_behind_a_figure_has_as_many_rows(extracts):
    manager = extracts.manager
    lag = asked(extracts)
    with looking_as(manager, NOW):
        for days in (1, 3, 5):
            within = recorded(manager, Wanted(**PERIOD, within=days), today=NOW.date())
            later = recorded(manager, Wanted(**PERIOD, later=days), today=NOW.date())
            assert len(within) == lag.everything.count(days)
            assert len(within) + len(later) == lag.everything.events


def test_half_and_nine_in_ten_of_few_and_of_none():
    lag = Lag()
    assert (lag.median, lag.most, lag.share(1)) == (None, None, None)
    lag.add(date(2026, 3, 6), date(2026, 3, 9), 1)  # Friday to Monday: one working day
    assert (lag.median, lag.most, lag.count(1)) == (3, 3, 1)
    lag.add(date(2026, 3, 2), date(2026, 3, 12), 1)
    assert (lag.median, lag.most) == (3, 10)


def test_page_and_its_download(extracts, client):
    client.force_login(extracts.manager)
    page = client.get(f"{PATH}?kind=child_protection_visit").text
    assert "Recorded from Wednesday 10 December 2025 to Monday 9 March 2026" in page
    assert "Extracts came every <strong>14 days</strong>" in page
    assert "Half were recorded <strong>within 5 days</strong>, nine in ten <strong>within 20 days</strong>." in page
    rows = list(csv.DictReader(io.StringIO(client.get(f"{PATH}?kinds-format=csv").content.decode("utf-8-sig"))))
    visits = next(row for row in rows if row["Kind of event"] == "Child protection visit")
    assert (visits["Recorded"], visits["Half within, days"], visits["Within 3 working days"]) == ("4", "5", "2")


def test_list_page_and_its_download_is_logged(extracts, client):
    client.force_login(extracts.manager)
    address = f"{LIST}?kind=child_protection_visit&when=later5"
    assert "Tuesday 3 February 2026" in client.get(address).text
    rows = list(csv.DictReader(io.StringIO(client.get(f"{address}&format=csv").content.decode("utf-8-sig"))))
    assert [(row["Happened on"], row["Recorded on or before"], row["Days"]) for row in rows] == [
        ("2026-02-03", "2026-02-23", "20"),
        ("2026-02-06", "2026-02-16", "10"),
    ]
    with looking_as(SYSTEM, NOW):
        assert list(View.objects.values_list("child__ref", "what", "listed")) == [
            ("400001", "Download: Recording lag", True)
        ]


def test_a_source_that_says_when_is_taken_at_its_word(world):
    """The made-up authority records each thing on a day of its own, and comes as one extract."""
    told = life(date(2026, 2, 6))
    said = moment(2026, 2, 10, 9)
    load_entries([replace(each, recorded_at=said) for each in told.entries], at=moment(2026, 3, 9, 8), source="demo")
    lag = asked(world, kind="child_protection_visit")
    assert (list(lag.everything.days.elements()), lag.unjudged) == ([4], 0)
    assert asked(world, kind="child_protection_visit", start=date(2026, 2, 11)).everything.events == 0


def test_empty_states(world, client):
    client.force_login(world.manager)
    assert "No extract came in this period." in client.get(PATH).text
    load_entries(life(date(2026, 1, 12)).entries, at=moment(2026, 3, 2))
    assert "It cannot be told yet." in client.get(PATH).text
    load_entries(life(date(2026, 1, 12)).entries, at=moment(2026, 3, 9, 8))
    assert "Nothing new was recorded." in client.get(PATH).text
    wrong = client.get(f"{PATH}?start=9/3/2026&end=1/3/2026").text
    assert "must be the same day as “Recorded from”, or later" in wrong


def test_who_may(world, client):
    for who, status in (("own_worker", 403), ("manager", 200), ("head", 200), ("administrator", 403)):
        client.force_login(world.users[who])
        assert client.get(PATH).status_code == status, who
        assert client.get(LIST).status_code == status, who
    assert client.post(PATH).status_code in (403, 405)
    client.force_login(world.manager)
    south = client.get(f"{PATH}?team={world.teams['South'].pk}").text
    assert "There is a problem" in south  # another's team is no choice of theirs
