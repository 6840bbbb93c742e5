"""Downloads of lists that name children: every child in one is written to the view log, in the same transaction."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.http import HttpResponse

from sightline.access.models import User
from sightline.access.view_log import log_views
from sightline.core.refusals import Refused
from sightline.people.visible import children_visible_to
from sightline.web.exports import export_response
from sightline.web.tables import Column

AT_MOST = 20_000  # rows: each names a child, and each child is logged


def check_length(rows: int) -> None:
    """Raises Refused for a list too long to be one person's work."""
    if rows > AT_MOST:
        raise Refused(
            "too_long_to_download",
            f"This list has {rows:,} rows, and a download that names children has at most {AT_MOST:,}. Narrow the list first.",
        )


def export_children[Row](
    viewer: User,
    *,
    filename: str,
    what: str,
    columns: Iterable[Column[Row]],
    rows: Sequence[Row],
    children: Iterable[int],
    format: str,
    at: datetime,
) -> HttpResponse:
    """Rows as a download (``csv`` or ``xlsx``), with ``children`` (primary keys) logged as shown in the export ``what``.

    Raises Refused for another format and for too long a list.
    """
    check_length(len(rows))
    columns = list(columns)
    cells: Iterable[list[Any]] = ([column.cell(row) for column in columns] for row in rows)
    response = export_response(filename, [column.title for column in columns], cells, format)
    log_views(viewer, children_visible_to(viewer).filter(pk__in=set(children)), f"Download: {what}", at)
    return response
