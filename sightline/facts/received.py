"""Which kinds of fact this service receives: those of its case system's lists, and those that any events extract has brought."""

from datetime import datetime
from functools import cache

from django.db import connection

from .project import declarations


def received(known_at: datetime | None = None) -> frozenset[str]:
    """Every kind received, as known at a moment (None: now). A list that is empty is received all the same."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind FROM facts_received WHERE %(at)s::timestamptz IS NULL OR since <= %(at)s ORDER BY kind",
            {"at": known_at},
        )
        brought = tuple(kind for (kind,) in cursor.fetchall())
    return _with_lists(brought)


@cache
def _with_lists(brought: tuple[str, ...]) -> frozenset[str]:
    return frozenset({says.kind for says in declarations() if says.kind} | set(brought))
