"""Taking a decision back."""

from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from .. import unsaved
from ..commands.withdraw_decision import withdraw_decision
from ..forms import WithdrawForm
from ..models import LocalStandard
from ..queries.decided import decision
from ..said import what_in_words
from .decide import decide


@needs("STANDARD_SET")
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw_screen(request: SignedInRequest, kind: str, pk: int) -> HttpResponse:
    """Why it is withdrawn, and what that would change."""
    row = decision(kind, pk)
    if row is None:
        raise Http404
    what = what_in_words(row)
    is_standard = isinstance(row, LocalStandard)
    back = reverse("standard", args=[row.clock]) if isinstance(row, LocalStandard) else reverse("service-days")
    who: dict[str, Any] = {"by": request.viewer, "at": request.now, "row": row}
    page = {
        "title": f"Withdraw {what}",
        "withdrawing": True,
        "breadcrumbs": [
            {"label": "Standards", "href": reverse("catalogue")},
            {"label": "The standard" if is_standard else "Terms, closure days and front door", "href": back},
            {"label": "Withdraw"},
        ],
        "back": back,
    }
    return decide(
        request,
        WithdrawForm(request.POST if request.method == "POST" else None),
        row=lambda said: unsaved.withdrawal(**who, **said),
        save=lambda said: withdraw_decision(**who, **said),
        page=page,
        done=back,
    )
