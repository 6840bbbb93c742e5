"""Extracts that are noted as having come, without a file."""

from typing import Any

from sightline.access.tests.world import NOW
from sightline.exchange.models import Batch


def a_batch(**changes: Any) -> Batch:
    """An extract that came this moment and waits; ``changes`` are by field name."""
    values = {
        "kind": "annex-a",
        "filename": "annex.xlsx",
        "sha256": "0" * 64,
        "size": 1,
        "extracted_on": NOW.date(),
        "brought_at": NOW,
        "actor": "Analyst",
        "state": "waiting",
    }
    return Batch.objects.create(**values | changes)
