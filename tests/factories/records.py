"""Real records, facts and deadlines for a test, through the real loader."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sightline.access.viewer import SYSTEM, looking_as
from sightline.exchange.imports.entries import Entry
from sightline.exchange.imports.load import Outcome, load
from sightline.exchange.models import Batch
from sightline.facts.signals import children_changed
from sightline.people.models import Child


def entry(model: str, child: str, key: str, **values: Any) -> Entry:
    """One entry, shortly said."""
    return Entry(model, child, key, values)


def load_entries(entries: Iterable[Entry], *, at: datetime, source: str = "test") -> Outcome:
    """Load entries as one batch recorded at ``at``, and draw up the deadlines of the children concerned."""
    with looking_as(SYSTEM, at):
        batch = Batch.objects.create(
            kind=source,
            filename="made up",
            sha256="",
            size=0,
            extracted_on=at.date(),
            brought_at=at,
            actor="test",
            state="loaded",
        )
        outcome = load(entries, source=source, batch=batch.pk, at=at, actor="test")
        children_changed.send(Batch, children=outcome.changed, at=at)
    return outcome


def child_named(ref: str) -> Child:
    """A child by the case system's id, whoever is looking."""
    with looking_as(SYSTEM):
        return Child.objects.get(ref=ref)


def moment(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """A moment, in UTC."""
    return datetime(year, month, day, hour, tzinfo=UTC)
