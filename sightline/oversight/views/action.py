"""One action: its history, and what may be done with it."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.core.refusals import Refused

from ..commands.change_action_date import change_action_date
from ..commands.finish_action import finish_action
from ..commands.hand_on_action import hand_on_action
from ..commands.withdraw_action import withdraw_action
from ..forms import FinishForm, HandOnForm, MoveForm, WithdrawForm
from ..queries.one_action import one_action
from ..queries.owners import owners

# What a form on the page is called → the command that its clean values go to, and what is said afterwards.
DONE: dict[str, tuple[Callable[..., Any], str]] = {
    "finish": (finish_action, "The action is marked as done."),
    "move": (change_action_date, "The day is changed."),
    "hand-on": (hand_on_action, "The action is handed on."),
    "withdraw": (withdraw_action, "The action is withdrawn."),
}
_FIELD_OF = {
    "bad_day": "due_on",
    "same_day": "due_on",
    "owner_out_of_sight": "owner",
    "same_owner": "owner",
    "no_reason": "reason",
    "nothing_said": "note",
}


@needs("ACTION_KEEP")
@require_http_methods(["GET", "HEAD", "POST"])
def action_page(request: SignedInRequest, action: int) -> HttpResponse:
    """One action; ``do`` says which form was sent."""
    page = one_action(request.viewer, action, today=request.today)
    if page is None:
        raise Http404
    do = request.POST.get("do", "")
    if request.method == "POST" and do not in DONE:
        return HttpResponseBadRequest()
    offered = owners(request.viewer, page.child, at=request.now) if page.may_change else []
    sent = {name: request.POST if name == do else None for name in DONE}
    page_forms: dict[str, forms.Form] = {
        "finish": FinishForm(sent["finish"], prefix="finish"),
        "move": MoveForm(sent["move"], prefix="move"),
        "hand-on": HandOnForm(sent["hand-on"], prefix="hand-on", owners=offered),
        "withdraw": WithdrawForm(sent["withdraw"], prefix="withdraw"),
    }
    form = page_forms.get(do)
    if form is not None and form.is_valid():
        command, said = DONE[do]
        try:
            command(by=request.viewer, at=request.now, action=action, **form.cleaned_data)
        except Refused as refused:
            field = _FIELD_OF.get(refused.code, "")
            form.add_error(field if field in form.fields else None, refused.sentence)
        else:
            messages.success(request, said)
            return redirect("my-actions" if do == "finish" else reverse("action", args=[action]))
    log_view(viewer=request.viewer, child=page.child, what="Action", at=request.now)
    context = {
        "page": page,
        "form": form,
        "finish": page_forms["finish"],
        "move": page_forms["move"],
        "hand_on": page_forms["hand-on"],
        "withdraw": page_forms["withdraw"],
        "do": do,
        "back_url": reverse("my-actions"),
        "back_label": "My actions",
    }
    return render(request, "oversight/action.html", context)
