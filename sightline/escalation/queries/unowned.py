"""Where nobody can be told, because there is no account for the rung nor above it. No child is named here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sightline.access.models import User
from sightline.access.permissions import require

from ..ladder import ROLES
from ..models import Round


@dataclass(frozen=True, slots=True)
class Gap:
    """A team and a rung where nobody is, how many things wait there and since when."""

    team: str
    rung: str
    number: int
    since: date


@dataclass(frozen=True, slots=True)
class Unowned:
    """What the last round found; ``at`` is None where there was none yet."""

    at: datetime | None
    gaps: Sequence[Gap]


def unowned(viewer: User) -> Unowned:
    """What nobody could be told of, by team, as the last round found it."""
    require(viewer, "UNOWNED_VIEW")
    last = Round.objects.order_by("-at", "-pk").first()
    if last is None:
        return Unowned(None, [])
    return Unowned(
        last.at,
        [
            Gap(gap["team"], ROLES[gap["role"]].capitalize(), gap["number"], date.fromisoformat(gap["since"]))
            for gap in last.gaps
        ],
    )
