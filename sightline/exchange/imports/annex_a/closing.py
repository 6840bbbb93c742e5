"""What a newer extract no longer holds: closed, unless it only left because of its age or because a later one of its series came.

An extract covers six months (adoption: twelve). A finished contact, assessment or plan that was inside that window in an earlier
extract and is outside it in this one has aged out: it stays known, with its visits and reviews and with what was left blank of
them. An earlier visit stays known when a later one took its place; an earlier placement ended then. A list that the workbook does
not have says nothing, so all that it said before stays.
"""

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.calendars.rules import months

from ..entries import Entry, Fate
from .mapping import HOLDING_LISTS, SERIES, VISITS

_ADOPTED = ("adoption_order_on", "decision_reversed_on")

# Model → (list, the days of which one decides whether it is in the window, the days of which one finished it).
_ANCHORS: dict[str, tuple[int, tuple[str, ...], tuple[str, ...]]] = {
    "front_door.Contact": (1, ("contact_on",), ("contact_on",)),
    "early_help.EarlyHelpAssessment": (2, ("completed_on",), ("completed_on",)),
    "front_door.Referral": (3, ("referred_on",), ("referred_on",)),
    "assessments.Assessment": (4, ("authorised_on",), ("authorised_on",)),
    "child_protection.Section47Enquiry": (
        5,
        ("strategy_discussion_on",),
        ("conference_on", "conference_unnecessary_on"),
    ),
    "plans.ChildInNeed": (6, ("closed_on",), ("closed_on",)),
    "plans.ChildInNeedPlan": (6, ("ended_on",), ("ended_on",)),
    "child_protection.ChildProtectionPlan": (7, ("ended_on",), ("ended_on",)),
    "looked_after.PeriodOfCare": (8, ("ceased_on",), ("ceased_on",)),
    "adoption.AdoptionCase": (10, _ADOPTED, _ADOPTED),
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
_LISTS = {label: number for label, (number, *_) in _ANCHORS.items()} | SERIES
_LISTS |= {
    "looked_after.Placement": 8,
    "looked_after.LegalStatus": 8,
    "care_leavers.CareLeaver": 9,
    "adoption.Adopter": 11,
}
# Kind of fact that a cell may leave blank → its list.
_BLANKS = {
    **{f"{purpose}_visit": number for purpose, number in VISITS.items()},
    "review_conference": 7,
    "looked_after_review": 8,
    "health_assessment": 8,
    "dental_check": 8,
    "placement": 8,
}


@dataclass(slots=True)
class Closing:
    """Decides, for one new extract, what of the earlier ones stays known.

    ``first_on`` and ``before_on`` are the days on which the first and the last extract loaded here were taken (None: there was
    none); ``lists`` the numbers of the lists that the new one has. Feed it every new entry, then ask ``keeps``.
    """

    first_on: date | None
    before_on: date | None
    extracted_on: date
    lists: Container[int]
    _newest: dict[tuple[str, str, str], date] = field(default_factory=dict)
    _listed: set[tuple[int, str]] = field(default_factory=set)
    _aged: dict[tuple[int, str], date] = field(default_factory=dict)
    _in_need: dict[tuple[str, date | None], date | None] = field(default_factory=dict)

    def saw(self, entry: Entry) -> None:
        """Take note of an entry of the new extract."""
        label = entry.model
        if label in _ANCHORS:
            self._listed.add((_ANCHORS[label][0], entry.child))
        elif label == "care_leavers.CareLeaver":
            self._listed.add((9, entry.child))
        if label == "plans.ChildInNeed":
            self._in_need[entry.child, entry.values["started_on"]] = entry.values["closed_on"]
        if label in _SERIES_DAYS:
            day, place = entry.values[_SERIES_DAYS[label]], _series(label, entry.child, entry.values)
            if day and day > self._newest.get(place, date.min):
                self._newest[place] = day

    def keeps(self, label: str, child: str, values: dict[str, Any]) -> Fate:
        """Whether a version that the new extract does not hold stays known; or what has changed of it (that it ended).

        Ask for the anchors before the others.
        """
        if label == "people.ChildDetails":
            return True
        if label == "people.Allocation":
            return values["until_on"] is not None or any(number not in self.lists for number in HOLDING_LISTS)
        number = _list_of(label, values)
        if number not in self.lists:
            return True
        if label in _ANCHORS and self._aged_out(label, child, values):
            return True
        if label == "plans.ChildInNeedPlan":
            return self._plan_over(child, values)
        if label == "facts.Unrecorded":
            return self._belongs_to_aged(number, child, values["since"])
        if label in _SERIES_DAYS:
            return self._earlier(label, child, values) or self._belongs_to_aged(
                number, child, values[_SERIES_DAYS[label]]
            )
        return False

    def _aged_out(self, label: str, child: str, values: dict[str, Any]) -> bool:
        number, decides, finishes = _ANCHORS[label]
        decided, finished = _first(values, decides), _first(values, finishes)
        if self.first_on is None or decided is None or finished is None:
            return False
        window = months(-12 if number == 10 else -6)
        if not window.sure_due(self.first_on) <= decided < window.sure_due(self.extracted_on):
            return False
        self._aged[number, child] = max(finished, self._aged.get((number, child), date.min))
        return True

    def _plan_over(self, child: str, values: dict[str, Any]) -> Fate:
        """A child still listed as in need, or just closed, whose row no longer says that there is a plan: the plan ended.

        When is known where the case was closed; otherwise only that there was one at the extract before.
        """
        place = child, values["started_on"]
        if place not in self._in_need:
            return False
        return values["ended_on"] is not None or {"ended_on": self._in_need[place] or self.before_on}

    def _earlier(self, label: str, child: str, values: dict[str, Any]) -> Fate:
        """Whether it only made way for a later one of its series; a placement and a legal status ended when the next began."""
        day, newest = values[_SERIES_DAYS[label]], self._newest.get(_series(label, child, values))
        if newest is None:
            return False
        if label in ("looked_after.Placement", "looked_after.LegalStatus"):
            if day is not None and day >= newest:
                return False
            return values["ended_on"] is not None or {"ended_on": newest}
        return day is None or day <= newest

    def _belongs_to_aged(self, number: int, child: str, day: date | None) -> bool:
        """Whether what happened on a day belongs to a plan that has aged out, rather than to one still listed."""
        finished = self._aged.get((number, child))
        if finished is None:
            return False
        return (number, child) not in self._listed or (day is not None and day <= finished)


def _series(label: str, child: str, values: dict[str, Any]) -> tuple[str, str, str]:
    """List 6 gives one day on which a child was last seen, which is a visit under the plan or not."""
    purpose = values.get("purpose", "")
    return label, "child_in_need" if purpose == "other" else purpose, child


def _list_of(label: str, values: dict[str, Any]) -> int:
    if label == "visits.Visit":
        return VISITS[values["purpose"]]
    return _BLANKS.get(values["of"], 9) if label == "facts.Unrecorded" else _LISTS[label]


def _first(values: dict[str, Any], names: tuple[str, ...]) -> date | None:
    return next((values[name] for name in names if values[name] is not None), None)


ANCHORS_FIRST = [*_ANCHORS]
