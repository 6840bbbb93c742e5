"""The edge of access: every request is one transaction, in which the database shows what its viewer may see."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import FileResponse, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from . import view_log
from .models import User
from .viewer import looking_as

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class _UndoEverything(Exception):
    """The view failed: whatever it wrote goes, its view log with it."""


class ViewerMiddleware:
    """Sets ``request.viewer`` (a User, or None), tells the database, and asks for a sign-in unless the view is ``@public``.

    The whole request is one transaction: an exception in a view, or any answer of 500 and above, undoes all of it. Who
    opened which record is written last, in that same transaction, so that nothing is shown unless its log is kept.
    A closed account is nobody at its very next request, since Django's own sign-in admits active people only.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.viewer = None  # type: ignore[attr-defined]
        if request.path.startswith(settings.STATIC_URL):
            return self.get_response(request)
        request.view_failed = False  # type: ignore[attr-defined]
        person = get_user(request)
        viewer = person if isinstance(person, User) else None
        request.user, request.viewer = person, viewer  # type: ignore[attr-defined]
        try:
            with looking_as(viewer, request.now), view_log.written_last():  # type: ignore[attr-defined]
                response = self.get_response(request)
                if request.view_failed or response.status_code >= 500:  # type: ignore[attr-defined]
                    raise _UndoEverything
                if response.streaming and not isinstance(response, FileResponse):
                    raise ImproperlyConfigured("A streamed response would be made after its viewer's transaction.")
        except _UndoEverything:
            pass
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        """Nobody gets to a view without a sign-in, nor with a one-time password, unless the view says that they may."""
        viewer: User | None = request.viewer  # type: ignore[attr-defined]
        if viewer is None:
            if getattr(view, "public", False):
                return None
            return redirect_to_login(request.get_full_path() if request.method == "GET" else "/")
        if viewer.one_time_password and not getattr(view, "with_one_time_password", False):
            return redirect("change-password")
        return None

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        """Remember that the view failed; Django makes the error page."""
        request.view_failed = True  # type: ignore[attr-defined]
