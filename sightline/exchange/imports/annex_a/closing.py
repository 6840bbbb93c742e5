"""What a newer extract no longer holds: closed, unless it only left because of its age or because a later one of its series came.

An extract covers six months (adoption: twelve). A finished contact, assessment or plan that was inside that window in the extract
before and is outside it in this one has aged out: it stays known. An earlier visit stays known when a later one took its place.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.calendars.rules import months

from ..entries import Entry
from .mapping import SERIES, VISITS

# Model → (list, the day that decides whether it is in the window, the day that finished it).
_ANCHORS = {
    "front_door.Contact": (1, "contact_on", "contact_on"),
    "early_help.EarlyHelpAssessment": (2, "completed_on", "completed_on"),
    "front_door.Referral": (3, "referred_on", "referred_on"),
    "assessments.Assessment": (4, "authorised_on", "authorised_on"),
    "child_protection.Section47Enquiry": (5, "strategy_discussion_on", "conference_on"),
    "plans.ChildInNeed": (6, "closed_on", "closed_on"),
    "plans.ChildInNeedPlan": (6, "ended_on", "ended_on"),
    "child_protection.ChildProtectionPlan": (7, "ended_on", "ended_on"),
    "looked_after.PeriodOfCare": (8, "ceased_on", "ceased_on"),
    "adoption.AdoptionCase": (10, "adoption_order_on", "adoption_order_on"),
}
_SERIES_DAYS = {
    "child_protection.ReviewConference": "held_on",
    "looked_after.Review": "held_on",
    "looked_after.Placement": "started_on",
    "looked_after.LegalStatus": "started_on",
    "health.HealthAssessment": "assessed_on",
    "health.DentalCheck": "checked_on",
    "care_leavers.PathwayPlanReview": "held_on",
    "care_leavers.InTouch": "contact_on",
    "visits.Visit": "visited_on",
}
_SERIES_LISTS = SERIES | {"looked_after.Placement": 8, "looked_after.LegalStatus": 8}


@dataclass(slots=True)
class Closing:
    """Decides, for one new extract, what of the earlier one stays known.

    ``before_on`` is the day the extract before was taken (None: there was none). Feed it every new entry, then ask ``keeps``.
    """

    before_on: date | None
    extracted_on: date
    _newest: dict[tuple[str, str, str], date] = field(default_factory=dict)
    _listed: set[tuple[int, str]] = field(default_factory=set)
    _aged: dict[tuple[int, str], bool] = field(default_factory=dict)

    def saw(self, entry: Entry) -> None:
        """Take note of an entry of the new extract."""
        label = entry.model
        if label in _ANCHORS:
            self._listed.add((_ANCHORS[label][0], entry.child))
        elif label == "care_leavers.CareLeaver":
            self._listed.add((9, entry.child))
        if label in _SERIES_DAYS:
            day = entry.values[_SERIES_DAYS[label]]
            place = (label, entry.values.get("purpose", ""), entry.child)
            if day and day > self._newest.get(place, date.min):
                self._newest[place] = day

    def keeps(self, label: str, child: str, values: dict[str, Any]) -> bool:
        """Whether a version that the new extract does not hold stays known. Ask for the anchors before the series."""
        if label == "people.ChildDetails":
            return True
        if label == "people.Allocation":
            return values["until_on"] is not None
        if label in _ANCHORS:
            number, decides, finished = _ANCHORS[label]
            kept = self._aged_out(number, values[decides], values[finished] or values.get("conference_unnecessary_on"))
            self._aged[number, child] = self._aged.get((number, child), False) or kept
            return kept
        if label in _SERIES_DAYS:
            day = values[_SERIES_DAYS[label]]
            newest = self._newest.get((label, values.get("purpose", ""), child))
            if newest is not None:
                return day is None or day < newest
            number = VISITS.get(values["purpose"], 6) if label == "visits.Visit" else _SERIES_LISTS[label]
            return (number, child) not in self._listed and self._aged.get((number, child), False)
        return False

    def _aged_out(self, number: int, decides: date | None, finished: date | None) -> bool:
        if self.before_on is None or decides is None or finished is None:
            return False
        window = months(-12 if number == 10 else -6)
        return window.due(self.before_on) <= decides < window.due(self.extracted_on)


ANCHORS_FIRST = [*_ANCHORS]
