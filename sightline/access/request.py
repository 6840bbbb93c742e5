"""A request as views behind the sign-in see it."""

from sightline.web.as_at import AsAt, AsAtForm
from sightline.web.middleware import TimedRequest

from .models import User


class SignedInRequest(TimedRequest):
    """``viewer`` is the person looking; the middleware lets nobody else through. ``now`` and ``today`` come with it.

    ``as_at`` is the day that the page shows, on pages that can show another than today (``people/another_day.py``).
    """

    viewer: User
    as_at: AsAt
    as_at_form: AsAtForm


class AnyRequest(TimedRequest):
    """A request to a ``@public`` view, whose viewer may be nobody."""

    viewer: User | None
