"""One authority's own facts, standards and days into a folder that holds those of many."""

from datetime import date, datetime
from pathlib import Path

from sightline.clocks.own import own
from sightline.clocks.standards import standards
from sightline.facts.load import load
from sightline.facts.received import received

from .layout import Service, write


def facts_out(folder: Path, authority: str, *, as_at: date, known_at: datetime | None = None) -> int:
    """Write what had happened by a day, as known at a moment (None: now), of all that the viewer may see; returns how many facts."""
    mine = own(known_at)
    facts = load(as_at=as_at, known_at=known_at, kinds=standards(known_at).kinds())
    return write(folder, authority, facts, Service(received(known_at), mine.settings, mine.local), as_at=as_at)
