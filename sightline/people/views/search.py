"""Finding a child."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.another_day import on_any_day
from sightline.people.queries.search import found_now, read_query, search
from sightline.people.visible import children_visible_to

MOST = 50


def _found(request: SignedInRequest) -> list[int]:
    return found_now(request.viewer, request.GET.get("q", "").strip(), today=request.today, limit=MOST)


@needs("CHILD_SEARCH")
@require_safe
@on_any_day(_found)
def search_page(request: SignedInRequest) -> HttpResponse:
    """What was found; the child's page itself when an id was typed in full."""
    text = request.GET.get("q", "").strip()
    found = search(request.viewer, text, as_at=request.as_at.day, limit=MOST)
    if len(found) == 1 and found[0].ref == text:
        return redirect(request.as_at.keep(found[0].href))
    shown = children_visible_to(request.viewer).filter(ref__in=[child.ref for child in found])
    log_views(request.viewer, shown, f"Search results{request.as_at.when}", request.now)
    context = {
        "text": text,
        "search_text": text,
        "found": found,
        "most": MOST,
        "too_little": bool(text) and read_query(text, request.today).nothing,
        "may_break_glass": request.viewer.can("GLASS_BREAK"),
    }
    return render(request, "people/search.html", context)
