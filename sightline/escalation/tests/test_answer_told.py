"""Answering: what will be done by whom and when becomes an action, and those asked to do it have answered with it."""

from datetime import date

import pytest

from sightline.access.models import Denial
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.escalation.commands.answer_told import answer_told
from sightline.escalation.models import Told
from sightline.oversight.models import Action

from .telling import round_of


def answers(world, who, rows, owner="own_worker", **said):
    values = {"what": "Visit at home and see her alone.", "due_on": date(2026, 3, 12)} | said
    with looking_as(world.users[who], NOW):
        return answer_told(
            by=world.users[who], at=NOW, told=[row.pk for row in rows], owner=world.users[owner], **values
        )


def test_answer_is_an_action_and_answers_whoever_is_to_do_it(world, told, mine):
    action = answers(world, "manager", [mine("manager")["child_protection_visit"]])
    assert (action.owner, action.due_on, action.came_from) == (world.own_worker, date(2026, 3, 12), "escalation")
    assert action.why == "Child protection visit, due 2 Mar 2026."
    with looking_as(SYSTEM):
        answered = Told.objects.filter(answered_at=NOW, action=action)
        assert {(row.to, row.answered_by, row.clock) for row in answered} == {
            (world.manager, world.manager, "child_protection_visit"),
            (world.own_worker, world.manager, "child_protection_visit"),
        }
    # The ladder goes on: only what is owed stops it.
    assert (
        round_of(date(2026, 3, 16)).told == 4
    )  # the head, of all three; of the restricted one without her name, and the worker too
    with looking_as(SYSTEM):
        assert Told.objects.filter(
            role="head_of_service", clock="child_protection_visit", to=world.head, child=world.north
        ).exists()


def test_several_things_are_answered_with_one_action(world, told, mine):
    rows = mine("manager")
    answers(world, "manager", rows.values(), owner="manager")
    with looking_as(SYSTEM):
        assert Action.objects.count() == 1
        assert Told.objects.filter(to=world.manager, child=world.north, answered_at=None).count() == 0
        assert Told.objects.filter(to=world.own_worker, answered_at__isnull=False).count() == 0


def test_refused(world, told, mine):
    rows = list(mine("manager").values())
    for who, chosen, said, code in (
        ("manager", [], {}, "nothing_chosen"),
        ("manager", rows, {"what": "Soon."}, "nothing_said"),
        ("manager", rows, {"due_on": date(2026, 3, 8)}, "bad_day"),
        ("manager", rows, {"owner": "other_team"}, "owner_out_of_sight"),
        ("head", rows, {}, "answered_already"),
        ("manager", [*rows, mine("manager", "north_restricted")["child_protection_visit"]], {}, "out_of_sight"),
        ("manager", [mine("manager", "north_restricted")["child_protection_visit"]], {}, "out_of_sight"),
    ):
        with pytest.raises(Refused) as refused:
            answers(world, who, chosen, **({"owner": "own_worker"} | said))
        assert refused.value.code == code, (who, said)
    with looking_as(SYSTEM):
        assert not Action.objects.exists()


def test_twice_is_refused(world, told, mine):
    rows = list(mine("manager").values())
    answers(world, "manager", rows)
    with pytest.raises(Refused, match="answered or over already"):
        answers(world, "manager", rows)


def test_who_is_denied_since_cannot_answer(world, told, mine):
    rows = list(mine("manager").values())
    with looking_as(SYSTEM):
        Denial.objects.create(user=world.manager, child=world.north, reason="Her uncle.", made_at=NOW)
    with pytest.raises(Refused):
        answers(world, "manager", rows)
