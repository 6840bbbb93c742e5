"""The edge: reads the clock once for each request, sets the headers that keep pages private, and ends stale sign-ins cleanly."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url

from .words import day_of

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class TimedRequest(HttpRequest):
    """A request as views see it: ``now`` is the moment it came (aware, UTC), ``today`` the day in London."""

    now: datetime
    today: date


def read_clock() -> datetime:
    """The present moment (aware, UTC), or the one that SIGHTLINE_FIXED_NOW holds (an ISO moment with its offset; tests only).

    Raises ImproperlyConfigured when that setting is not such a moment.
    """
    fixed = getattr(settings, "SIGHTLINE_FIXED_NOW", None)
    if not fixed:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(fixed)
    except (TypeError, ValueError) as error:
        raise ImproperlyConfigured(f"SIGHTLINE_FIXED_NOW must be an ISO moment, not {fixed!r}.") from error
    if moment.tzinfo is None:
        raise ImproperlyConfigured(f"SIGHTLINE_FIXED_NOW needs an offset: {fixed!r} has none.")
    return moment.astimezone(UTC)


class ClockMiddleware:
    """Sets ``request.now`` and ``request.today``. No view, command or query reads the clock again."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        now = read_clock()
        request.now = now  # type: ignore[attr-defined]
        request.today = day_of(now)  # type: ignore[attr-defined]
        return self.get_response(request)


class HeadersMiddleware:
    """Headers for every page: kept by nobody, framed by nobody, and no device asked for.

    The content security policy is Django's own middleware's (SECURE_CSP). A view that sets one of these itself keeps
    its own. Pages are not stored, signed in or not, so that Back after signing out shows nothing; static files are
    served before this and are.
    """

    HEADERS = {
        "Cache-Control": "no-store",
        "Referrer-Policy": "same-origin",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": ", ".join(
            f"{feature}=()" for feature in ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
        ),
        "X-Robots-Tag": "noindex",
    }

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        for name, value in self.HEADERS.items():
            response.headers.setdefault(name, value)
        if request.headers.get("HX-Request") and is_sign_in_redirect(response):
            return HttpResponse(headers={"HX-Refresh": "true"} | self.HEADERS)
        return response


def is_sign_in_redirect(response: HttpResponseBase) -> bool:
    """Whether a response sends the person to sign in.

    A part of a page that is asked for after the sign-in ended must not be filled with the sign-in page: the whole page
    is loaded again instead, and it asks for the sign-in and comes back to itself.
    """
    sign_in = resolve_url(settings.LOGIN_URL)
    return response.status_code == 302 and response.headers.get("Location", "").partition("?")[0] == sign_in
