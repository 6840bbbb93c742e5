"""The page that is shown while a whole service is worked out for another day. It needs no JavaScript: it asks for the page itself."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from sightline.access.request import SignedInRequest
from sightline.people.another_day import Concerned, read_day
from sightline.web.as_at import GO
from sightline.web.templatetags.web import replace_query

from .days import takes_long


def wait(request: SignedInRequest) -> HttpResponse:
    """Says what is being worked out, and goes on to it at once."""
    onward = f"{request.path}{replace_query(request.GET, {GO: 'on'})}"
    response = render(request, "worklists/waiting.html", {"onward": onward})
    response.headers["Refresh"] = f"0; url={onward}"
    return response


def may_take_long(children: Callable[..., Concerned]) -> Callable[..., Any]:
    """A view of another day that shows the waiting page first, where the children concerned are a whole service."""

    def decorate(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        @wraps(view)
        def patient(request: SignedInRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            as_at = read_day(request)
            if as_at.elsewhere and GO not in request.GET and takes_long(request.viewer, as_at, children(request)):
                return wait(request)
            return view(request, *args, **kwargs)

        return patient

    return decorate
