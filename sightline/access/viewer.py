"""Telling the database who is looking, for one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction

from .models import User

SYSTEM = "system"


def set_viewer(viewer: User | str | None, now: datetime | None = None) -> None:
    """Name the viewer for the rest of this transaction: a user, ``SYSTEM`` for imports and jobs, or None for nobody."""
    who = str(viewer.pk) if isinstance(viewer, User) else (viewer or "")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('sightline.viewer', %s, true), set_config('sightline.now', %s, true)",
            [who, now.isoformat() if now else ""],
        )


@contextmanager
def looking_as(viewer: User | str, now: datetime | None = None) -> Iterator[None]:
    """One transaction in which the database shows what ``viewer`` may see. The viewer of an outer transaction is put back."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('sightline.viewer', true), current_setting('sightline.now', true)")
            before = cursor.fetchone()
        set_viewer(viewer, now)
        yield
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('sightline.viewer', %s, true), set_config('sightline.now', %s, true)",
                [before[0] or "", before[1] or ""],
            )
