"""The page that is shown while a whole service is worked out for another day. It needs no JavaScript: it asks for the page itself."""

from django.http import HttpResponse
from django.shortcuts import render

from sightline.access.request import SignedInRequest
from sightline.web.templatetags.web import replace_query

GO = "go"
"""In the address of the page that the waiting page asks for; gone again from the address of what is then shown."""


def wait(request: SignedInRequest) -> HttpResponse:
    """Says what is being worked out, and goes on to it at once."""
    onward = f"{request.path}{replace_query(request.GET, {GO: 'on'})}"
    response = render(request, "worklists/waiting.html", {"onward": onward})
    response.headers["Refresh"] = f"0; url={onward}"
    return response
