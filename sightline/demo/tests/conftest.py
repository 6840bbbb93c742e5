"""The made-up authorities that the tests look at, made once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from sightline.demo.authority import make_authority
from sightline.demo.made_up import Authority
from sightline.exchange.imports.entries import Entry

AS_AT = date(2026, 3, 2)

type Known = dict[str, list[dict[str, Any]]]


@dataclass
class Picture:
    """An authority with its entries: all of them, and what is known of each child on its day, by model."""

    authority: Authority
    entries: list[Entry]
    children: dict[str, Known] = field(init=False)

    def __post_init__(self) -> None:
        self.children = known(self.entries)

    @property
    def as_at(self) -> date:
        return self.authority.as_at

    def all(self, model: str) -> list[dict[str, Any]]:
        """Every record of a model that is in force, of all children."""
        return [values for records in self.children.values() for values in records[model]]


def known(entries: Iterable[Entry]) -> dict[str, Known]:
    """The content of the versions in force, by child and model."""
    children: dict[str, Known] = {}
    for entry in entries:
        if entry.superseded_at is None:
            children.setdefault(entry.child, defaultdict(list))[entry.model].append(entry.values)
    return children


def picture(children: int, seed: int = 1, as_at: date = AS_AT) -> Picture:
    """An authority of some size, with its entries."""
    authority = make_authority(children=children, as_at=as_at, seed=seed)
    return Picture(authority, list(authority.entries))


@pytest.fixture(scope="session")
def wendlebury() -> Picture:
    """The authority at its ordinary size."""
    return picture(1500)


@pytest.fixture(
    scope="session", params=[(60, 1, AS_AT), (60, 2, date(2025, 12, 28)), (45, 3, date(2024, 2, 29)), (10, 4, AS_AT)]
)
def small(request: pytest.FixtureRequest) -> Picture:
    """Small authorities of several seeds and days: a Monday, a Sunday, a leap day."""
    children, seed, as_at = request.param
    return picture(children, seed, as_at)
