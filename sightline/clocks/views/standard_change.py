"""Changing one standard from a date."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused

from .. import unsaved
from ..catalogue import catalogue
from ..commands.set_local_standard import set_local_standard
from ..deciding import check_may_be_set
from ..forms import StandardForm
from .decide import decide


@needs("STANDARD_SET")
@require_http_methods(["GET", "HEAD", "POST"])
def standard_change_screen(request: SignedInRequest, code: str) -> HttpResponse:
    """The form, for a local standard or one with choices; for law and guidance, the sentence why not."""
    clock = catalogue().get(code)
    if clock is None:
        raise Http404
    address = reverse("standard", args=[code])
    page: dict[str, Any] = {
        "title": f"Change “{clock.title}” from a date",
        "clock": clock,
        "breadcrumbs": [
            {"label": "Standards", "href": reverse("catalogue")},
            {"label": clock.title, "href": address},
            {"label": "Change"},
        ],
        "back": address,
    }
    try:
        check_may_be_set(clock)
    except Refused as refused:
        return render(request, "clocks/decide.html", page | {"why_not": refused.sentence})
    return decide(
        request,
        StandardForm(
            request.POST if request.method == "POST" else None, clock=clock, initial={"from_on": request.today}
        ),
        row=lambda said: unsaved.standard(by=request.viewer, at=request.now, clock=code, **_said(said)),
        save=lambda said: set_local_standard(by=request.viewer, at=request.now, clock=code, **_said(said)),
        page=page,
        done=address,
    )


def _said(cleaned: dict[str, Any]) -> dict[str, Any]:
    return {name: cleaned[name] for name in ("from_on", "within", "choice", "reason")}
