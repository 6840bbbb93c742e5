"""Looking at another day: children, their holders and what is owed to them as they stood then, by what was known."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any

from django.http.response import HttpResponseBase

from sightline.access.models import User
from sightline.access.request import SignedInRequest
from sightline.access.view_log import look_again
from sightline.web.as_at import AsAt, read_as_at

from .visible import children_visible_to


@dataclass(frozen=True, slots=True)
class Everybody:
    """All the children whom the viewer may see.

    Of what was owed to them only what is open is looked for, and with ``closed_since`` what was due, done or ended on that day or later:
    in a large authority most of it is long over. ``closed_since`` ``date.min`` looks for all.
    """

    closed_since: date | None = None


Concerned = Iterable[int] | Everybody
Show = Callable[[User, AsAt, Concerned], AbstractContextManager[None]]
View = Callable[..., HttpResponseBase]

_ways: list[Show] = []


def show_days_with(show: Show) -> None:
    """Declare how another day is shown; done when Django starts by what stands above and works out what was owed."""
    _ways[:] = [show]


def show_day(viewer: User, as_at: AsAt, children: Concerned) -> AbstractContextManager[None]:
    """Inside, the viewer's transaction finds these children (primary keys) as on that day, and no others."""
    return _ways[0](viewer, as_at, children)


def read_day(request: SignedInRequest) -> AsAt:
    """The day that the address asks for; set on the request, whose page then offers others."""
    request.as_at, request.as_at_form = read_as_at(request.GET, now=request.now, today=request.today)
    return request.as_at


@contextmanager
def another_day(request: SignedInRequest, children: Callable[[], Concerned]) -> Iterator[None]:
    """The day that the request's address asks for (``request.as_at``): inside, queries find that day in place of today.

    ``children`` gives the primary keys of those concerned, or ``Everybody``; it is asked only for another day than today. Who may see whom stays as it is today, and so does what the view log says that the viewer is to each.
    """
    as_at = read_day(request)
    if not as_at.elsewhere:
        yield
        return
    with show_day(request.viewer, as_at, children()):
        yield
    look_again(lambda keys: children_visible_to(request.viewer).filter(pk__in=keys))


def on_any_day(children: Callable[..., Concerned]) -> Callable[[View], View]:
    """A view whose whole page may be of another day. ``children`` takes the request and what the address names, as the view does."""

    def decorate(view: View) -> View:
        @wraps(view)
        def looking(request: SignedInRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            with another_day(request, lambda: children(request, *args, **kwargs)):
                return view(request, *args, **kwargs)

        return looking

    return decorate
