"""Who may open one child's record: restriction, access given and ended, people shut out."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from sightline.access.addresses import child_address
from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.core.refusals import Refused
from sightline.people.commands.deny_access import deny_access
from sightline.people.commands.end_access import end_access
from sightline.people.commands.give_access import give_access
from sightline.people.commands.lift_denial import lift_denial
from sightline.people.commands.lift_restriction import lift_restriction
from sightline.people.commands.restrict_record import restrict_record
from sightline.people.forms import DenyForm, EndForm, GiveForm, LiftDenialForm, LiftForm, RestrictForm
from sightline.people.queries.record_access import Denied, record_access
from sightline.people.restricting import REVIEWED_WITHIN
from sightline.people.visible import child_or_404, children_visible_to

# What a form on the page is called → the form, the command that its clean values go to, and what is said afterwards.
DECISIONS: dict[str, tuple[type[forms.Form], Callable[..., Any], str]] = {
    "restrict": (RestrictForm, restrict_record, "This record is restricted."),
    "lift": (LiftForm, lift_restriction, "This record is no longer restricted."),
    "give": (GiveForm, give_access, "Access is given."),
    "end": (EndForm, end_access, "That access is ended."),
    "deny": (DenyForm, deny_access, "That person may not open this record."),
    "allow": (LiftDenialForm, lift_denial, "The ordinary rules decide again for that person."),
}
_FIELD_OF = {"reason_too_short": "reason", "bad_last_day": ("review_on", "until_on")}


@needs("RECORD_RESTRICT")
@require_http_methods(["GET", "HEAD", "POST"])
def restrict_page(request: SignedInRequest, ref: str) -> HttpResponse:
    """What was decided about who may open this record, and the forms that decide more. ``do`` says which was sent."""
    child = child_or_404(request.viewer, ref)
    done = request.POST.get("do", "")
    if request.method == "POST" and done not in DECISIONS:
        return HttpResponseBadRequest()
    offered = {"review_on": request.today + REVIEWED_WITHIN, "until_on": request.today + REVIEWED_WITHIN}
    page = {
        name: form(request.POST if name == done else None, prefix=name, initial=offered)
        for name, (form, _, _) in DECISIONS.items()
    }
    if done and page[done].is_valid():
        try:
            DECISIONS[done][1](by=request.viewer, at=request.now, child=child, **_values(page[done]))
        except Refused as refused:
            _add(page[done], refused)
        else:
            messages.success(request, DECISIONS[done][2])
            still_seen = children_visible_to(request.viewer).filter(pk=child.pk).exists()
            return redirect("restrict-record", ref) if still_seen else redirect("/")
    access = record_access(request.viewer, child, at=request.now, as_at=request.today)
    log_view(viewer=request.viewer, child=child, what="Who may open the record", at=request.now)
    context = {
        "child": child,
        "access": access,
        "denied": [(row, _allow_form(row, number, page["allow"])) for number, row in enumerate(access.denied)],
        "forms": page,
        "form": page.get(done),
        "back_url": child_address(ref),
        "back_label": child.name,
    }
    return render(request, "people/restrict.html", context)


def _allow_form(row: Denied, number: int, sent: forms.Form) -> forms.Form:
    """One form for each person shut out, since each has a reason of its own; the one that was sent keeps what was typed."""
    if sent.is_bound and sent["person"].value() == row.person.email:
        return sent
    return LiftDenialForm(prefix="allow", auto_id=f"id_{number}_%s", initial={"person": row.person.email})


def _values(form: forms.Form) -> dict[str, Any]:
    values = dict(form.cleaned_data)
    if "person" in values:
        (values["person"],) = values["person"]
    return values


def _add(form: forms.Form, refused: Refused) -> None:
    fields = _FIELD_OF.get(refused.code, ())
    names = [fields] if isinstance(fields, str) else fields
    form.add_error(next((name for name in names if name in form.fields), None), refused.sentence)
