"""What stands of things known that contradict each other: of one child, and of all whom the viewer may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, QuerySet

from sightline.access.models import User
from sightline.people.models import Child

from ..contradictions.checks import all_contradictions
from ..models import Contradiction

_BY_CODE = {each.code: each for each in all_contradictions()}


@dataclass(frozen=True, slots=True)
class Standing:
    """One contradiction of one child, in words; ``since`` is the moment it was found."""

    title: str
    sentence: str
    description: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Sort:
    """Contradictions of one sort, and how many there are."""

    code: str
    title: str
    description: str
    count: int


def child_contradictions(viewer: User, child: Child, as_at: date, today: date) -> Sequence[Standing]:
    """What contradicts in a child's record now, of what is dated by the day shown; the database shows nobody another's child."""
    standing = _standing().filter(child=child).order_by("-on", "pk")
    return [
        Standing(_BY_CODE[each.code].title, each.sentence, _BY_CODE[each.code].description, each.known_from)
        for each in standing
        if each.on is None or each.on <= as_at
    ]


def sorts(viewer: User) -> list[Sort]:
    """The sorts of contradiction that stand among the children whom the viewer may see, the most frequent first."""
    counted = _standing().order_by().values_list("code").annotate(found=Count("pk"))
    found = [Sort(code, _BY_CODE[code].title, _BY_CODE[code].description, count) for code, count in counted]
    return sorted(found, key=lambda sort: (-sort.count, sort.title))


def contradictions(viewer: User, code: str = "") -> QuerySet[Contradiction]:
    """Every standing contradiction of children whom the viewer may see; of one sort, where a code is given."""
    wanted = _standing().select_related("child")
    return wanted.filter(code=code) if code in _BY_CODE else wanted


def _standing() -> QuerySet[Contradiction]:
    return Contradiction.objects.filter(known_until=None, code__in=_BY_CODE)
