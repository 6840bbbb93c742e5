"""What Sightline told the person."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from sightline.access.commands.read_notice import read_notice
from sightline.access.permissions import needs
from sightline.access.queries.notices import notices
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused


@needs("NOTICE_READ")
@require_safe
def notices_page(request: SignedInRequest) -> HttpResponse:
    """One's notices, unread first."""
    return render(request, "access/notices.html", {"notices": notices(request.viewer)})


@needs("NOTICE_READ")
@require_POST
def read_notice_page(request: SignedInRequest, notice: int) -> HttpResponse:
    """Mark one notice as read."""
    try:
        read_notice(by=request.viewer, at=request.now, notice=notice)
    except Refused as refused:
        raise Http404 from refused
    return redirect("notices")
