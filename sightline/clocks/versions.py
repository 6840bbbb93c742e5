"""A standard through time: as law and guidance had it, and as a service has set it, each version a clock with its days in force. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sightline.calendars.rules import Rule
from sightline.core.refusals import Refused

from .clock import Clock


@dataclass(frozen=True, slots=True)
class Setting:
    """What a service has decided about one standard, from a day: its own ladder of times, or one of the clock's choices, or neither
    (back to the guidance)."""

    clock: str
    from_on: date
    within: tuple[str, ...] = ()
    choice: str = ""


def versions(clock: Clock, settings: Iterable[Setting] = ()) -> tuple[Clock, ...]:
    """Every version, earliest first, each in force from its ``in_force_from`` until its ``in_force_until``.

    Turns go by the version in force on the day they start. Refuses a setting that the clock does not allow.
    """
    law = list(_as_law_had_it(clock))
    own = sorted((s for s in settings if s.clock == clock.code), key=lambda s: s.from_on)
    days = sorted({clock.in_force_from, *(v.in_force_from for v in law), *(s.from_on for s in own)})
    days = [
        day
        for day in days
        if day >= clock.in_force_from and (clock.in_force_until is None or day < clock.in_force_until)
    ]
    found = []
    for day, until in zip(days, [*days[1:], clock.in_force_until], strict=True):
        version = next(v for v in reversed(law) if v.in_force_from <= day)
        setting = next((s for s in reversed(own) if s.from_on <= day), None)
        if setting is not None:
            version = as_set(version, setting)
        found.append(replace(version, in_force_from=day, in_force_until=until, standard_from=clock.in_force_from))
    return tuple(found)


def _as_law_had_it(clock: Clock) -> Iterable[Clock]:
    start = clock.in_force_from
    for each in sorted(clock.earlier, key=lambda e: e.until):
        notes = f"{clock.notes} {each.why}".strip()
        yield replace(clock, **({"notes": notes} | dict(each.fields)), in_force_from=start, in_force_until=each.until)
        start = each.until
    yield replace(clock, in_force_from=start)


def as_set(clock: Clock, setting: Setting) -> Clock:
    """The clock as a service has set it."""
    if setting.choice:
        chosen = next((c for c in clock.choices if c.code == setting.choice), None)
        if chosen is None:
            raise Refused("unknown_choice", f"“{clock.title}” has no choice called “{setting.choice}”.")
        clock = replace(
            clock, **dict(chosen.fields), notes=f"{clock.notes} Chosen by this service: {chosen.words}".strip()
        )
    if setting.within:
        if not clock.local:
            raise Refused("not_local", f"{clock.title} is {clock.legal_status}, which a service cannot set for itself.")
        usual = clock.allowance
        steps = tuple(Rule.parse(code) for code in setting.within)
        if len(steps) > 1 and not clock.repeats:
            raise Refused("too_many_steps", f"“{clock.title}” does not repeat, so that it takes one time allowed.")
        clock = replace(
            clock,
            within=steps,
            notes=f"{clock.notes} Set by this service; the usual local standard is {usual}.".strip(),
        )
    return clock
