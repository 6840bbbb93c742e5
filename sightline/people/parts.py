"""What other areas add to a child's page. The page belongs to people, which stands below them all: each declares its own part."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sightline.access.models import User

    from .models import Child


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page: ``read`` gives what ``template`` shows as ``part``, for a viewer and a child on a day.

    ``read`` takes (viewer, child, as_at, today). Parts stand in the order of ``place`` between masthead and chronology.
    """

    code: str
    place: int
    template: str
    read: Callable[["User", "Child", date, date], Any]


PARTS: dict[str, Part] = {}


def add_part(part: Part) -> None:
    """Declare a part; an area does so when Django starts (``apps.py``). Raises ValueError when another has its code."""
    if PARTS.get(part.code, part) != part:
        raise ValueError(f"Two parts of a child's page are called {part.code!r}.")
    PARTS[part.code] = part


def read_parts(viewer: "User", child: "Child", *, as_at: date, today: date) -> list[dict[str, Any]]:
    """Every part's template and content, in order."""
    parts = sorted(PARTS.values(), key=lambda part: (part.place, part.code))
    return [{"template": part.template, "content": part.read(viewer, child, as_at, today)} for part in parts]
