"""A child's page, its chronology as a part and as a download."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.queries.view_log import may_see_view_log, view_log
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.people.another_day import another_day
from sightline.people.models import Child
from sightline.people.parts import read_parts
from sightline.people.queries.child_page import child_page, chronology_of
from sightline.people.queries.chronology import STEP, Asked, Line
from sightline.people.statuses import HOW_SHOWN
from sightline.people.visible import child_or_404
from sightline.web.exports import FORMATS, export_response

LAST_OPENED = 10
HEADER = (
    *("Happened on", "What", "Details", "Recorded on", "Days between", "File", "Sheet", "Row", "Recorded by"),
    "Only the latest is kept",
)


@needs("CHILD_VIEW")
@require_safe
def child_screen(request: SignedInRequest, ref: str) -> HttpResponse:
    """The page; only its chronology when HTMX asks for that part; a download with ``?format=``."""
    now = child_or_404(request.viewer, ref)  # who may do what with the record is about now, whatever day is shown
    with another_day(request, lambda: [now.pk]):
        return _page(request, now, child_or_404(request.viewer, ref))


def _page(request: SignedInRequest, now: Child, child: Child) -> HttpResponse:
    as_at = request.as_at.day
    asked = Asked(
        show=request.GET.get("show", ""),
        find=request.GET.get("find", "").strip()[:200],
        shown=_number(request.GET.get("events", "")),
        before=request.GET.get("before") == "yes",
    )
    when = request.as_at.when
    wanted = request.GET.get("format", "")
    if wanted in FORMATS:
        log_view(viewer=request.viewer, child=child, what=f"Chronology, downloaded{when}", at=request.now)
        lines = chronology_of(request.viewer, child, as_at=as_at, asked=asked).lines
        return export_response(f"Chronology {child.ref}", HEADER, _cells(lines), wanted)
    context: dict[str, Any] = {"child": child, "ref": child.ref}
    if request.headers.get("HX-Target") == "chronology":
        log_view(viewer=request.viewer, child=child, what=f"Chronology{when}", at=request.now)
        context["chronology"] = chronology_of(request.viewer, child, as_at=as_at, asked=asked)
        return render(request, "people/child.html#chronology", context)
    log_view(viewer=request.viewer, child=child, what=f"Record{when}", at=request.now)
    kept = request.as_at.suffix.removeprefix("&")
    page = child_page(request.viewer, child, as_at=as_at, asked=asked, kept=kept)
    context |= {
        "page": page,
        "chronology": page.chronology,
        "parts": read_parts(request.viewer, child, as_at=as_at, today=request.today),
        "how_shown": HOW_SHOWN,
        "may_restrict": request.viewer.can("RECORD_RESTRICT"),
        "may_see_log": may_see_view_log(request.viewer, now),
    }
    if context["may_see_log"]:
        context["opened"] = view_log(request.viewer, now, at_most=LAST_OPENED)
    return render(request, "people/child.html", context)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else STEP


def _cells(lines: Sequence[Line]) -> Iterator[list[object]]:
    for line in lines:
        source = line.source
        yield [
            *(line.on, line.title, "; ".join(line.details), line.recorded_on, line.lag),
            *(source.filename, source.sheet, source.row, source.by, line.latest_only),
        ]
