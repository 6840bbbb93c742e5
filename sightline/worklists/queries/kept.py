"""Answers that take long to work out, kept for the person who asked until something changes that they rest on."""

from collections.abc import Callable
from datetime import date

from django.core.cache import cache
from django.db import connection

from sightline.access.models import User

SECONDS = 60 * 60

# Deadlines drawn up anew, extracts loaded, records restricted, people denied or given access: each moves one of these on. An
# extract moves the first before it is committed, and the last as it is.
_CHANGED = """
SELECT (SELECT (last_value, is_called)::text FROM clocks_deadline_id_seq),
  (SELECT (last_value, is_called)::text FROM access_restriction_id_seq),
  (SELECT (last_value, is_called)::text FROM access_denial_id_seq),
  (SELECT (last_value, is_called)::text FROM access_grant_id_seq),
  (SELECT max(id)::text FROM exchange_batch), (SELECT extract(epoch FROM max(finished_at))::text FROM exchange_batch)
"""


def kept[T](name: str, make: Callable[[], T], *, viewer: User, today: date) -> T:
    """What ``make`` gives, or what it gave this viewer under this name in the last hour of the same day, if nothing changed since.

    Nothing is shared between people: each keeps what row-level security showed them. Access that ends by itself, or a restriction
    that is lifted, shows within the hour.
    """
    with connection.cursor() as cursor:
        cursor.execute(_CHANGED)
        changed = "-".join(map(str, cursor.fetchone()))
    key = f"kept:{name}:{viewer.pk}:{today}:{changed}"
    found: T | None = cache.get(key)
    if found is None:
        found = make()
        cache.set(key, found, SECONDS)
    return found
