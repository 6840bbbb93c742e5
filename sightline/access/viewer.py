"""Telling the database who is looking, for one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction

from .models import User

SYSTEM = "system"


def set_viewer(viewer: User | str | None, now: datetime | None = None) -> None:
    """Name the viewer for the rest of this transaction: a user, ``SYSTEM`` for imports and jobs, or None for nobody.

    ``now`` decides which grants hold; without it the database's own clock does.
    """
    _look(_named(viewer), now.isoformat() if now else "")


def current_viewer() -> str:
    """Who this transaction looks as: a user's id, ``SYSTEM``, or nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting('sightline.viewer', true), '')")
        return cursor.fetchone()[0]


@contextmanager
def looking_as(viewer: User | str | None, now: datetime | None = None) -> Iterator[None]:
    """One transaction in which the database shows what ``viewer`` may see. The viewer of an outer transaction is put back."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT coalesce(current_setting('sightline.viewer', true), ''), coalesce(current_setting('sightline.now', true), '')"
            )
            before = cursor.fetchone()
        set_viewer(viewer, now)
        yield
        _look(*before)


def _named(viewer: User | str | None) -> str:
    return str(viewer.pk) if isinstance(viewer, User) else (viewer or "")


def _look(viewer: str, moment: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT sightline_look(%s, %s)", [viewer, moment])
