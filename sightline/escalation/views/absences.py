"""Being away, and who covers."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused

from ..commands.end_absence import end_absence
from ..commands.record_absence import record_absence
from ..forms import AbsenceForm
from ..queries.absences import absences

_FIELD_OF = {"bad_first_day": "from_on", "bad_last_day": "last_on", "bad_cover": "cover", "not_yours": "person"}


@needs("ABSENCE_RECORD")
@require_http_methods(["GET", "HEAD", "POST"])
def absences_page(request: SignedInRequest) -> HttpResponse:
    """My absence; and for those who manage, their people's."""
    page = absences(request.viewer, today=request.today)
    form = AbsenceForm(request.POST or None, people=page.people, covers=page.covers)
    if form.is_valid():
        try:
            recorded = record_absence(by=request.viewer, at=request.now, **form.cleaned_data)
        except Refused as refused:
            form.add_error(_FIELD_OF.get(refused.code), refused.sentence)
        else:
            messages.success(request, f"{recorded.cover.name} covers for {recorded.person.name}.")
            return redirect("absences")
    return render(request, "escalation/absences.html", {"page": page, "form": form})


@needs("ABSENCE_RECORD")
@require_POST
def end_absence_page(request: SignedInRequest, absence: int) -> HttpResponse:
    """Back, or not going."""
    try:
        ended = end_absence(by=request.viewer, at=request.now, absence=absence)
    except Refused as refused:
        if refused.code != "absence_over":
            raise Http404 from refused
        messages.error(request, refused.sentence)
    else:
        messages.success(request, f"{ended.person.name} is not away any more.")
    return redirect("absences")
