"""What nobody could be told of."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from ..queries.unowned import unowned


@needs("UNOWNED_VIEW")
@require_safe
def unowned_page(request: SignedInRequest) -> HttpResponse:
    """Teams and rungs where an account is missing."""
    return render(request, "escalation/unowned.html", {"unowned": unowned(request.viewer)})
