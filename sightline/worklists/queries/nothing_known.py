"""Whether anything was known at all by a moment: what says why a list as known then is empty."""

from datetime import datetime

from sightline.access.models import User
from sightline.people.models import ChildDetails
from sightline.people.visible import children_visible_to


def nothing_known_by(viewer: User, moment: datetime) -> bool:
    """Whether nothing had been recorded by then of any child whom the viewer may see."""
    children_visible_to(viewer)
    return not ChildDetails.objects.filter(recorded_at__lte=moment).exists()
