"""The one door to children: what is reached through here is what the viewer may see, and the database sees to it."""

from django.db.models import QuerySet
from django.http import Http404

from sightline.access.models import User
from sightline.access.viewer import current_viewer

from .models import Child


class WrongViewer(RuntimeError):
    """Children were asked for on behalf of somebody other than the database was told: a mistake in the program, never shown."""


def children_visible_to(viewer: User | str) -> QuerySet[Child]:
    """The children whom ``viewer`` (a person, or ``SYSTEM``) may see.

    Raises WrongViewer when this transaction does not look as that viewer.
    """
    looking, asked = current_viewer(), str(viewer.pk) if isinstance(viewer, User) else viewer
    if not asked or looking != asked:
        raise WrongViewer(f"This transaction looks as {looking or 'nobody'}, not as {asked or 'nobody'}.")
    return Child.objects.all()


def child_or_404(viewer: User | str, ref: str) -> Child:
    """The child with the case system's id ``ref``. Raises Http404 when there is none, or none that the viewer may see."""
    child = children_visible_to(viewer).select_related("team", "worker").filter(ref=ref).first()
    if child is None:
        raise Http404
    return child
