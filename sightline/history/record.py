"""Recording what happened, in the same transaction as the thing itself, and telling it again in a sentence."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from .kinds import KINDS, Teller
from .models import Event

if TYPE_CHECKING:  # history stands below access and people: it knows of both by name only
    from sightline.access.models import User
    from sightline.people.models import Child


def record_event(
    *, kind: str, by: "User | str", at: datetime, child: "Child | None" = None, subject: str = "", **data: Any
) -> Event:
    """Add one event. ``by`` is a person, or a word for what acted ("system"); ``subject`` names what it was done to.

    ``data`` is what the kind's sentence speaks of, and more if wanted: text, numbers, lists, days and moments. Raises
    ValueError for a kind that no area has declared, and for data that its sentence needs and does not get.
    """
    if kind not in KINDS:
        raise ValueError(f"No area declares an event {kind!r} (events.py).")
    missing = KINDS[kind].needs - data.keys()
    if missing:
        raise ValueError(f"The sentence of {kind!r} needs {', '.join(sorted(missing))}.")
    return Event.objects.create(
        at=at,
        by=None if isinstance(by, str) else by,
        actor=str(by)[:200],
        kind=kind,
        child=child,
        subject=subject[:200],
        data={name: _kept(value) for name, value in data.items()},
    )


def sentence_of(event: Event) -> str:
    """An event as people read it. A kind that is no longer declared is told by its code."""
    kind = KINDS.get(event.kind)
    if kind is None:
        return f"{event.actor}: {event.kind.replace('_', ' ')}."
    known = {"actor": event.actor, "child": str(event.child) if event.child else "", "subject": event.subject}
    return Teller().vformat(kind.sentence, (), {**event.data, **known})


def _kept(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
