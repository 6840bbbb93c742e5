"""Answers that take long to work out, kept for the person who asked until something changes that they rest on."""

import hashlib
from collections.abc import Callable

from django.core.cache import cache
from django.db import connection

from sightline.access.models import User
from sightline.web.as_at import AsAt

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


def kept[T](name: str, make: Callable[[], T], *, viewer: User, as_at: AsAt) -> T:
    """What ``make`` gives, or what it gave this viewer under this name in the last hour for the same day, if nothing changed since.

    Nothing is shared between people: each keeps what row-level security showed them. Access that ends by itself, or a restriction
    that is lifted, shows within the hour.
    """
    key = _key(name, viewer, as_at)
    found: T | None = cache.get(key)
    if found is None:
        found = make()
        cache.set(key, found, SECONDS)
    return found


def is_kept(name: str, *, viewer: User, as_at: AsAt) -> bool:
    """Whether it would be given at once."""
    return cache.has_key(_key(name, viewer, as_at))


def _key(name: str, viewer: User, as_at: AsAt) -> str:
    with connection.cursor() as cursor:
        cursor.execute(_CHANGED)
        changed = "-".join(map(str, cursor.fetchone()))
    digest = hashlib.sha256(f"{name}:{viewer.pk}:{as_at.today}:{as_at.key}:{changed}".encode()).hexdigest()
    return f"kept:{digest}"
