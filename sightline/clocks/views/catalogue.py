"""The catalogue of practice standards, and one standard."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.tables import Column, Table

from ..areas import AREAS
from ..catalogue import catalogue
from ..forms import CatalogueFilter
from ..queries.catalogue import Entry, Sought, areas, entries, standard
from ..queries.decided import catching_up, settings_of

COLUMNS: list[Column[Entry]] = [
    Column("area", "Area", order=lambda entry: tuple(AREAS).index(entry.clock.area)),
    Column("title", "Standard", value=lambda entry: entry.clock.title),
    Column("code", "Code", value=lambda entry: entry.clock.code),
    Column("owes", "What is owed", value=lambda entry: entry.clock.owes),
    Column("owed_by", "Owed by"),
    Column("allowance", "Time allowed", value=lambda entry: entry.clock.allowance),
    Column("legal_status", "Standing", value=lambda entry: str(entry.clock.legal_status)),
    Column("source", "Source", value=lambda entry: entry.clock.source),
    Column("verified", "Source read", value=lambda entry: "Yes" if entry.clock.verified else "No"),
    Column("in_force", "In force"),
    Column("set_here", "Set by this service", value=lambda entry: "Yes" if entry.set_here else "No"),
    Column("judged", "Judged here", value=lambda entry: "No" if entry.gap else "Yes"),
    Column("why_not", "Why not", value=lambda entry: entry.gap.sentence if entry.gap else ""),
]


@needs("CATALOGUE_VIEW")
@require_safe
def catalogue_screen(request: SignedInRequest) -> HttpResponse:
    """The standards sought, by area."""
    form = CatalogueFilter(request.GET)
    found = entries(form.sought if form.is_valid() else Sought(), today=request.today)
    table = Table(found, COLUMNS, request.GET, sort="area", per_page=max(len(found), 1))
    error = ""
    if table.export_format:
        try:
            return table.export(f"standards-{request.today.isoformat()}")
        except Refused as refused:
            error = refused.sentence
    context = {
        "areas": areas(found),
        "form": form,
        "table": table,
        "count": len(found),
        "judged": sum(entry.gap is None for entry in found),
        "may_load": request.viewer.can("IMPORT_LOAD"),
        "catching_up": catching_up(),
        "error": error,
    }
    return render(request, "clocks/catalogue.html", context)


@needs("CATALOGUE_VIEW")
@require_safe
def standard_screen(request: SignedInRequest, code: str) -> HttpResponse:
    """All that one standard declares, and how it stands for the children whom the viewer may see."""
    clock = catalogue().get(code)
    if clock is None:
        raise Http404
    found = standard(request.viewer, clock, today=request.today)
    context = {
        "standard": found,
        "clock": found.clock,
        "may_load": request.viewer.can("IMPORT_LOAD"),
        "decided": settings_of(code),
        "catching_up": catching_up(),
        "may_set": request.viewer.can("STANDARD_SET"),
        "breadcrumbs": [{"label": "Standards", "href": reverse("catalogue")}, {"label": clock.title}],
    }
    return render(request, "clocks/standard.html", context)
