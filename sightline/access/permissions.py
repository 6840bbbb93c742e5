"""May this person do this at all: asked at the door of every view and command that is not for everybody."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from .models import User

View = Callable[..., HttpResponseBase]


def require(viewer: User | None, permission: str) -> User:
    """The viewer, when their role carries the permission. Raises PermissionDenied (a 403 page) otherwise."""
    if viewer is None or not viewer.can(permission):
        raise PermissionDenied
    return viewer


def needs(permission: str) -> Callable[[View], View]:
    """A view for those whose role carries ``permission``; everybody else gets a 403 page."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            require(request.viewer, permission)  # type: ignore[attr-defined]
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def public(view: View) -> View:
    """A view that needs no sign-in: the sign-in page itself, a health check."""
    view.public = True  # type: ignore[attr-defined]
    return view


def with_one_time_password(view: View) -> View:
    """A view that a person may use before they have chosen a password of their own."""
    view.with_one_time_password = True  # type: ignore[attr-defined]
    return view
