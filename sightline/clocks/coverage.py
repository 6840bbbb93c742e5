"""Which standards can be judged here, and what would have to reach Sightline for the others. A standard that cannot be judged is never passed over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from sightline.facts.received import received

from .catalogue import catalogue
from .clock import Clock
from .derived import derived, kind_named
from .derived.what import Count, Regime
from .standards import Standards, can_come, standards


@dataclass(frozen=True, slots=True)
class Gap:
    """A standard that cannot be judged here. ``lacking`` are sets of kinds of fact: of each, any one would do, and none is received."""

    clock: Clock
    lacking: tuple[tuple[str, ...], ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every kind that is missing, each once."""
        return tuple(dict.fromkeys(kind for any_of in self.lacking for kind in any_of))

    @property
    def sentence(self) -> str:
        """ "Not judged here: Sightline is not told of “core group met”." """
        return f"Not judged here: Sightline is not told {said(self.lacking)}."


def said(lacking: Iterable[Iterable[str]]) -> str:
    """ "of “core group met”", "of “suspended” or “excluded”, nor of “school place started”"."""
    return ", nor ".join(f"of {_either([titled(kind) for kind in any_of])}" for any_of in lacking)


def titled(kind: str) -> str:
    """A kind's title inside a sentence, so that it reads as one thing."""
    return f"“{kind_named(kind).title.lower()}”"


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def judged_here(today: date, known_at: datetime | None = None) -> tuple[Clock, ...]:
    """The standards that can be judged, as they stand on a day for this service, in the catalogue's order."""
    held = standards(known_at)
    gaps = {gap.clock.code for gap in _gaps(held, received(known_at), today)}
    return tuple(held.on(code, today) for code in catalogue() if code not in gaps)


def gaps_here(today: date, known_at: datetime | None = None) -> tuple[Gap, ...]:
    """The standards that cannot be judged, each with the kinds of fact that are missing, in the catalogue's order."""
    return _gaps(standards(known_at), received(known_at), today)


@lru_cache(maxsize=16)
def _gaps(held: Standards, kinds: frozenset[str], today: date) -> tuple[Gap, ...]:
    judged = {(clock.code, clock.in_force_from) for clock in held.received(kinds).versions}
    current = [held.on(code, today) for code in catalogue()]
    return tuple(
        Gap(clock, lacking(clock, kinds)) for clock in current if (clock.code, clock.in_force_from) not in judged
    )


def may_be_owed(gaps: Iterable[Gap], *, held: Iterable[str], ended: Iterable[str]) -> tuple[Gap, ...]:
    """Those of the standards that cannot be judged which something known of a child could start, or whose spell the child is in:
    kinds of fact ``held`` by the child, and spells that have ``ended``."""

    now, over = frozenset(held), frozenset(ended)

    def known(kind: str) -> bool:
        name, _, edge = kind.partition(".")
        return can_come(name, over if edge == "end" else now)

    def may_be(clock: Clock) -> bool:
        if clock.during and not known(clock.during):
            return False
        return any(map(known, clock.starts)) or (clock.starts_itself and bool(clock.during))

    return tuple(gap for gap in gaps if may_be(gap.clock))


def lacking(clock: Clock, kinds: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """What a clock misses where only these kinds are received: what could start it, meet it, or be the spell in which it is owed."""
    parts = [clock.starts, clock.met_by, (clock.during,) if clock.during else ()]
    found: list[tuple[str, ...]] = []
    for part in parts:
        if part and not any(can_come(kind, kinds) for kind in part):
            missing = tuple(dict.fromkeys(missing for kind in part for missing in _missing(kind, kinds)))
            if not any(set(other) <= set(missing) for other in found):  # what closes the other closes this one too
                found.append(missing)
    return tuple(found)


def _missing(kind: str, kinds: frozenset[str]) -> list[str]:
    """The kinds of fact that are missing for one kind, of any sort, to come about."""
    name = kind.partition(".")[0]
    each = derived().get(name)
    if isinstance(each, Regime):
        return [missing for part in each.all_of for missing in _missing(part, kinds) if not can_come(part, kinds)]
    wanted = each.of if isinstance(each, Count) else (each.of if each is not None else name,)
    return [kind for kind in wanted if kind not in kinds]
