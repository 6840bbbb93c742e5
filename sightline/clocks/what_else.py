"""What a standard asks beside its start, its end and its time allowed, a plain sentence each: for its screen and its reference page. Pure."""

from .clock import Clock
from .derived import kind_named


def what_else(clock: Clock) -> list[str]:
    """In reading order; nothing for a standard that asks no more."""
    said = []
    if clock.towards:
        said.append("Counted from the day that its start points to: a conference arranged, a date expected.")
    if clock.may_precede:
        said.append(f"May be done beforehand: {clock.may_precede.words} it starts, at the earliest.")
    if clock.carries:
        said.append(
            "Where the time in which it is owed takes over from another and nothing else starts it, the first turn is counted from "
            f"what last met it, {clock.carries.words} at the earliest."
        )
    if clock.pauses:
        spells = " or ".join(f"“{kind_named(kind).title.lower()}”" for kind in clock.pauses)
        said.append(f"Stands still during {spells}: the days that this takes are given back.")
    if clock.threaded:
        said.append("Start and end belong to one record: what another record says does not meet it.")
    elif not clock.restarts:
        said.append("A new start while a turn runs changes nothing: what is already owed is owed.")
    elif not clock.starts_itself:
        said.append("A new start while a turn runs ends that turn, and the times allowed begin again with the first.")
    if clock.if_any:
        said.append("Owed only once something has started it: with nothing recorded, nothing is owed.")
    return said
