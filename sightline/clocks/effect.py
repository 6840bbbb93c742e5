"""What other standards would change: every turn, worked out both ways and compared. Looks at whom the database shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

import duckdb
import pyarrow as pa

from sightline.calendars.local import LocalDays
from sightline.calendars.rules import FROM_TERMS, Rule

from .clock import Clock
from .evaluate import evaluate
from .standards import Standards
from .states import State, state_of

_KEY = ("child", "clock", "thread", "started_on", "started_by")


@dataclass(frozen=True, slots=True)
class Difference:
    """One turn as it is judged and as it would be; ``was`` or ``now`` is None where there is no such turn."""

    child: int
    clock: str
    team: int | None
    was: Any
    now: Any
    state: State | None
    becomes: State | None

    @property
    def open(self) -> bool:
        """Whether it is, or would be, still to be done."""
        return any(turn is not None and turn.met_on is None and turn.ended_on is None for turn in (self.was, self.now))

    @property
    def moves(self) -> bool:
        """Whether it is on today's lists, and due on another day."""
        return self.open and (self.was and self.was.due_on) != (self.now and self.now.due_on)

    @property
    def becomes_overdue(self) -> bool:
        """Whether it would be overdue and is not."""
        return self.becomes == State.OVERDUE != self.state

    @property
    def no_longer_overdue(self) -> bool:
        """Whether it is overdue and would not be."""
        return self.state == State.OVERDUE != self.becomes

    @property
    def judged_otherwise(self) -> bool:
        """Whether it is over, and would be judged otherwise."""
        return not self.open and self.state != self.becomes


def codes_that_differ(before: Standards, after: Standards) -> set[str]:
    """The standards that may come out otherwise: those with other versions, and those that count in days that differ."""
    was, now = _by_code(before), _by_code(after)
    differ = {code for code in was.keys() | now.keys() if was.get(code) != now.get(code)}
    return differ | {code for code, versions in now.items() if _counts_otherwise(versions, before.local, after.local)}


def differences(before: Standards, after: Standards, *, as_at: date) -> Sequence[Difference]:
    """Every turn of every child that comes out otherwise on ``as_at``, for whatever is kept of it."""
    codes = codes_that_differ(before, after)
    if not codes:
        return []
    was, now = (evaluate(as_at=as_at, with_standards=_only(each, codes)) for each in (before, after))
    old, new = _apart(was, now), _apart(now, was)
    return [_difference(old.get(key), new.get(key), as_at) for key in old.keys() | new.keys()]


def _by_code(standards: Standards) -> dict[str, list[Clock]]:
    found: dict[str, list[Clock]] = {}
    for version in standards.versions:
        found.setdefault(version.code, []).append(version)
    return found


def _only(standards: Standards, codes: set[str]) -> Standards:
    return Standards(tuple(version for version in standards.versions if version.code in codes), standards.local)


def _counts_otherwise(versions: Iterable[Clock], before: LocalDays, after: LocalDays) -> bool:
    if before == after:
        return False
    return any(_rests_on(rule, before, after) for version in versions for rule in version.rules())


def _rests_on(rule: Rule, before: LocalDays, after: LocalDays) -> bool:
    if rule.unit in FROM_TERMS:
        return before.terms != after.terms
    if rule.unit == "working_hours":
        return (before.closures, before.front_door) != (after.closures, after.front_door)
    return rule.calendar == "council" and before.closures != after.closures


def _apart(these: pa.Table, those: pa.Table) -> dict[tuple, dict[str, Any]]:
    """The rows of ``these`` that are not among ``those``."""
    with duckdb.connect() as engine:
        engine.register("these", these)
        engine.register("those", those)
        rows = engine.execute("SELECT * FROM these EXCEPT SELECT * FROM those").to_arrow_table().to_pylist()
    return {tuple(row[name] for name in _KEY): row for row in rows}


def _difference(was: dict[str, Any] | None, now: dict[str, Any] | None, as_at: date) -> Difference:
    row = now or was or {}
    old, new = (SimpleNamespace(**turn) if turn else None for turn in (was, now))
    states = (state_of(as_at, turn) if turn else None for turn in (old, new))
    return Difference(row["child"], row["clock"], row["team"], old, new, *states)
