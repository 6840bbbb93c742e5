"""Finding a child."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.queries.search import read_query, search
from sightline.people.visible import children_visible_to

MOST = 50


@needs("CHILD_SEARCH")
@require_safe
def search_page(request: SignedInRequest) -> HttpResponse:
    """What was found; the child's page itself when an id was typed in full."""
    text = request.GET.get("q", "").strip()
    found = search(request.viewer, text, as_at=request.today, limit=MOST)
    if len(found) == 1 and found[0].ref == text:
        return redirect(found[0].href)
    shown = children_visible_to(request.viewer).filter(ref__in=[child.ref for child in found])
    log_views(request.viewer, shown, "Search results", request.now)
    context = {
        "text": text,
        "search_text": text,
        "found": found,
        "most": MOST,
        "too_little": bool(text) and read_query(text, request.today).nothing,
        "may_break_glass": request.viewer.can("GLASS_BREAK"),
    }
    return render(request, "people/search.html", context)
