"""The catalogue: one file a standard, found by walking the areas' folders, checked when first read."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import MappingProxyType

from sightline.calendars.rules import Rule
from sightline.core.refusals import Refused
from sightline.facts.vocabulary import KINDS

from ..clock import Clock
from ..derived import derived, kind_named


@cache
def catalogue() -> Mapping[str, Clock]:
    """Every clock by its code, areas in alphabetical order, as it stands in law and guidance now."""
    found: dict[str, Clock] = {}
    for module in walk_packages(__path__, f"{__name__}."):
        if module.ispkg:
            continue
        clock = import_module(module.name).CLOCK
        check(clock, module.name)
        found[clock.code] = clock
    for clock in found.values():
        if clock.follows and clock.follows not in found:
            raise Refused("bad_clock", f"{clock.code}: follows names {clock.follows!r}, which is no clock.")
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
    for name in ("title", "owes", "area", "source", "owner", "checker", "starts", "met_by", "within", "escalates"):
        if not getattr(clock, name):
            raise wrong(name, "is empty")
    for name in ("starts", "met_by", "ends_by", "pauses", "during"):
        named = getattr(clock, name)
        for kind in (named,) if isinstance(named, str) else named:
            if kind and not _is_kind(kind):
                raise wrong(name, f"names {kind!r}, which is no kind of fact")
            if kind and name in ("during", "pauses") and not kind_named(kind).spell:
                raise wrong(name, f"names {kind!r}, which does not last")
    if len(clock.within) > 1 and not clock.repeats:
        raise wrong("within", "has several steps but the clock does not repeat")
    if clock.threaded and (clock.during or clock.repeats):
        raise wrong("threaded", "cannot go with during or repeats")
    if clock.may_precede is not None and (clock.repeats or clock.by_the_minute or clock.may_precede.count >= 0):
        raise wrong("may_precede", "must go backward, and cannot go with repeats or hours")
    if clock.pauses and not all(rule.unit in _PAUSE and rule.count > 0 for rule in clock.rules()):
        raise wrong("pauses", f"go only with times in {', '.join(_PAUSE)}")
    if clock.towards and (clock.repeats or clock.pauses or clock.by_the_minute):
        raise wrong("towards", "cannot go with repeats, pauses or hours")
    if clock.by_the_minute and (clock.repeats or clock.pauses or not all(isinstance(w, Rule) for w in clock.within)):
        raise wrong("within", "counts hours, which cannot go with repeats, pauses or ages")
    if clock.carries is not None and (clock.during not in clock.starts or clock.carries.count >= 0):
        raise wrong("carries", "must go backward, and the spell during which the standard is owed must start it")
    if clock.follows and not clock.during:
        raise wrong("follows", "needs a spell during which the standard is owed")
    if not max(after for _, after in clock.escalates) + 1 > 0:
        raise wrong("escalates", "tells nobody once it is overdue")
    for role, _ in clock.escalates:
        if role not in TOLD:
            raise wrong("escalates", f"names {role!r}; those who can be told are {', '.join(TOLD)}")
    if clock.verified and clock.source.lower().startswith(("unread", "unverified")):
        raise wrong("verified", "is true of a source that could not be read")
    if clock.in_force_until is not None and clock.in_force_until <= clock.in_force_from:
        raise wrong("in_force_until", "is not after in_force_from")
    for each in clock.earlier:
        if each.until <= clock.in_force_from:
            raise wrong("earlier", f"has a version until {each.until}, before the standard came into force")
    for changed, name in [(e.fields, "earlier") for e in clock.earlier] + [
        (c.fields, "choices") for c in clock.choices
    ]:
        if unknown := set(changed) - _MAY_DIFFER:
            raise wrong(name, f"changes {', '.join(sorted(unknown))}, which a version cannot")


TOLD = ("social_worker", "team_manager", "service_manager", "head_of_service")
_PAUSE = ("working_days", "days", "weeks", "months", "years")
_MAY_DIFFER = {each.name for each in fields(Clock)} - {
    "code",
    "area",
    "in_force_from",
    "in_force_until",
    "earlier",
    "choices",
    "standard_from",
}


def _is_kind(code: str) -> bool:
    name, _, edge = code.partition(".")
    return (name in KINDS or name in derived()) and edge in ("", "end")
