"""Which teams a person answers for: what a list may be narrowed to."""

from dataclasses import dataclass

from django.db import connection

from sightline.access.models import Team, User


@dataclass(frozen=True, slots=True)
class TeamChoice:
    """A team, by its primary key and name."""

    id: int
    name: str


def teams_of(viewer: User) -> list[TeamChoice]:
    """The viewer's own teams and those under them, by name; every team for a role that reaches the whole service."""
    teams = Team.objects.order_by("name")
    if viewer.as_role.reach == "teams":
        with connection.cursor() as cursor:
            cursor.execute("SELECT sightline_teams(%s)", [viewer.pk])
            teams = teams.filter(pk__in=[row[0] for row in cursor.fetchall()])
    return [TeamChoice(pk, name) for pk, name in teams.values_list("pk", "name")]
