"""The full explanation of one standard for one child."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.people.another_day import on_any_day
from sightline.people.visible import child_or_404

from ..catalogue import catalogue
from ..queries.why import why


@needs("CHILD_VIEW")
@require_safe
@on_any_day(lambda request, ref, code: [child_or_404(request.viewer, ref).pk])
def why_screen(request: SignedInRequest, ref: str, code: str) -> HttpResponse:
    """Every turn in sentences; ``?turn=`` counts the days of one."""
    clock = catalogue().get(code)
    if clock is None:
        raise Http404
    child = child_or_404(request.viewer, ref)
    log_view(viewer=request.viewer, child=child, what=f"Why: {clock.title}{request.as_at.when}", at=request.now)
    context = {
        "child": child,
        "ref": ref,
        "clock": clock,
        "why": why(
            request.viewer,
            child,
            clock,
            as_at=request.as_at.day,
            known_at=request.as_at.known_at,
            turn=request.GET.get("turn", ""),
        ),
        "breadcrumbs": [
            {"label": child.name, "href": request.as_at.keep(reverse("child", args=[ref]))},
            {"label": f"Why: {clock.title}"},
        ],
    }
    return render(request, "clocks/why.html", context)
