"""The areas of practice that standards belong to, in words and in the order of a child's way through the service. Pure."""

from collections.abc import Iterable

from .clock import Clock

AREAS = {
    "front_door": "Front door",
    "early_help": "Early help",
    "assessments": "Assessments",
    "plans": "Children in need",
    "child_protection": "Child protection",
    "missing_and_exploitation": "Missing and exploitation",
    "legal": "Courts and proceedings",
    "looked_after": "Looked-after children",
    "health": "Health of looked-after children",
    "education": "Education of looked-after children",
    "fostering": "Private fostering",
    "adoption": "Adoption",
    "care_leavers": "Care leavers",
    "oversight": "Oversight and supervision",
    "quality": "Audits and complaints",
}
"""Areas of practice in words."""


def area_in_words(area: str) -> str:
    """An area of practice as people name it."""
    return AREAS.get(area, area.replace("_", " ").capitalize())


def by_area(clocks: Iterable[Clock]) -> dict[str, list[Clock]]:
    """Clocks area by area, areas in order; in each the order they came in."""
    found: dict[str, list[Clock]] = {}
    for clock in clocks:
        found.setdefault(clock.area, []).append(clock)
    return {area: found[area] for area in [*AREAS, *sorted(set(found) - set(AREAS))] if area in found}
