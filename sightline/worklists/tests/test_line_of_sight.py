"""Teams against standards: what is counted, what it was before, and that every number opens its list."""

import re
from datetime import date, timedelta
from html import unescape

import pytest

from sightline.access.models import Restriction
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.areas import by_area
from sightline.clocks.catalogue import catalogue
from sightline.people.models import Child
from sightline.worklists.queries.behind import BehindTeam, Overview, behind
from sightline.worklists.queries.deadlines import Wanted, deadlines
from sightline.worklists.queries.line_of_sight import Cell, LineOfSight, Row, line_of_sight, oldest_overdue
from sightline.worklists.views.line_of_sight import percent
from tests.factories.records import load_entries, moment

from .lives import Life

TODAY = NOW.date()
PATH = "/line-of-sight/"


def sight(world, days=90, today=TODAY, who="head"):
    with looking_as(world.users[who], NOW):
        return line_of_sight(world.users[who], today=today, days=days)


def cell(found, team, clock):
    return next((row.cells.get(clock, Cell()) for row in found.rows if row.name == team), Cell())


def test_works(browse):
    page = browse("head", PATH)
    assert page.status_code == 200
    assert "North, Child protection: " in page.text
    assert "North, Child protection visit: " not in page.text
    assert "<caption" in page.text
    assert browse("analyst", PATH).status_code == 200


def test_wrong_method_is_refused(browse):
    assert browse("head", PATH, "post").status_code == 405


@pytest.mark.parametrize("who", ["own_worker", "team_mate", "manager", "reviewing_officer", "administrator"])
def test_no_permission(browse, who):
    assert browse(who, PATH).status_code == 403


def test_open_things_count_beside_finished_ones(owed):
    """North, child protection visits, 90 days from 9 December: Cal's seven in time, Jo's in time (10 December, due on the 15th),
    and late (5 January, due on 24 December), Ada's overdue; and Jo's last, never made, which the team that let Jo go answers for."""
    found = cell(sight(owed), "North", "child_protection_visit")
    assert (found.in_time, found.counted) == (8, 11)


def test_what_fell_due_before_the_period_and_is_not_done_stays_in_sight(owed):
    """South: Eve's visit due in February, and Ivy's due nine months ago."""
    assert cell(sight(owed, 30), "South", "child_protection_visit") == Cell(0, 2, 0, 1, 0)
    assert cell(sight(owed, 90), "South", "child_protection_visit") == Cell(0, 2, 0, 1, 0)


def test_the_period_before_is_judged_as_it_ended(owed):
    """For the 30 days to 6 February (seen on 7 February): Jo's late visit was made by then, the last was not."""
    jo = cell(sight(owed, 30, date(2026, 2, 7)), "North", "child_protection_visit")
    earlier = cell(sight(owed, 30, date(2026, 1, 8)), "North", "child_protection_visit")
    assert (jo.in_time_before, jo.counted_before) == (earlier.in_time, earlier.counted)


def test_done_late_after_the_earlier_period_was_not_done_in_it(owed):
    """Kit's review fell due long ago; a turn done late in this period counts against the one before, as waiting."""
    today = date(2026, 1, 10)  # Jo's visit, due 24 December, was made on 5 January
    found = cell(
        sight(owed, 7, today), "North", "child_protection_visit"
    )  # this: 3 to 9 January; before: 27 December to 2 January
    assert found.counted_before - found.in_time_before == 1


def test_never_done_was_waiting_until_it_stopped_being_owed(owed):
    """Jo's visit was due on 19 January and stopped being owed on 20 February."""
    found = sight(owed, 7, date(2026, 2, 25))  # this: 18 to 24 February; before: 11 to 17 February
    before = found.totals["child_protection_visit"]
    assert (before.in_time_before, before.counted_before) == (0, 4)  # and Ada's, Eve's and Ivy's


def test_what_is_due_today_is_counted_tomorrow(owed):
    """Gus is seen today, the day it is due."""
    before = cell(sight(owed), "North", "child_protection_visit")
    seen = Life("200009", "Gus", "Gray", date(2013, 9, 9)).visited(TODAY)
    load_entries(seen.entries[1:], at=NOW)
    assert cell(sight(owed), "North", "child_protection_visit") == before
    tomorrow = cell(sight(owed, today=TODAY + timedelta(days=1)), "North", "child_protection_visit")
    assert tomorrow.in_time == before.in_time + 1


def test_what_cannot_be_judged_is_in_no_share_and_is_said(browse, owed):
    found = cell(sight(owed), "South", "care_leaver_contact")
    assert (found.counted, found.unjudged) == (0, 1)
    assert "cannot be judged: 1" in browse("head", PATH).text
    assert "South, Contact with a care leaver, nothing due: " in browse("head", f"{PATH}?area=care_leavers").text


def test_totals_add_up(owed):
    found = sight(owed)
    for code, total in found.totals.items():
        assert total.counted == sum(row.cells.get(code, Cell()).counted for row in found.rows)
    assert found.everything.counted == sum(row.total.counted for row in found.rows) > 0
    assert found.everything.in_time == sum(row.total.in_time for row in found.rows)


@pytest.mark.parametrize("days", [30, 90, 365])
def test_every_cell_opens_a_list_of_just_what_it_counted(owed, days):
    with looking_as(SYSTEM, NOW):  # one whom the head may not see
        Child.objects.filter(ref="200006").update(restricted=True)
    found = sight(owed, days)
    checked = 0
    with looking_as(owed.head, NOW):
        for row in found.rows:
            team = {"teams": (row.team,)} if row.team else {"no_team": True}
            for clock, counts in [("", row.total), *row.cells.items()]:
                opened = deadlines(owed.head, Wanted(**team, clock=clock, counted=days), today=TODAY)
                unknown = Wanted(**team, clock=clock, counted=days, state="unknown")
                in_time = Wanted(**team, clock=clock, counted=days, state="met")
                assert opened.count() == counts.counted, (row.name, clock)
                assert deadlines(owed.head, unknown, today=TODAY).count() == counts.unjudged, (row.name, clock)
                assert deadlines(owed.head, in_time, today=TODAY).count() == counts.in_time, (row.name, clock)
                checked += counts.counted
    assert checked
    assert cell(found, "South", "child_protection_visit").counted == 1  # Ivy's alone


@pytest.mark.parametrize("asked", ["", "?area=child_protection", "?period=30", "?area=looked_after&period=365"])
def test_pressing_a_cell_shows_as_many_as_it_said(browse, asked):
    text = browse("head", f"{PATH}{asked}").text
    links = re.findall(r'<a class="sl-heat__link" href="([^"]+)">(?:(?!</a>).)*?>([\d,]+) of ([\d,]+)<', text)
    assert len(links) > 4
    for href, _, counted in links:
        assert f"of {counted}<" in browse("head", unescape(href)).text, href


def test_the_period_is_chosen_in_the_address(browse):
    assert "Saturday 7 February 2026 to Sunday 8 March 2026" in browse("head", f"{PATH}?period=30").text
    assert "Tuesday 9 December 2025 to" in browse("head", f"{PATH}?period=nonsense").text


def test_sorting_by_a_standard_puts_the_least_in_time_first(browse):
    text = browse("head", f"{PATH}?area=child_protection&sort=child_protection_visit").text
    assert text.index(">South</a></th>") < text.index(">North</a></th>")
    assert 'aria-sort="ascending"' in text


def test_sorting_by_an_area_puts_the_least_in_time_first(browse):
    text = browse("head", f"{PATH}?sort=child_protection").text
    assert text.index(">South</a></th>") < text.index(">North</a></th>")
    text = browse("head", f"{PATH}?sort=-child_protection").text
    assert text.index(">North</a></th>") < text.index(">South</a></th>")


def test_an_area_is_all_of_its_standards_added_up(owed):
    found = sight(owed)
    for row in [*found.rows, found.bottom]:
        for clocks in by_area(found.clocks).values():
            together = row.together(clock.code for clock in clocks)
            assert together.counted == sum(row.cells.get(clock.code, Cell()).counted for clock in clocks)
            assert together.in_time == sum(row.cells.get(clock.code, Cell()).in_time for clock in clocks)
        everything = row.together(clock.code for clock in found.clocks)
        assert (everything.counted, everything.in_time) == (row.total.counted, row.total.in_time)


def test_every_cell_of_an_area_opens_a_list_of_just_what_it_counted(owed):
    found = sight(owed)
    with looking_as(owed.head, NOW):
        for row in found.rows:
            team = {"teams": (row.team,)} if row.team else {"no_team": True}
            for area, clocks in by_area(found.clocks).items():
                counts = row.together(clock.code for clock in clocks)
                opened = deadlines(owed.head, Wanted(**team, area=area, counted=90), today=TODAY)
                unknown = Wanted(**team, area=area, counted=90, state="unknown")
                assert opened.count() == counts.counted, (row.name, area)
                assert deadlines(owed.head, unknown, today=TODAY).count() == counts.unjudged, (row.name, area)


def test_only_what_has_something_to_show_has_a_column_and_the_rest_is_named(browse, owed):
    found = sight(owed)
    assert {clock.code for clock in found.clocks} == {code for row in found.rows for code in row.cells}
    text = browse("head", PATH).text
    assert "Nothing fell due in the period: " in text
    named = text[text.index("Nothing fell due in the period: ") :]
    assert "Assessments" in named[: named.index("</p>")]
    one = browse("head", f"{PATH}?area=child_protection").text
    assert "Review child protection conference" in one
    assert f"{found.gaps['child_protection']} standards of this area cannot be judged here" in " ".join(one.split())
    assert f"{sum(found.gaps.values())} standards cannot be judged here" in " ".join(text.split())


def test_an_area_that_is_not_there_shows_them_all(browse):
    assert "North, Child protection: " in browse("head", f"{PATH}?area=nonsense").text
    assert "North, Child protection: " in browse("head", f"{PATH}?area=adoption").text


def test_an_area_shows_the_teams_of_which_it_asked_something(browse):
    teams = browse("head", f"{PATH}?area=care_leavers").text.partition("</table>")[0]
    assert ">South</a></th>" in teams and ">North</a></th>" not in teams
    assert "North," in browse("head", f"{PATH}?area=care_leavers&format=csv").content.decode("utf-8-sig")


def test_many_teams_turn_pages(owed, monkeypatch, browse):
    monkeypatch.setattr("sightline.worklists.views.line_of_sight.CELLS", 2)
    monkeypatch.setattr("sightline.worklists.views.line_of_sight.ROWS", 1)
    first, second = (browse("head", f"{PATH}?page={page}").text.partition("</table>")[0] for page in (1, 2))
    assert ">North</a></th>" in first and ">South</a></th>" not in first
    assert ">South</a></th>" in second
    assert first.count("All teams, All standards: ") == second.count("All teams, All standards: ") == 1
    whole = browse("head", f"{PATH}?format=csv").content.decode("utf-8-sig").splitlines()
    assert len(whole) == len(sight(owed).rows) + 2


def test_trend_is_said_in_words(owed, browse):
    text = browse("head", f"{PATH}?period=30").text
    assert re.search(r"(▲ up|▼ down) from \d+%", text)


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0%"), (1, "100%"), (0.999, "99%"), (0.001, "1%"), (0.5, "50%"), (2 / 3, "67%")]
)
def test_percent_keeps_none_and_all_for_none_and_all(share, said):
    assert percent(share) == said


def test_export_holds_counts(browse):
    answer = browse("head", f"{PATH}?format=csv")
    header, *rows = answer.content.decode("utf-8-sig").splitlines()
    assert header.startswith("Team,All standards: in time,All standards: counted")
    assert "Child protection: all: in time," in header
    assert "Child protection visit: in time," in header
    assert header == browse("head", f"{PATH}?format=csv&area=looked_after").content.decode("utf-8-sig").splitlines()[0]
    assert rows[-1].startswith("All teams,")
    assert browse("head", f"{PATH}?format=pdf").status_code == 200


def test_behind_the_figures(owed):
    with looking_as(owed.head, NOW):
        found = {each.name: each for each in behind(owed.head, today=TODAY)}
        told = {
            name: deadlines(
                owed.head, Wanted(teams=(owed.teams[name].pk,), escalated="head_of_service"), today=TODAY
            ).count()
            for name in ("North", "South")
        }
    north, south = found["North"], found["South"]
    assert (north.children, north.unallocated, north.often) == (12, 1, 1)
    assert south.often == 0
    assert (north.escalated, south.escalated) == (
        told["North"],
        told["South"],
    )  # as its list has, whatever the catalogue holds
    assert south.escalated >= 4


def test_every_count_behind_opens_its_list(browse, owed):
    text = browse("head", PATH).text
    north = owed.teams["North"].pk
    for show, name in (("unallocated", "Gus Gray"), ("changed", "Hal Hart")):
        href = f"/my-team/?team={north}&show={show}"
        assert href.replace("&", "&amp;") in text
        assert name in browse("head", href).text
    assert "Ada Birch" in browse("head", f"/deadlines/?team={north}&escalated=head_of_service").text


def test_oldest_overdue_first(owed):
    with looking_as(owed.head, NOW):
        oldest = oldest_overdue(owed.head, today=TODAY)
    assert oldest[0].child.name == "Ivy Irons"
    assert [row.due_on for row in oldest] == sorted(row.due_on for row in oldest)


def test_it_is_kept_for_a_while_and_each_keeps_their_own(browse, owed):
    before = browse("head", PATH).text
    with looking_as(SYSTEM, NOW):
        Child.objects.update(restricted=True)
    kept = browse("head", PATH).text
    assert "worked out 9 March 2026, 10:00" in kept
    assert before.count("sl-heat__link") == kept.count("sl-heat__link")
    assert "Nothing fell due in this period." in browse("analyst", PATH).text


def souths_visits(browse) -> str:
    """What the page counts of South's child protection visits in 30 days."""
    text = browse("head", f"{PATH}?period=30&area=child_protection").text
    cell = text.partition("South, Child protection visit: ")[2].partition("</td>")[0]
    return re.search(r"\d+ of \d+", cell).group()


def test_a_record_that_is_restricted_leaves_the_figures_at_once(browse, owed):
    assert souths_visits(browse) == "0 of 2"  # Eve and Ivy
    with looking_as(SYSTEM, NOW):
        Child.objects.filter(ref="200006").update(restricted=True)
        eve = Child.objects.get(ref="200006")
        Restriction.objects.create(child=eve, reason="x", made_at=NOW, made_by=owed.manager, review_on=TODAY)
    assert souths_visits(browse) == "0 of 1"


def test_another_extract_is_seen_at_once(browse, owed):
    before = souths_visits(browse)
    new = Life("200099", "New", "Name", date(2019, 1, 1)).held("Sol Marsh", "South", TODAY - timedelta(days=60))
    load_entries(new.protected(date(2026, 2, 2)).entries, at=moment(2026, 3, 9, 9))
    assert (before, souths_visits(browse)) == ("0 of 2", "0 of 3")


@pytest.mark.parametrize("asked", ["", "?area=looked_after"])
def test_a_large_service_is_a_small_page(browse, owed, monkeypatch, asked):
    """A hundred teams, each asked for something by every standard."""
    cells = {code: Cell(1234, 2345, 3456, 4567, 12) for code in catalogue()}
    total = Row(None, "", cells).together(cells)
    rows = [Row(number, f"Safeguarding and support {number}", cells, total) for number in range(1, 101)]
    sight = LineOfSight(list(catalogue().values()), [], {}, rows, cells, total, 90, TODAY)
    behind = [BehindTeam(row.team, row.name, 2000, 12, 34, 56) for row in rows]
    monkeypatch.setattr(
        "sightline.worklists.views.line_of_sight.overview", lambda *_, **__: Overview(sight, behind, [], NOW)
    )
    page = browse("head", f"{PATH}{asked}")
    assert "Showing 1 to " in page.text
    assert len(page.content) < 300_000, len(page.content)
