"""Closing what was told of and is done, no longer owed, or corrected away."""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.escalation import events
from sightline.escalation.wanted import same
from sightline.history.record import record_event
from sightline.web.words import day_of

_TURN = ("child_id", "clock", "thread", "started_on", "started_by", "due_on")

# On a morning that is past, only what had happened by then.
_NOW = {"deadlines": "clocks_deadline", "met": "d.met_on", "ended": "d.ended_on"}
_THEN = {
    "deadlines": "past_deadlines",
    "met": "CASE WHEN d.met_on < %(day)s THEN d.met_on END",
    "ended": "CASE WHEN d.ended_on <= %(day)s THEN d.ended_on END",
}

# A turn whose start or due day was corrected is another turn, and this one is withdrawn.
_CLOSE = f"""
UPDATE escalation_told t SET closed_at = %(at)s,
  closed_on = coalesce(f.met_on, f.ended_on, %(day)s),
  closed_why = CASE WHEN f.met_on IS NOT NULL THEN 'met' WHEN f.ended_on IS NOT NULL THEN 'ended'
    WHEN f.paused_since IS NOT NULL THEN 'paused' ELSE 'withdrawn' END
FROM (
  SELECT o.id, {{met}} AS met_on, {{ended}} AS ended_on, d.paused_since FROM escalation_told o LEFT JOIN {{deadlines}} d ON {same("o", "d", *_TURN)}
  WHERE o.closed_at IS NULL {{among}}
    AND (d.id IS NULL OR {{met}} IS NOT NULL OR {{ended}} IS NOT NULL OR NOT d.certain OR d.unrecorded <> ''
      OR d.paused_since IS NOT NULL)
) f WHERE f.id = t.id AND t.closed_at IS NULL
"""


def close_told(*, by: User | str, at: datetime, children: Iterable[int] | None = None, past: bool = False) -> int:
    """Close every open notice whose deadline is met, ended or no longer there; ``children`` (primary keys) narrows it. Returns how many.

    ``past``: as things stood then by what is known now, from the table that a round of the past draws.
    """
    among = "" if children is None else "AND o.child_id = ANY(%(children)s)"
    values = {"at": at, "day": day_of(at), "children": None if children is None else list(children)}
    with looking_as(SYSTEM, at), connection.cursor() as cursor:
        cursor.execute(_CLOSE.format(among=among, **(_THEN if past else _NOW)), values)
        closed = cursor.rowcount
        if closed:
            record_event(kind=events.TOLD_CLOSED, by=by, at=at, number=closed)
    return closed
