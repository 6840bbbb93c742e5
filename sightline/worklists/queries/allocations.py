"""Who holds children, as their allocations say: changes of worker, and since when a child has had none."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from sightline.access.models import User
from sightline.people.models import Child
from sightline.people.visible import children_visible_to

# A change is a social worker other than the one before; who held the child before that, and from when, is as the source says.
_CHANGES = """
SELECT child_id, array_agg(from_on) FROM (
  SELECT child_id, from_on, worker_id, lag(worker_id) OVER (PARTITION BY child_id ORDER BY from_on NULLS FIRST, id) AS before
  FROM people_allocation
  WHERE superseded_at IS NULL AND role = 'social_worker' AND worker_id IS NOT NULL AND (from_on <= %(today)s OR from_on IS NULL)
    AND child_id = ANY({children})
) held WHERE from_on > %(since)s AND worker_id <> before GROUP BY child_id
"""
_GIVEN = "%(children)s"
# Only a child allocated that often since then can have changed that often: looked for first, so that few are followed back.
_OFTEN = """ARRAY(
  SELECT child_id FROM people_allocation
  WHERE superseded_at IS NULL AND role = 'social_worker' AND worker_id IS NOT NULL AND from_on > %(since)s AND from_on <= %(today)s
  GROUP BY child_id HAVING count(*) >= %(least)s)"""
_UNALLOCATED_SINCE = """
SELECT child_id, CASE WHEN bool_or(worker_id IS NULL AND until_on IS NULL)
    THEN max(from_on) FILTER (WHERE worker_id IS NULL AND until_on IS NULL)
    ELSE max(until_on) FILTER (WHERE worker_id IS NOT NULL AND until_on <= %(today)s) END
FROM people_allocation
WHERE superseded_at IS NULL AND role = 'social_worker' AND child_id = ANY(%(children)s) GROUP BY child_id
"""

UNALLOCATED = Q(worker=None, personal_adviser=None) & (Q(team__isnull=False) | ~Q(statuses=[]))
"""Children with whom a team works, or who have a plan or are looked after, and whom nobody holds."""


def changes_of_worker(children: Iterable[int], *, since: date, today: date) -> dict[int, list[date]]:
    """Child's primary key → the days after ``since`` on which another social worker took over; who kept theirs is left out."""
    return _pairs(_CHANGES.format(children=_GIVEN), children=list(children), since=since, today=today)


def often_changed(viewer: User, *, since: date, today: date, least: int) -> set[int]:
    """Every child (primary key) whom the viewer may see and who changed social worker at least that often after ``since``."""
    children_visible_to(viewer)
    changes = _pairs(_CHANGES.format(children=_OFTEN), least=least, since=since, today=today)
    return {child for child, days in changes.items() if len(days) >= least}


def unallocated_since(children: Iterable[int], *, today: date) -> dict[int, date | None]:
    """Child's primary key → the day since which nobody has held them; None or left out where the source does not say."""
    return _pairs(_UNALLOCATED_SINCE, children=list(children), today=today)


def unallocated(viewer: User) -> QuerySet[Child]:
    """The children whom nobody holds, of those whom the viewer may see."""
    return children_visible_to(viewer).filter(UNALLOCATED)


def _pairs(query: str, **parameters: Any) -> dict:
    with connection.cursor() as cursor:
        cursor.execute(query, parameters)
        return dict(cursor.fetchall())
