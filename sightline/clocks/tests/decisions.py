"""Decisions for tests, taken by the principal social worker; and a child whose visit is overdue by the usual standard."""

from datetime import date, datetime
from typing import Any

import pytest

from sightline.access.tests.world import NOW, World
from sightline.access.viewer import looking_as
from sightline.clocks.commands.set_closure import set_closure
from sightline.clocks.commands.set_front_door import set_front_door
from sightline.clocks.commands.set_local_standard import set_local_standard
from sightline.clocks.commands.set_term import set_term
from sightline.clocks.commands.withdraw_decision import withdraw_decision
from sightline.clocks.models import Decided

VISIT = "child_protection_visit"  # usually within 10 working days; the last of ``load_life`` was on 10 February 2026
WHY = "Agreed at the practice board."
SPRING = {"name": "Spring 2026", "first_on": date(2026, 1, 5), "last_on": date(2026, 3, 27)}
HALF_TERM = (date(2026, 2, 16), date(2026, 2, 20), "half term")
SUMMER = {"name": "Summer 2026", "first_on": date(2026, 4, 13), "last_on": date(2026, 7, 21)}
CHRISTMAS = {"name": "Christmas closure", "first_on": date(2026, 12, 29), "last_on": date(2026, 12, 31)}
WEEK = [("08:30", "18:00")] * 5 + [None, None]


class Decides:
    """Takes decisions as somebody at some moment."""

    def __init__(self, world: World) -> None:
        self.world = world

    def standard(self, *, who: str = "principal", at: datetime = NOW, **said: Any) -> Decided:
        said = {"clock": VISIT, "from_on": date(2026, 2, 1), "within": ["working_days:20"], "reason": WHY} | said
        return self._as(who, at, set_local_standard, said)

    def term(self, *, who: str = "principal", at: datetime = NOW, **said: Any) -> Decided:
        return self._as(who, at, set_term, SPRING | {"reason": WHY} | said)

    def closure(self, *, who: str = "principal", at: datetime = NOW, **said: Any) -> Decided:
        return self._as(who, at, set_closure, CHRISTMAS | {"reason": WHY} | said)

    def front_door(self, *, who: str = "principal", at: datetime = NOW, **said: Any) -> Decided:
        return self._as(who, at, set_front_door, {"from_on": date(2026, 4, 1), "week": WEEK, "reason": WHY} | said)

    def withdraw(self, row: Decided, *, who: str = "principal", at: datetime = NOW, **said: Any) -> Decided:
        return self._as(who, at, withdraw_decision, {"row": row, "reason": WHY} | said)

    def _as(self, who: str, at: datetime, command: Any, said: dict[str, Any]) -> Decided:
        user = self.world.users[who]
        with looking_as(user, at):
            return command(by=user, at=at, **said)


@pytest.fixture
def decides(world: World) -> Decides:
    """Takes decisions."""
    return Decides(world)
