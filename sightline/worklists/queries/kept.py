"""Answers that take long to work out, kept for a few minutes for the person who asked."""

from collections.abc import Callable
from datetime import date

from django.core.cache import cache
from django.db.models import Max

from sightline.access.models import User
from sightline.exchange.models import Batch

SECONDS = 5 * 60


def kept[T](name: str, make: Callable[[], T], *, viewer: User, today: date) -> T:
    """What ``make`` gives, or what it gave this viewer under this name in the last five minutes of the same day.

    Another extract that comes or is loaded makes it be worked out afresh. Nothing is shared between people: each keeps what
    row-level security showed them.
    """
    latest = Batch.objects.aggregate(came=Max("pk"), finished=Max("finished_at"))
    finished = latest["finished"].timestamp() if latest["finished"] else 0
    key = f"kept:{name}:{viewer.pk}:{today}:{latest['came']}:{finished}"
    found: T | None = cache.get(key)
    if found is None:
        found = make()
        cache.set(key, found, SECONDS)
    return found
