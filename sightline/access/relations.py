"""What a person was to a child at the moment of looking: kept with every view, so that a later change of worker does not rewrite it."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import connection

from .models import Grant, User

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Child

RELATIONS = {
    "holds": "Allocated to this child",
    "reviews": "Reviewing officer of this child",
    "advises": "Personal adviser of this child",
    "team": "In the child's team, or answers for it",
    "emergency": "Opened it in an emergency",
    "given": "Was given access",
    "service": "Answers for the whole service",
    "system": "Sightline itself",
    "none": "Not working with this child",
}


def relations(viewer: User | str, children: Iterable["Child"], at: datetime) -> dict[int, str]:
    """Child's primary key → relation (a key of RELATIONS) of the viewer to that child at a moment. Two queries, however many children."""
    children = list(children)
    if isinstance(viewer, str):
        return {child.pk: "system" for child in children}
    given = dict(
        Grant.objects.filter(
            user=viewer, child__in=[child.pk for child in children], until_at__gt=at, ended_at__isnull=True
        )
        .order_by("break_glass")
        .values_list("child_id", "break_glass")
    )
    teams = _teams(viewer)
    return {child.pk: _relation(viewer, child, teams, given.get(child.pk)) for child in children}


def _relation(viewer: User, child: "Child", teams: set[int], broke_glass: bool | None) -> str:
    if viewer.worker_id is not None:
        if child.worker_id == viewer.worker_id:
            return "holds"
        if child.reviewing_officer_id == viewer.worker_id:
            return "reviews"
        if child.personal_adviser_id == viewer.worker_id:
            return "advises"
    if child.team_id in teams and not child.restricted:
        return "team"
    if broke_glass is not None:
        return "emergency" if broke_glass else "given"
    return "service" if viewer.role == "head_of_service" else "none"


def _teams(viewer: User) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT sightline_teams(%s)", [viewer.pk])
        return {row[0] for row in cursor.fetchall()}
