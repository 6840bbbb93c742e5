"""What I was told of a child: opening it, answering it, handing it on."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_view
from sightline.core.refusals import Refused
from sightline.oversight.queries.owners import owners
from sightline.web.words import short_date

from ..commands.answer_told import answer_told
from ..commands.note_told import note_told
from ..commands.open_told import open_told
from ..commands.pass_on_told import pass_on_told
from ..forms import AnswerForm, NoteForm, PassOnForm
from ..queries.one_told import OneTold, one_told
from ..queries.rows import Line

_FIELD_OF = {
    "nothing_chosen": "told",
    "nothing_said": ("what", "note"),
    "bad_day": "due_on",
    "owner_out_of_sight": "owner",
    "no_reason": "reason",
    "same_person": "to",
    "out_of_sight": "to",
}


@needs("TOLD_VIEW")
@require_http_methods(["GET", "HEAD", "POST"])
def one_told_page(request: SignedInRequest, told: int) -> HttpResponse:
    """Everything I was told of the child, and the form that answers it. Showing it marks it as opened."""
    page = _opened(request, told)
    form: AnswerForm | NoteForm | None = None
    if page.child is None and page.asked.answer is None and page.asked.closed_on is None:
        form = NoteForm(request.POST or None)
    elif page.unanswered:
        form = AnswerForm(request.POST or None, told=_choices(page.unanswered), owners=_owners(request, page))
    if form is not None and form.is_valid():
        try:
            if isinstance(form, AnswerForm):
                answer_told(by=request.viewer, at=request.now, **form.cleaned_data)
            else:
                note_told(by=request.viewer, at=request.now, told=told, **form.cleaned_data)
        except Refused as refused:
            add(form, refused)
        else:
            messages.success(request, "Your answer is recorded.")
            return redirect("told")
    return render(request, "escalation/one_told.html", {"page": page, "form": form, **_back()})


@needs("TOLD_VIEW")
@require_http_methods(["GET", "HEAD", "POST"])
def hand_on_page(request: SignedInRequest, told: int) -> HttpResponse:
    """Hand what I was told of a child on to somebody else."""
    page = _opened(request, told)
    if page.child is None or not page.unanswered:
        raise Http404
    others = [choice for choice in _owners(request, page) if choice[0] != request.viewer.pk]
    form = PassOnForm(request.POST or None, told=_choices(page.unanswered), owners=others)
    if form.is_valid():
        try:
            pass_on_told(by=request.viewer, at=request.now, **form.cleaned_data)
        except Refused as refused:
            add(form, refused)
        else:
            messages.success(request, f"Handed on to {form.cleaned_data['to'].name}, who has been told.")
            return redirect("told")
    context = {
        "page": page,
        "form": form,
        "back_url": reverse("one-told", args=[told]),
        "back_label": page.child.name,
    }
    return render(request, "escalation/hand_on.html", context)


def _opened(request: SignedInRequest, told: int) -> OneTold:
    """The page's content, marked as opened and logged."""
    try:
        open_told(by=request.viewer, at=request.now, told=told)
    except Refused as refused:
        raise Http404 from refused
    page = one_told(request.viewer, told, today=request.today)
    if page is None:
        raise Http404
    if page.child is not None:
        log_view(viewer=request.viewer, child=page.child, what="What I have been told", at=request.now)
    return page


def _choices(lines: Iterable[Line]) -> list[tuple[int, str]]:
    return [(line.id, f"{line.what}, due {short_date(line.due_on)}, {line.stands}") for line in lines]


def _owners(request: SignedInRequest, page: OneTold) -> list[tuple[int, str]]:
    return owners(request.viewer, page.child, at=request.now) if page.child else []


def _back() -> dict[str, Any]:
    return {"back_url": reverse("told"), "back_label": "What I have been told"}


def add(form: Any, refused: Refused) -> None:
    """Show a refusal at the field that it is about, where the form has it."""
    fields = _FIELD_OF.get(refused.code, ())
    names = [fields] if isinstance(fields, str) else fields
    form.add_error(next((name for name in names if name in form.fields), None), refused.sentence)
