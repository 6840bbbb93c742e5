"""A request as views behind the sign-in see it."""

from sightline.web.middleware import TimedRequest

from .models import User


class SignedInRequest(TimedRequest):
    """``viewer`` is the person looking; the middleware lets nobody else through. ``now`` and ``today`` come with it."""

    viewer: User


class AnyRequest(TimedRequest):
    """A request to a ``@public`` view, whose viewer may be nobody."""

    viewer: User | None
