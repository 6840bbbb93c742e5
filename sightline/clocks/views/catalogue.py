"""The catalogue of practice standards, and one standard."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from ..catalogue import catalogue
from ..queries.catalogue import areas, standard
from ..queries.decided import catching_up, settings_of


@needs("CATALOGUE_VIEW")
@require_safe
def catalogue_screen(request: SignedInRequest) -> HttpResponse:
    """Every standard by area."""
    context = {"areas": areas(today=request.today), "catching_up": catching_up()}
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
        "decided": settings_of(code),
        "catching_up": catching_up(),
        "may_set": request.viewer.can("STANDARD_SET"),
        "breadcrumbs": [{"label": "Standards", "href": reverse("catalogue")}, {"label": clock.title}],
    }
    return render(request, "clocks/standard.html", context)
