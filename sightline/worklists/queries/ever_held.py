"""Whom a list of another day is about: every child whom a team, worker or reviewing officer ever held, as far as is known."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from sightline.access.models import User
from sightline.people.models import Allocation
from sightline.people.visible import children_visible_to


def ever_held(viewer: User, *, teams: Iterable[int] = (), workers: Iterable[int | None] = ()) -> list[int]:
    """The primary keys of the children whom the viewer may see and whom any of these held on any day, in any version known.

    Who held them on the day asked about is then as the facts of that day say; nobody else can have.
    """
    wanted = Q(team__in=list(teams)) | Q(worker__in=[worker for worker in workers if worker is not None])
    return list(_allocations(viewer).filter(wanted).values_list("child", flat=True).distinct())


def ever_reviewed(viewer: User) -> list[int] | None:
    """The same for the viewer as reviewing officer; None, which is everybody, where the source names no reviewing officer at all."""
    named = _allocations(viewer).filter(role="reviewing_officer", worker__isnull=False)
    mine = list(named.filter(worker=viewer.worker_id or 0).values_list("child", flat=True).distinct())
    # For somebody who reviews nobody, one child of another shows that the source does name them.
    return mine or list(named.values_list("child", flat=True)[:1]) or None


def _allocations(viewer: User) -> QuerySet[Allocation]:
    children_visible_to(viewer)
    return Allocation.objects.order_by()
