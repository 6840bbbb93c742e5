"""Whom one may ask to do something for a child: the people near the child who may open the record."""

from datetime import datetime

from django.db import connection
from django.db.models import Q

from sightline.access.lookers import who_see
from sightline.access.models import User
from sightline.people.models import Child

ROLES = ("social_worker", "team_manager", "service_manager")


def owners(viewer: User, child: Child, *, at: datetime) -> list[tuple[int, str]]:
    """(primary key, name and role), the viewer first: those who hold, review or advise the child, the team, and those above it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH RECURSIVE up AS (SELECT id, parent_id FROM access_team WHERE id = %s "
            "UNION SELECT t.id, t.parent_id FROM access_team t JOIN up ON t.id = up.parent_id) SELECT id FROM up",
            [child.team_id],
        )
        teams = [row[0] for row in cursor.fetchall()]
    held_by = [pk for pk in (child.worker_id, child.reviewing_officer_id, child.personal_adviser_id) if pk is not None]
    near = Q(worker__in=held_by) | Q(teams__in=teams, role__in=ROLES) | Q(role="head_of_service") | Q(pk=viewer.pk)
    people = {person.pk: person for person in User.objects.filter(near, is_active=True).distinct()}
    seeing = who_see(people, child.pk, at=at)
    listed = [person for pk, person in people.items() if pk in seeing]
    listed.sort(key=lambda person: (person.pk != viewer.pk, person.worker_id != child.worker_id, person.name))
    return [(person.pk, f"{person.name}, {_what_they_are(person, viewer, child)}") for person in listed]


def _what_they_are(person: User, viewer: User, child: Child) -> str:
    if person.pk == viewer.pk:
        return "you"
    if person.worker_id is not None and person.worker_id == child.worker_id:
        return "the child's worker"
    return person.as_role.title.lower()
