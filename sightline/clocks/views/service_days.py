"""The service's own days: its school terms, closure days and front-door hours."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from .. import unsaved
from ..commands.set_closure import set_closure
from ..commands.set_front_door import set_front_door
from ..commands.set_term import set_term
from ..forms import ClosureForm, HoursForm, TermForm
from ..models import Decided
from ..queries.decided import catching_up, decision, front_door_on, service_days
from .decide import decide


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of day: its form, the row that it makes and the command that saves it; what is said of it. ``dated``: a new row from a
    day takes the place of an old one, so that none names what it ``replaces``."""

    title: str
    form: type[forms.Form]
    row: Callable[..., Decided]
    command: Callable[..., Decided]
    dated: bool = False


KINDS = {
    "term": Kind("A school term", TermForm, unsaved.term, set_term),
    "closure": Kind("Closure days", ClosureForm, unsaved.closure, set_closure),
    "front-door": Kind("Hours of the front door", HoursForm, unsaved.front_door, set_front_door, dated=True),
}


@needs("CATALOGUE_VIEW")
@require_safe
def service_days_screen(request: SignedInRequest) -> HttpResponse:
    """What was set, by whom and why, with all that no longer stands."""
    context = {
        "days": service_days(),
        "catching_up": catching_up(),
        "may_set": request.viewer.can("STANDARD_SET"),
        "breadcrumbs": _trail(),
    }
    return render(request, "clocks/service_days.html", context)


@needs("STANDARD_SET")
@require_http_methods(["GET", "HEAD", "POST"])
def service_day_screen(request: SignedInRequest, kind: str, pk: int | None = None) -> HttpResponse:
    """One more, or (``pk``) another in the place of one that stands."""
    if kind not in KINDS:
        raise Http404
    replaces = None
    if pk is not None:
        replaces = decision(kind, pk)
        if replaces is None or KINDS[kind].dated:
            raise Http404
    about = KINDS[kind]
    more: dict[str, Any] = {} if about.dated else {"replaces": replaces}
    who = {"by": request.viewer, "at": request.now}
    return decide(
        request,
        about.form(request.POST if request.method == "POST" else None, initial=_initial(request, kind, replaces)),
        row=lambda said: about.row(**who, **said, **more),
        save=lambda said: about.command(**who, **said, **more),
        page={"title": about.title, "breadcrumbs": _trail(about.title), "back": reverse("service-days")},
        done=reverse("service-days"),
    )


def _initial(request: SignedInRequest, kind: str, replaces: Decided | None) -> dict[str, Any]:
    if kind == "front-door":
        return {"from_on": request.today} | HoursForm.of(front_door_on(request.today))
    if replaces is None:
        return {}
    if kind == "term":
        return TermForm.of(replaces)  # type: ignore[arg-type]
    return {name: getattr(replaces, name) for name in ("name", "first_on", "last_on")}


def _trail(*more: str) -> list[dict[str, str]]:
    trail = [
        {"label": "Standards", "href": reverse("catalogue")},
        {"label": "Terms, closure days and front door"} | ({"href": reverse("service-days")} if more else {}),
    ]
    return [*trail, *({"label": label} for label in more)]
