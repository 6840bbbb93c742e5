"""The catalogue of practice standards, and one standard."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from ..catalogue import catalogue
from ..queries.catalogue import areas, standard


@needs("CATALOGUE_VIEW")
@require_safe
def catalogue_screen(request: SignedInRequest) -> HttpResponse:
    """Every standard by area."""
    return render(request, "clocks/catalogue.html", {"areas": areas(today=request.today)})


@needs("CATALOGUE_VIEW")
@require_safe
def standard_screen(request: SignedInRequest, code: str) -> HttpResponse:
    """All that one standard declares, and how it stands for the children whom the viewer may see."""
    clock = catalogue().get(code)
    if clock is None:
        raise Http404
    context = {
        "standard": standard(request.viewer, clock, today=request.today),
        "clock": clock,
        "breadcrumbs": [{"label": "Standards", "href": reverse("catalogue")}, {"label": clock.title}],
    }
    return render(request, "clocks/standard.html", context)
