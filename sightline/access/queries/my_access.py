"""What a person can see and do here, in words, and what they opened in an emergency."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sightline.access.addresses import child_address
from sightline.access.models import Grant, Team, User
from sightline.access.roles import PERMISSIONS


@dataclass(frozen=True, slots=True)
class Access:
    """Access beyond one's scope, given or taken. The child is named by the case system's id, and only while one may see them."""

    at: datetime
    until: datetime
    reason: str
    child_ref: str

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.child_ref)


@dataclass(frozen=True, slots=True)
class MyAccess:
    """The "My access" panel. ``sees`` and ``does`` are sentences; ``given`` is access beyond one's scope that holds now."""

    role: str
    role_description: str
    worker: str
    teams: Sequence[str]
    teams_under: Sequence[str]
    sees: Sequence[str]
    does: Sequence[str]
    given: Sequence[Access]
    emergencies: Sequence[Access]
    may_break_glass: bool


_SEES = {
    "teams": "Children of your teams, and of the teams under them, unless their record is restricted.",
    "reviews": "Looked-after children and children on protection plans, unless their record is restricted.",
    "all": "Every child, unless their record is restricted.",
}


def my_access(viewer: User, *, at: datetime) -> MyAccess:
    """The viewer's own access at a moment."""
    role = viewer.as_role
    teams = list(viewer.teams.order_by("name"))
    sees = [_SEES[role.reach]] if role.reach in _SEES else ["No child's record."]
    if role.reach != "none":
        sees.append("Children whom you hold, review or advise, restricted or not, wherever they are.")
        sees.append("Children whose record you were given access to, until it ends.")
    grants = list(Grant.objects.filter(user=viewer).order_by("-given_at")[:200])
    # Asked for apart, since a join would leave out every grant whose record is closed again.
    open_now = dict(
        Grant.child.field.related_model._default_manager.filter(
            pk__in=[grant.child_id for grant in grants]
        ).values_list("pk", "ref")
    )
    access = {
        grant.pk: Access(
            grant.given_at, grant.ended_at or grant.until_at, grant.reason, open_now.get(grant.child_id, "")
        )
        for grant in grants
    }
    return MyAccess(
        role.title,
        role.description,
        viewer.worker.name if viewer.worker else "",
        [team.name for team in teams],
        sorted(_under(teams)),
        sees,
        [PERMISSIONS[code] for code in PERMISSIONS if code in role.permissions],
        [access[grant.pk] for grant in grants if not grant.break_glass and access[grant.pk].until > at],
        [access[grant.pk] for grant in grants if grant.break_glass],
        viewer.can("GLASS_BREAK"),
    )


def _under(teams: list[Team]) -> set[str]:
    found: dict[int, str] = {}
    parents = [team.pk for team in teams]
    while parents:
        parts = {part.pk: part.name for part in Team.objects.filter(parent__in=parents)}
        parents = [key for key in parts if key not in found]
        found |= parts
    return set(found.values()) - {team.name for team in teams}
