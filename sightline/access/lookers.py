"""Who of many people may see a child: the one rule asked about others than the viewer, for those who must tell or ask them."""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection

from .roles import ROLES
from .rule import Looker, denied, visible
from .viewer import SYSTEM, looking_as

_REACHES = " ".join(f"WHEN '{role.code}' THEN '{role.reach}'" for role in ROLES.values())
_SEEING = ", ".join(f"'{role.code}'" for role in ROLES.values() if role.reach != "none")

LOOKERS = f"""
SELECT u.id, u.role, u.worker_id, CASE u.role {_REACHES} END AS reach,
  CASE WHEN CASE u.role {_REACHES} END = 'teams' THEN ARRAY(SELECT sightline_teams(u.id)) ELSE '{{}}'::bigint[] END AS teams
FROM access_user u WHERE u.is_active AND u.role IN ({_SEEING})
"""
"""Everybody who may see some child: ``id``, ``role``, ``worker_id``, ``reach`` and ``teams`` (those under theirs among them)."""

_L = Looker(reader="l.id", worker="l.worker_id", reach="l.reach", teams="l.teams")

SEES = f"coalesce(({visible('c', _L)}), false)"
"""Whether ``l``, a row of LOOKERS, sees ``c``, a row of ``people_child``."""

DENIED = denied("c", _L)
"""Whether ``l`` must never see ``c``."""


def who_see(people: Iterable[int], child: int, *, at: datetime) -> set[int]:
    """Which of these people (primary keys) see a child at a moment. Nobody whose account is closed does."""
    with looking_as(SYSTEM, at), connection.cursor() as cursor:
        cursor.execute(
            f"SELECT l.id FROM ({LOOKERS} AND u.id = ANY(%s)) l JOIN people_child c ON c.id = %s WHERE {SEES}",
            [list(people), child],
        )
        return {row[0] for row in cursor.fetchall()}
