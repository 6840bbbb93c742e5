"""Children within a person's reach, in words that the database has indexes for. Row-level security decides; this only narrows."""

from django.db.models import Q

from sightline.access.models import User
from sightline.people.visible import children_visible_to

from .teams import teams_of


def reachable(viewer: User) -> list[int] | None:
    """The primary keys of the children of the viewer's teams and of those they hold, review or advise; None for a role whose
    children are too many to list. A record to which one was only given access is not one's work, and not among them.

    A role that reaches teams sees a few hundred of perhaps 200,000 children. The policy's own condition is not one that an
    index answers, so lists of theirs start from here.
    """
    if viewer.as_role.reach != "teams":
        return None
    near = Q(team__in=[team.id for team in teams_of(viewer)])
    if viewer.worker_id is not None:
        near |= Q(worker=viewer.worker_id) | Q(personal_adviser=viewer.worker_id)
        near |= Q(reviewing_officer=viewer.worker_id)
    return list(children_visible_to(viewer).filter(near).values_list("pk", flat=True))
