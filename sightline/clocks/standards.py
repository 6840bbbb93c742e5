"""The standards by which deadlines are worked out: every version of every clock, with the service's own choices, terms and closure days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property, lru_cache

from sightline.calendars.local import LocalDays
from sightline.core.refusals import Refused

from .catalogue import catalogue
from .clock import Clock
from .derived import Count, Regime, derived, underlying
from .own import own
from .versions import Setting, versions


@dataclass(frozen=True, eq=False)  # itself alone: hashing every clock would cost more than a child
class Standards:
    """``versions`` in the catalogue's order; their places are the numbers by which the plan knows them."""

    versions: tuple[Clock, ...]
    local: LocalDays

    def on(self, code: str, day: date | None) -> Clock:
        """The version of a clock by which a turn that started on a day is judged (None, or before the first: the latest)."""
        those = self._by_code[code]
        if day is not None:
            for each in reversed(those):
                if each.in_force_from <= day:
                    return each
        return those[-1]

    @cached_property
    def _by_code(self) -> dict[str, list[Clock]]:
        found: dict[str, list[Clock]] = {}
        for each in self.versions:
            found.setdefault(each.code, []).append(each)
        return found

    def received(self, kinds: frozenset[str]) -> "Standards":
        """Those of them that can be judged where these kinds of fact are received: something could start them, something meet them, and
        the spell in which alone they are owed could be known."""
        return _received(self, kinds)

    def kinds(self) -> list[str]:
        """Every kind of fact that any of them reads."""
        return _kinds(self)


@lru_cache(maxsize=16)
def _kinds(standards: Standards) -> list[str]:
    return sorted(underlying({kind for clock in standards.versions for kind in clock.kinds}))


@lru_cache(maxsize=16)
def _received(standards: Standards, kinds: frozenset[str]) -> Standards:
    kept = tuple(
        clock
        for clock in standards.versions
        if any(can_come(kind, kinds) for kind in clock.starts)
        and any(can_come(kind, kinds) for kind in clock.met_by)
        and (not clock.during or can_come(clock.during, kinds))
    )
    return Standards(kept, standards.local) if len(kept) < len(standards.versions) else standards


def can_come(kind: str, received: frozenset[str]) -> bool:
    """Whether a kind, of any sort, can ever come about where these kinds of fact are received."""
    name = kind.partition(".")[0]
    each = derived().get(name)
    if isinstance(each, Regime):
        return all(can_come(part, received) for part in each.all_of)
    if isinstance(each, Count):
        return any(part in received for part in each.of)
    return (each.of if each is not None else name) in received


def standards_with(own: Iterable[Setting], local: LocalDays) -> Standards:
    """The catalogue as a service with these settings has it."""
    return _standards(tuple(own), local)


@cache
def _standards(own: tuple[Setting, ...], local: LocalDays) -> Standards:
    unknown = {setting.clock for setting in own} - set(catalogue())
    if unknown:
        raise Refused("unknown_standard", f"There is no standard called {', '.join(sorted(unknown))}.")
    return Standards(tuple(v for clock in catalogue().values() for v in versions(clock, own)), local)


def standards(known_at: datetime | None = None) -> Standards:
    """The standards as this service has set them, as known at a moment (None: now)."""
    mine = own(known_at)
    return standards_with(mine.settings, mine.local)
