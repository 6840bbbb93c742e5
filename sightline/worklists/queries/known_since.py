"""Since when anything is known here at all: what says why a list of an earlier day is empty."""

from datetime import datetime

from django.db.models import Min

from sightline.exchange.models import Batch


def known_since() -> datetime | None:
    """The moment at which the first extract that was loaded came; None before there was any."""
    first: datetime | None = Batch.objects.filter(state="loaded").aggregate(first=Min("brought_at"))["first"]
    return first
