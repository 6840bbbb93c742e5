"""What a decision would change: worked out both ways, counted by team, and named only to who may see."""

from datetime import date, time

import pytest

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.calendars.local import STANDARD, Closed, FrontDoor, LocalDays, Opening, Term
from sightline.clocks import effect as clocks_effect
from sightline.clocks.catalogue import catalogue
from sightline.clocks.effect import codes_that_differ
from sightline.clocks.queries.effect import effect
from sightline.clocks.standards import standards, standards_with
from sightline.clocks.tests.decisions import VISIT
from sightline.clocks.versions import Setting
from sightline.people.tests.lives import load_life

FEBRUARY = date(2026, 2, 1)


def seen_by(world, who: str, setting: Setting):  # noqa: F811
    with looking_as(world.users[who], NOW):
        after = standards_with([setting], STANDARD)
        return effect(world.users[who], standards(), after, today=NOW.date(), now=NOW)


@pytest.fixture
def lives(world):  # noqa: F811
    load_life(world.north.ref)
    load_life(world.north_restricted.ref, given="Zoë", family="O'Brien")
    return world


def test_a_longer_time_takes_children_off_the_list(lives):
    found = seen_by(lives, "principal", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert (found.children, found.becomes_overdue, found.no_longer_overdue, found.judged) == (2, 0, 2, 0)
    assert [(each.team, each.children, each.no_longer_overdue) for each in found.teams] == [("North", 2, 2)]


def test_only_those_whom_the_viewer_may_see_are_named(lives):
    found = seen_by(lives, "principal", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert [(each.child, each.was_due, each.due, each.becomes) for each in found.moved] == [
        (lives.north, date(2026, 2, 24), date(2026, 3, 10), "No longer overdue")
    ]
    assert found.unseen == 1
    keeper = seen_by(lives, "own_worker", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert {each.child for each in keeper.moved} == {lives.north, lives.north_restricted}
    assert keeper.unseen == 0
    nobody = seen_by(lives, "other_team", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert (nobody.children, list(nobody.moved), nobody.unseen) == (2, [], 2)


def test_a_shorter_time_makes_children_overdue(lives):
    load_life(lives.south.ref, given="Leo", family="Smith")
    long = seen_by(lives, "principal", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert long.children == 3
    with looking_as(lives.principal, NOW):
        before = standards_with([Setting(VISIT, FEBRUARY, ("working_days:20",))], STANDARD)
        found = effect(lives.principal, before, standards(), today=NOW.date(), now=NOW)
    assert (found.children, found.becomes_overdue, found.no_longer_overdue) == (3, 3, 0)
    assert all(each.becomes == "Becomes overdue" for each in found.moved)


def test_what_is_over_is_judged_otherwise_and_counted(lives):
    found = seen_by(lives, "principal", Setting(VISIT, date(2025, 11, 1), ("working_days:5",)))
    assert found.judged > 0


def test_from_tomorrow_nothing_changes_today(lives):
    found = seen_by(lives, "principal", Setting(VISIT, date(2026, 3, 10), ("working_days:2",)))
    assert (found.children, found.judged, list(found.teams)) == (0, 0, [])


def test_no_more_rows_than_fit(lives, monkeypatch):
    monkeypatch.setattr("sightline.clocks.queries.effect.MOST", 0)
    found = seen_by(lives, "principal", Setting(VISIT, FEBRUARY, ("working_days:20",)))
    assert (list(found.moved), found.more, found.unseen) == ([], 1, 1)


def test_nothing_decided_asks_nothing(lives, monkeypatch):
    monkeypatch.setattr(clocks_effect, "evaluate", None)  # would fail if it were asked
    with looking_as(lives.principal, NOW):
        assert effect(lives.principal, standards(), standards(), today=NOW.date(), now=NOW).children == 0


WEEK = (Opening(time(8), time(18)),) * 7


@pytest.mark.parametrize(
    ("local", "units"),
    [
        (LocalDays(terms=(Term(date(2026, 1, 5), date(2026, 3, 27), "Spring"),)), {"school_days", "terms"}),
        (LocalDays(closures=(Closed(date(2026, 12, 29), date(2026, 12, 31), "Christmas"),)), {"working_hours"}),
        (LocalDays(front_door=(FrontDoor(week=WEEK),)), {"working_hours"}),
    ],
)
def test_other_days_touch_only_the_standards_counted_in_them(local, units):
    before, after = standards_with([], STANDARD), standards_with([], local)
    expected = {clock.code for clock in catalogue().values() if any(rule.unit in units for rule in clock.rules())}
    found = codes_that_differ(before, after)
    assert expected <= found
    assert all(
        any(
            rule.unit in units or rule.calendar == "council"
            for v in after.versions
            if v.code == code
            for rule in v.rules()
        )
        for code in found
    )


def test_a_setting_touches_its_own_standard_alone():
    after = standards_with([Setting(VISIT, FEBRUARY, ("working_days:20",))], STANDARD)
    assert codes_that_differ(standards_with([], STANDARD), after) == {VISIT}
