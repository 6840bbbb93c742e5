"""The way in: each role to its own first page."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from sightline.access.request import SignedInRequest

from ..context import home_of


@require_safe
def home_page(request: SignedInRequest) -> HttpResponse:
    """Sends a person to where their day begins."""
    return redirect(home_of(request.viewer))
