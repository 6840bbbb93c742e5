"""Opening a record in an emergency."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from sightline.access.addresses import child_address
from sightline.access.commands.break_glass import OPEN_FOR, break_glass
from sightline.access.forms import BreakGlassForm
from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.words import local


@needs("GLASS_BREAK")
@require_http_methods(["GET", "HEAD", "POST"])
def break_glass_page(request: SignedInRequest) -> HttpResponse:
    """The warning and the form; then the child's page."""
    form = BreakGlassForm(request.POST or None)
    if form.is_valid():
        try:
            grant = break_glass(by=request.viewer, at=request.now, **form.cleaned_data)
        except Refused as refused:
            form.add_error("reason" if refused.code == "reason_too_short" else "ref", refused.sentence)
        else:
            until = f"{local(grant.until_at):%H:%M}"
            messages.warning(
                request, f"This record is open to you until {until}. Its worker and their manager have been told."
            )
            return redirect(child_address(grant.child.ref))
    return render(request, "access/break_glass.html", {"form": form, "minutes": OPEN_FOR.seconds // 60})
