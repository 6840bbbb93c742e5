"""A child's page, and the reason behind a deadline, say who was told, when, by name, and whether they opened and answered."""

from datetime import date

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.clocks.models import Deadline
from sightline.escalation.commands.open_told import open_told
from sightline.escalation.queries.child_told import child_told, things

from .telling import round_of


def test_every_rung_by_name_and_day(world, told, mine):
    with looking_as(world.manager, NOW):
        open_told(by=world.manager, at=NOW, told=mine("manager")["dental_check"].pk)
    with looking_as(world.team_mate, NOW):
        part = child_told(world.team_mate, world.north, NOW.date(), NOW.date())
        (visit,) = things(world.team_mate, world.north, as_at=NOW.date(), clock="child_protection_visit")
    assert [thing.what for thing in part.things] == ["Child protection visit", "Dental check"]
    assert [(line.rung, line.to, line.reached_on, line.status) for line in visit.told] == [
        ("worker", "Own Worker", date(2026, 2, 26), "Not opened"),
        ("team manager", "Manager", date(2026, 3, 3), "Opened, not answered"),
        ("service manager", "Service Manager", date(2026, 3, 9), "Not opened"),
    ]
    assert visit.seniors == 2
    assert part.unanswered == 2


def test_as_it_stood(world, told):
    with looking_as(world.manager, NOW):
        assert child_told(world.manager, world.north, date(2026, 3, 8), NOW.date()).things == []
        Deadline.objects.filter(child=world.north).update(met_on=date(2026, 3, 10))
    round_of(date(2026, 3, 12))
    with looking_as(world.manager, NOW):
        assert len(child_told(world.manager, world.north, date(2026, 3, 9), date(2026, 3, 12)).things) == 2
        assert child_told(world.manager, world.north, date(2026, 3, 12), date(2026, 3, 12)).things == []


def test_on_the_pages(client, world, told):
    client.force_login(world.team_mate)
    text = client.get("/children/100001/").text
    assert "Who has been told" in text
    assert "Service Manager" in text
    assert "Who has been told" in client.get("/children/100001/why/child_protection_visit/").text
    assert "Who has been told" not in client.get("/children/100001/why/looked_after_review/").text


def test_seen_with_the_child_alone(client, world, told):
    client.force_login(world.other_team)
    assert client.get("/children/100001/").status_code == 404
