"""What a service has decided, in words."""

from datetime import date

from sightline.calendars.rules import Rule
from sightline.web.words import plain_date

from .catalogue import catalogue
from .models import ClosureDays, Decided, FrontDoorHours, LocalStandard, SchoolTerm
from .own import setting_of, week_of

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def time_in_words(row: LocalStandard) -> str:
    """What a setting says: “15 working days, then 4 weeks”, the words of a choice, “the usual”."""
    setting, clock = setting_of(row), catalogue().get(row.clock)
    chosen = [choice.words for choice in (clock.choices if clock else ()) if choice.code == setting.choice]
    own_time = [", then ".join(Rule.parse(code).words for code in setting.within)] if setting.within else []
    return "; ".join(chosen + own_time) or "the usual"


def what_in_words(row: Decided) -> str:
    """A decision as a sentence names it: “the school term Spring 2026”."""
    if isinstance(row, LocalStandard):
        clock = catalogue().get(row.clock)
        return f"the setting of “{clock.title if clock else row.clock}” from {plain_date(row.from_on)}"
    if isinstance(row, SchoolTerm):
        return f"the school term {row.name}"
    if isinstance(row, ClosureDays):
        return f"the closure days {row.name}"
    assert isinstance(row, FrontDoorHours)
    return f"the hours of the front door from {plain_date(row.from_on)}"


def says(row: Decided) -> str:
    """What a decision would have hold, in a sentence; nothing for one that only takes another back."""
    if row.withdrawn:
        return ""
    if isinstance(row, LocalStandard):
        clock = catalogue().get(row.clock)
        return f"{clock.title if clock else row.clock}: {time_in_words(row)}, for what starts on {plain_date(row.from_on)} or later."
    if isinstance(row, SchoolTerm):
        return f"{row.name}: {'; '.join([days_in_words(row), *days_off_in_words(row)])}."
    if isinstance(row, ClosureDays):
        return f"{row.name}: {days_in_words(row)}."
    assert isinstance(row, FrontDoorHours)
    return f"From {plain_date(row.from_on)}: {'; '.join(week_in_words(row))}."


def days_in_words(row: SchoolTerm | ClosureDays) -> str:
    """“5 January 2026 to 27 March 2026”, or one day."""
    return between(row.first_on, row.last_on)


def days_off_in_words(row: SchoolTerm) -> list[str]:
    """“Half term, 16 February 2026 to 20 February 2026”."""
    off = ((date.fromisoformat(first), date.fromisoformat(last), name) for first, last, name in row.off)
    return [f"{name[:1].upper()}{name[1:]}, {between(first, last)}" for first, last, name in off]


def between(first: date, last: date) -> str:
    """Two days, both included, or the one."""
    return plain_date(first) if first == last else f"{plain_date(first)} to {plain_date(last)}"


def week_in_words(row: FrontDoorHours) -> list[str]:
    """“Monday to Friday, 09:00 to 17:00”: days that are alike together."""
    said: list[str] = []
    days = [(f"{hours.opens:%H:%M} to {hours.closes:%H:%M}" if hours else "shut") for hours in week_of(row.week)]
    first = 0
    for day in range(1, 8):
        if day == 7 or days[day] != days[first]:
            names = WEEKDAYS[first] if first == day - 1 else f"{WEEKDAYS[first]} to {WEEKDAYS[day - 1]}"
            said.append(f"{names}, {days[first]}")
            first = day
    return said
