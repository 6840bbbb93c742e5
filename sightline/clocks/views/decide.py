"""What the screens of decisions share: see what it would change, then save exactly that."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused

from ..deciding import standards_if
from ..models import Decided
from ..queries.effect import effect
from ..said import says
from ..standards import standards

_FIELD_OF = {
    "reason_too_short": "reason",
    "not_in_force": "from_on",
    "dates_backward": "last_on",
    "terms_overlap": "first_on",
    "outside_term": "half_first_on",
}


def decide(
    request: SignedInRequest,
    form: forms.Form,
    *,
    row: Callable[[dict[str, Any]], Decided],
    save: Callable[[dict[str, Any]], object],
    page: dict[str, Any],
    done: str,
) -> HttpResponse:
    """The form; what it would change, once it is sent (``row`` makes it, unsaved); and saved, once that was confirmed (``do=save``)."""
    seen, proposed = None, ""
    if request.method == "POST" and form.is_valid():
        try:
            if request.POST.get("do") == "save":
                save(form.cleaned_data)
                messages.success(request, "Saved.")
                return redirect(done)
            wanted = row(form.cleaned_data)
            after, proposed = standards_if(wanted), says(wanted)
            seen = effect(request.viewer, standards(), after, today=request.today, now=request.now)
        except Refused as refused:
            field = _FIELD_OF.get(refused.code)
            form.add_error(field if field in form.fields else None, refused.sentence)
    sent = [(name, value) for name in request.POST for value in request.POST.getlist(name)]
    kept = [pair for pair in sent if pair[0] not in ("csrfmiddlewaretoken", "do")]
    found = {"form": form, "effect": seen, "proposed": proposed, "kept": kept}
    return render(request, "clocks/decide.html", page | found)
