"""Who opened one child's record."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.addresses import child_address
from sightline.access.queries.view_log import view_log
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.people.visible import child_or_404


@require_safe
def opened_page(request: SignedInRequest, ref: str) -> HttpResponse:
    """The log of one record, for its worker and for those who answer for it; ``?lists=yes`` adds lists and exports."""
    child = child_or_404(request.viewer, ref)
    lists = request.GET.get("lists") == "yes"
    opened = view_log(request.viewer, child, lists=lists)
    log_view(viewer=request.viewer, child=child, what="Who opened the record", at=request.now)
    context = {
        "child": child,
        "opened": opened,
        "lists": lists,
        "back_url": child_address(ref),
        "back_label": child.name,
    }
    return render(request, "people/opened.html", context)
