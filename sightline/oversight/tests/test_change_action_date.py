"""Moving an action: the day it had is kept, with the reason."""

from datetime import date

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.oversight.commands.change_action_date import change_action_date
from sightline.oversight.models import Change
from sightline.oversight.queries.one_action import one_action

WHY = "The family is away until Monday."


def moves(world, action, due_on, reason=WHY, who="own_worker"):
    with looking_as(world.users[who], NOW):
        return change_action_date(by=world.users[who], at=NOW, action=action.pk, due_on=due_on, reason=reason)


def test_every_day_it_had_is_kept(world, action):
    moves(world, action, date(2026, 3, 16))
    moves(world, action, date(2026, 3, 20))
    with looking_as(world.own_worker, NOW):
        assert list(Change.objects.values_list("due_was", "due_became").order_by("pk")) == [
            (date(2026, 3, 12), date(2026, 3, 16)),
            (date(2026, 3, 16), date(2026, 3, 20)),
        ]
        page = one_action(world.own_worker, action.pk, today=NOW.date())
    assert page.action.due_on == date(2026, 3, 20)
    assert [each.what for each in page.history] == [
        "Moved from 16 Mar 2026 to 20 Mar 2026",
        "Moved from 12 Mar 2026 to 16 Mar 2026",
        "Set for Own Worker, by 12 Mar 2026",
    ]


@pytest.mark.parametrize(
    ("day", "reason", "code"),
    [
        (date(2026, 3, 12), WHY, "same_day"),
        (date(2026, 3, 8), WHY, "bad_day"),
        (date(2026, 3, 16), "later", "no_reason"),
    ],
)
def test_what_is_no_change_is_refused(world, action, day, reason, code):
    with pytest.raises(Refused) as refused:
        moves(world, action, day, reason)
    assert refused.value.code == code
    with looking_as(world.own_worker, NOW):
        assert not Change.objects.exists()
