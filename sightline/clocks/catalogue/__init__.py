"""The catalogue: one file a standard, found by walking the areas' folders, checked when first read."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import MappingProxyType

from django.conf import settings

from sightline.calendars.rules import Rule
from sightline.core.refusals import Refused
from sightline.facts.vocabulary import KINDS

from ..clock import Clock


@cache
def catalogue() -> Mapping[str, Clock]:
    """Every clock by its code, areas in alphabetical order, local standards as this service has set them."""
    found: dict[str, Clock] = {}
    local: dict[str, str] = getattr(settings, "LOCAL_STANDARDS", {})
    for module in walk_packages(__path__, f"{__name__}."):
        if module.ispkg:
            continue
        clock = import_module(module.name).CLOCK
        check(clock, module.name)
        if clock.code in local:
            clock = _as_set_here(clock, local[clock.code])
        found[clock.code] = clock
    unknown = set(local) - set(found)
    if unknown:
        raise Refused(
            "unknown_standard", f"LOCAL_STANDARDS names no clock of the catalogue: {', '.join(sorted(unknown))}."
        )
    return MappingProxyType(dict(sorted(found.items(), key=lambda pair: (pair[1].area, pair[0]))))


def clock_named(code: str) -> Clock:
    """One clock; refuses an unknown code, naming those there are."""
    clocks = catalogue()
    if code not in clocks:
        raise Refused("unknown_clock", f"There is no clock {code!r}. The catalogue has: {', '.join(clocks)}.")
    return clocks[code]


def check(clock: Clock, where: str) -> None:
    """Refuse a declaration with a mistake, naming file, field and reason."""

    def wrong(field: str, reason: str) -> Refused:
        return Refused("bad_clock", f"{where}: {field} {reason}.")

    if where.rpartition(".")[2] != clock.code:
        raise wrong("code", f"is {clock.code!r}, which is not the file's name")
    for name in ("starts", "met_by", "ends_by"):
        for kind in getattr(clock, name):
            if kind not in KINDS:
                raise wrong(name, f"names {kind!r}, which is no kind of fact")
    if clock.during and clock.during not in KINDS:
        raise wrong("during", f"names {clock.during!r}, which is no kind of fact")
    if not clock.within:
        raise wrong("within", "is empty")
    if len(clock.within) > 1 and not clock.repeats:
        raise wrong("within", "has several steps but the clock does not repeat")
    for name in ("title", "owes", "area", "source", "owner", "checker"):
        if not getattr(clock, name):
            raise wrong(name, "is empty")


def _as_set_here(clock: Clock, code: str) -> Clock:
    if not clock.local:
        raise Refused("not_local", f"{clock.title} is {clock.legal_status}, which a service cannot set for itself.")
    return replace(
        clock, within=(Rule.parse(code),), notes=f"Set by this service; the usual local standard is {clock.allowance}."
    )
