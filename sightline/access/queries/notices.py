"""What a person has been told, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sightline.access.addresses import child_address
from sightline.access.models import Notice, User


@dataclass(frozen=True, slots=True)
class Told:
    """One notice. ``child_ref`` leads to the child's page, and is empty where the person may not open it."""

    id: int
    at: datetime
    sentence: str
    child_ref: str
    child_name: str
    read_at: datetime | None

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.child_ref)


def notices(viewer: User, *, at_most: int = 200) -> Sequence[Told]:
    """The viewer's own notices: unread first, then newest first."""
    rows = Notice.objects.filter(to=viewer).select_related("child").order_by("read_at", "-at", "-pk")
    unread_first = sorted(rows[:at_most], key=lambda notice: notice.read_at is not None)
    return [
        Told(
            notice.pk,
            notice.at,
            notice.sentence,
            notice.child.ref if notice.child else "",
            notice.child.name if notice.child else "",
            notice.read_at,
        )
        for notice in unread_first
    ]
