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
    """Child's primary key → relation (a key of RELATIONS) of the viewer to that child at a moment.

    Nearest first, and the database is asked only for those left over: none, one or two queries, however many children.
    """
    children = list(children)
    if isinstance(viewer, str):
        return {child.pk: "system" for child in children}
    found = {child.pk: _place(viewer, child) for child in children}
    left = [child for child in children if not found[child.pk]]
    if left:
        teams = _teams(viewer)
        found |= {child.pk: "team" for child in left if child.team_id in teams and not child.restricted}
        left = [child for child in left if not found[child.pk]]
    if left:
        given = Grant.objects.filter(user=viewer, child__in=left, until_at__gt=at, ended_at__isnull=True)
        broke_glass = dict(given.order_by("break_glass").values_list("child_id", "break_glass"))
        otherwise = "service" if viewer.role == "head_of_service" else "none"
        words = {True: "emergency", False: "given", None: otherwise}
        found |= {child.pk: words[broke_glass.get(child.pk)] for child in left}
    return found


def _place(viewer: User, child: "Child") -> str:
    """What a person is to a child by name; empty when nothing."""
    places = {child.personal_adviser_id: "advises", child.reviewing_officer_id: "reviews", child.worker_id: "holds"}
    return places.get(viewer.worker_id, "") if viewer.worker_id is not None else ""


def _teams(viewer: User) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT sightline_teams(%s)", [viewer.pk])
        return {row[0] for row in cursor.fetchall()}
