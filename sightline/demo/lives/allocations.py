"""Allocations: the stretches in which each worker held the child, and those in which nobody did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sightline.exchange.imports.entries import Entry

from ..made_up import TWICE_MOVED_CHILD
from ..workforce import TURNOVER_TEAM, Team
from .life import Life

TWICE_IN_A_DAY = 0.03


def allocations(life: Life) -> Iterator[Entry]:
    """Add the child's allocations: one for each worker who sat in the seat that held the child, in time's order.

    In the team with most turnover a child is now and then given to a colleague and the same day to the newcomer.
    """
    before = len(life.entries)
    for role, team, seat, from_on, until_on in life.stays:
        first = True
        for starts, ends, worker in team.seats[seat].during(from_on, until_on):
            if not first and worker is not None and team.name == TURNOVER_TEAM and _moved_twice(life):
                _held(life, role, team, _colleague(team, seat, starts), starts, starts)
            _held(life, role, team, worker.name if worker is not None else None, starts, ends)
            first = False
    added = life.entries[before:]
    del life.entries[before:]
    return iter(added)


def _moved_twice(life: Life) -> bool:
    return life.family.named is TWICE_MOVED_CHILD or (life.family.named is None and life.own.random() < TWICE_IN_A_DAY)


def _colleague(team: Team, seat: int, day: date) -> str | None:
    """Somebody else who was in the team on ``day``."""
    for step in range(1, len(team.seats)):
        tenure = team.seats[(seat + step) % len(team.seats)].on(day)
        if tenure is not None:
            return tenure.worker.name
    return None


def _held(life: Life, role: str, team: Team, worker: str | None, from_on: date, until_on: date | None) -> None:
    values: dict[str, Any] = {
        "role": role,
        "worker": worker,
        "team": team.name,
        "from_on": from_on,
        "until_on": None,
    }
    held = life.opens("people.Allocation", from_on, values, key=f"{role} {from_on.isoformat()}")
    life.changes(held, until_on, until_on=until_on)
