"""The made-up authority: deterministic from its seed, its size and the day of the picture, at any size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from sightline.core.refusals import Refused
from sightline.exchange.imports.entries import Entry

from .cast import Plan, plan_cast
from .lives.adoption import prospective_adopters
from .lives.story import tell
from .made_up import (
    TWICE_MOVED_CHILD,
    UNVISITED_CHILD,
    Authority,
    MadeUpChild,
    MadeUpPerson,
    MadeUpTeam,
    MadeUpWorker,
    NamedChild,
)
from .names import FullNames
from .sign_ins import sign_ins
from .workforce import make_workforce
from .world import World

__all__ = [
    "NAME",
    "TWICE_MOVED_CHILD",
    "UNVISITED_CHILD",
    "Authority",
    "MadeUpChild",
    "MadeUpPerson",
    "MadeUpTeam",
    "MadeUpWorker",
    "NamedChild",
    "make_authority",
]

NAME = "Wendlebury Borough Council"
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Lives:
    """Every entry of every child, child by child, made afresh each time it is gone through."""

    world: World
    plan: Plan
    prospective: int

    def __iter__(self) -> Iterator[Entry]:
        for family in self.plan.cast():
            for member in family.members:
                yield from tell(self.world, family, member, self.plan.seed)
        yield from prospective_adopters(self.world.as_at, self.prospective, Random(f"{self.plan.seed}/adopters"))


def make_authority(*, children: int = 1500, as_at: date, seed: int = 1) -> Authority:
    """Wendlebury Borough Council on ``as_at``, with ``children`` open children, about 1.75 closed for each, and five years of history.

    Nothing happens, and nothing is recorded, on or after ``as_at``. All entries of a child come together; those of adopters
    (whose ``child`` is "") come with the child they adopt, or at the end.

    Raises ``Refused`` with the code ``too_few_children`` when there would be too few to show anything.
    """
    if children < FEWEST:
        raise Refused("too_few_children", f"A made-up authority needs at least {FEWEST} open children.")
    rng = Random(f"{seed}/workforce")
    workforce = make_workforce(children=children, as_at=as_at, rng=rng)
    plan = plan_cast(children=children, as_at=as_at, seed=seed)
    known = FullNames(Random(f"{seed}/offices"))
    return Authority(
        name=NAME,
        as_at=as_at,
        teams=[*workforce.parents, *(team.made for team in workforce.teams.values())],
        workers=workforce.workers(),
        people=sign_ins(workforce, known.next(), known.next(), [known.next() for _ in workforce.parents], known.next()),
        children=[
            MadeUpChild(member.ref, member.given_name, member.family_name, member.born_on, member.restricted)
            for family in plan.cast()
            for member in family.members
        ],
        entries=Lives(World.on(as_at, workforce), plan, 3 + children // 60),
    )
