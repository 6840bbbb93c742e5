"""Why one standard says what it says of one child: the page, and the count of days one by one."""

from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.local import STANDARD
from sightline.clocks.catalogue import catalogue
from sightline.clocks.queries.child_due import Turn
from sightline.clocks.queries.why import arithmetic
from sightline.clocks.states import State
from sightline.people.tests.lives import load_life


@pytest.fixture
def page(world, client):  # noqa: F811
    """Opens the explanation for the child with that life, as somebody."""
    load_life(world.north.ref)

    def get(who="own_worker", code="child_protection_visit", query=""):
        client.force_login(world.users[who])
        return client.get(f"/children/{world.north.ref}/why/{code}/{query}")

    return get


def text(response) -> str:
    return " ".join(response.content.decode().split())


def test_every_turn_is_told_newest_first(page, world):  # noqa: F811
    html = text(page())
    assert html.count('class="sl-panel sl-turn"') == 6
    assert html.index("Due Tuesday 24 February 2026") < html.index("Due Monday 17 November 2025")
    assert "Child protection visit on 10 February 2026, late." in html
    assert "Overdue</strong> 1" in html
    assert html.count("published procedures range") == 1  # the standard's own words are said once, not for each turn
    with looking_as(SYSTEM):
        assert list(View.objects.values_list("viewer", "what")) == [("Own Worker", "Why: Child protection visit")]


def test_days_of_the_open_turn_are_counted_and_of_another_on_request(page):
    html = text(page())
    assert html.count("The working days, one by one") == 1
    assert "10 Feb 2026</span> start, not counted" in html
    assert "24 Feb 2026</span> <strong>10</strong> due" in html
    assert "14 Feb 2026</span> weekend" in html
    html = text(page(query="?turn=2025-12-08"))
    assert html.count("The working days, one by one") == 1
    assert "8 Dec 2025</span> start, not counted" in html


def test_page_wrong_method_is_refused(page, client):
    page()
    assert client.post("/children/100001/why/child_protection_visit/").status_code == 405


def test_page_is_for_those_who_may_see_the_child(page):
    assert page("team_mate").status_code == 200
    assert page("other_team").status_code == 404
    assert page("administrator").status_code == 403


def test_a_standard_that_there_is_not_is_not_found(page):
    assert page(code="no_such_standard").status_code == 404


def test_a_standard_that_asks_nothing_says_so(page):
    assert "This standard asks nothing for this child." in text(page(code="dental_check"))


def turn(rule: str, started_on: date, due_on: date) -> Turn:
    clock = catalogue()["child_protection_visit"]
    return Turn(
        clock, State.WAITING, started_on, due_on, None, None, rule, started_on, {"due_at": None, "paused_days": 0}
    )


def count(each: Turn):
    return arithmetic(each, each.clock, STANDARD)


def test_bank_holidays_are_named_and_not_counted():
    found = count(turn("working_days:10", date(2026, 4, 1), date(2026, 4, 17)))
    days = {day.on: (day.number, day.note) for week in found.weeks for day in week if day}
    assert days[date(2026, 4, 3)] == (None, "Good Friday")
    assert days[date(2026, 4, 6)] == (None, "Easter Monday")
    assert days[date(2026, 4, 4)] == (None, "weekend")
    assert days[date(2026, 4, 17)] == (10, "")
    assert [day.on for day in found.weeks[0] if day] == [date(2026, 4, n) for n in (1, 2, 3, 4, 5)]
    assert all(len(week) == 7 for week in found.weeks)


@pytest.mark.parametrize(
    ("rule", "started_on", "due_on"),
    [
        ("working_days:15", date(2026, 1, 5), date(2026, 1, 26)),
        ("working_days:45", date(2025, 12, 1), date(2026, 2, 5)),
        ("working_days:5:inclusive", date(2026, 3, 2), date(2026, 3, 6)),
    ],
)
def test_the_last_day_counted_is_the_day_it_is_due(rule, started_on, due_on):
    counted = [day for week in count(turn(rule, started_on, due_on)).weeks for day in week if day and day.number]
    assert (counted[-1].on, counted[-1].number) == (due_on, int(rule.split(":")[1]))


def test_months_are_told_in_steps():
    found = count(turn("months:6", date(2025, 8, 31), date(2026, 2, 28)))
    assert found.weeks == []
    assert found.steps[1] == "6 months later is 28 February 2026, 181 days on."
    assert found.steps[2] == "That month has no day 31, so its last day is the day."


def test_nothing_is_counted_where_there_is_no_day():
    assert count(turn("", date(2026, 1, 5), date(2026, 1, 26))) is None
