"""What a newer events extract no longer holds: closed, unless the report says nothing of its kind or no longer reaches back to it.

A report without a row of a kind says nothing of that kind. Most reports reach back a number of months only: what is older than the oldest
row of its kind, and older than three months, left the report because of its age and stays known. So does what is known of a child who is
no longer in the report at all, where their case is closed or it is older than three months. Of a child and kind with a row that could not
be read nothing is closed: the row may be the very one.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.calendars.rules import months
from sightline.exchange.imports.entries import Fate
from sightline.exchange.imports.events.reader import Extract

_SHORTEST_REPORT = months(-3)


@dataclass(slots=True)
class Closing:
    """Decides, for one new extract, what of the earlier ones stays known. ``open_children`` are those whose cases are open."""

    extract: Extract
    extracted_on: date
    open_children: Container[str]
    _children: set[str] = field(default_factory=set)
    _oldest: dict[str, date] = field(default_factory=dict)
    _recent: date = date.max

    def __post_init__(self) -> None:
        self._recent = _SHORTEST_REPORT.due(self.extracted_on) or self.extracted_on
        for row in self.extract.rows:
            self._children.add(row.child)
            oldest = self._oldest.setdefault(row.kind, date.max)
            if row.on is not None and row.on < oldest:
                self._oldest[row.kind] = row.on

    def keeps(self, label: str, child: str, values: dict[str, Any]) -> Fate:
        """Whether a version that the new extract does not hold stays known."""
        kind, on = values["kind"], values["on"]
        if kind not in self._oldest or (child, kind) in self.extract.doubtful:
            return True
        if child not in self._children and child not in self.open_children:
            return True
        reach = self._oldest[kind] if child in self._children else date.max
        return on is not None and on < min(reach, self._recent)
