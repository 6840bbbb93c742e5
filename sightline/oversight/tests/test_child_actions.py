"""A child's page says what was agreed to be done, as it stood on the day asked about."""

from datetime import date, timedelta

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.oversight.commands.change_action_date import change_action_date
from sightline.oversight.commands.finish_action import finish_action
from sightline.oversight.queries.child_actions import child_actions


def test_part_stands_on_the_page(client, world, action):
    client.force_login(world.team_mate)
    text = client.get("/children/100001/").text
    assert "Visit at home and see her alone." in text
    assert 'id="actions"' in text
    client.force_login(world.other_team)
    assert 'id="actions"' not in client.get("/children/100003/").text


def test_as_it_stood(world, action):
    at = NOW + timedelta(days=1)
    with looking_as(world.own_worker, at):
        change_action_date(
            by=world.own_worker, at=at, action=action.pk, due_on=date(2026, 3, 20), reason="The family is away."
        )
        done = at + timedelta(days=12)
        finish_action(by=world.own_worker, at=done, action=action.pk, note="Seen alone, and well.")

        def on(day):
            part = child_actions(world.own_worker, world.north, day, day)
            return [(a.due_on, a.status, a.moves) for a in (*part.to_do, *part.lately)]

        assert on(NOW.date() - timedelta(days=1)) == []
        assert on(NOW.date()) == [(date(2026, 3, 12), "To do", "")]
        assert on(date(2026, 3, 21)) == [(date(2026, 3, 20), "Overdue", "moved 1 time, first from 12 March 2026")]
        assert on(date(2026, 3, 22)) == [(date(2026, 3, 20), "Done", "moved 1 time, first from 12 March 2026")]
