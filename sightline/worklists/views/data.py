"""The analyst's first page: what came in, and how far it reaches."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.clocks.catalogue import catalogue
from sightline.exchange.queries.contradictions import sorts as contradiction_sorts
from sightline.exchange.queries.imports import imports
from sightline.people.another_day import read_day

from ..queries.data import coverage, not_judged

LATEST = 5
COMMANDS = (
    ("Load an extract", "sightline import annex-a.xlsx --extracted-on {today}"),
    ("Load a report of events of any other kind", "sightline import events.csv --extracted-on {today}"),
    ("Everything overdue today, for a spreadsheet", "sightline deadlines --as-at {today} --state overdue --format csv"),
    (
        "The same as it was known at an earlier moment",
        "sightline deadlines --as-at {today} --known-at {earlier}T09:00 --format json",
    ),
    ("Why one thing is due", "sightline explain --child 1234 --clock child_protection_visit --as-at {today}"),
    ("Every fact about one child, with its source", "sightline facts --child 1234 --format json"),
    ("The standards as they are in force", "sightline clocks --format csv"),
    ("Check the installation and the log of who looked at what", "sightline doctor"),
)
"""What the command line is for, with an example each."""


@needs("IMPORT_VIEW")
@require_safe
def data_page(request: SignedInRequest) -> HttpResponse:
    """Imports and data."""
    as_at = read_day(request)
    came = [each for each in imports() if not as_at.elsewhere or each.brought_at <= as_at.until]
    today, earlier = request.today.isoformat(), request.today.replace(day=1).isoformat()
    context = {
        "imports": came[:LATEST],
        "not_judged": (missing := not_judged(today=as_at.day, known_at=as_at.known_at)),
        "not_judged_count": sum(each.count for each in missing),
        "standards": len(catalogue()),
        "contradictions": contradiction_sorts(request.viewer),
        "may_load": request.viewer.can("IMPORT_LOAD"),
        "commands": [(what, how.format(today=today, earlier=earlier)) for what, how in COMMANDS],
    }
    return render(request, "worklists/data.html", context)


@needs("IMPORT_VIEW")
@require_safe
def coverage_page(request: SignedInRequest) -> HttpResponse:
    """How far the facts reach: a part of the page, or a page of its own without JavaScript."""
    as_at = read_day(request)
    part = "#coverage" if request.headers.get("HX-Request") else ""
    context = {
        "coverage": coverage(request.viewer, today=request.today, as_at=as_at),
        "back_url": as_at.keep(reverse("data")),
        "back_label": "Imports and data",
    }
    return render(request, f"worklists/coverage.html{part}", context)
