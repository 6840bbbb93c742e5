"""The eleven lists of Annex A: the headers of the newest layout, and the rows that one child gives to each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.calendars.rules import age_on, months
from sightline.exchange.imports.entries import Entry

from . import annex_a_words as words

type Cell = str | int | date | None
type Values = dict[str, Any]

_PERSON = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age")
_DISABILITY = "Does the Child have a Disability"
_OWNER = ("Allocated Team", "Allocated Worker")

HEADERS: dict[int, tuple[str, ...]] = {
    1: (*_PERSON, "Date of Contact", "Contact Source"),
    2: (
        *_PERSON,
        "Assessment start date",
        "Assessment completion date",
        "Organisation completing assessment",
    ),
    3: (
        *_PERSON,
        "Date of Referral",
        "Referral Source",
        "Referral NFA?",
        "Number of Referrals in Last 12 Months",
        *_OWNER,
    ),
    4: (
        *_PERSON,
        _DISABILITY,
        "Continuous Assessment Start Date",
        "Child Seen During Continuous Assessment",
        "Continuous Assessment Date of Authorisation",
        "Was the child assessed as requiring LA children's social care support?",
        *_OWNER,
    ),
    5: (
        *_PERSON,
        _DISABILITY,
        "Strategy discussion initiating Section 47 Enquiry Start Date",
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "Date of Initial Child Protection Conference",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
        "Number of Section 47 Enquiries in the last 12 months",
        "Number of ICPCs in the last 12 months",
        *_OWNER,
    ),
    6: (
        *_PERSON,
        _DISABILITY,
        "CIN Start Date",
        "Primary Need Code",
        "Date Child Was Last Seen",
        "CIN Closure Date",
        "Reason for Closure",
        "Case Status",
        *_OWNER,
    ),
    7: (
        *_PERSON,
        _DISABILITY,
        "Child Protection Plan Start Date",
        "Initial Category of Abuse",
        "Latest Category of Abuse",
        "Date of the Last Statutory Visit",
        "Was the Child Seen Alone?",
        "Date of latest review conference",
        "Child Protection Plan End Date",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        "Number of Previous Child Protection Plans",
        *_OWNER,
    ),
    8: (
        *_PERSON,
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
        _DISABILITY,
        "Date Started to be Looked After",
        "Child's Category of Need",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        "Start date of current legal status",
        "Child's Legal Status",
        "Date of Latest Statutory Review",
        "Date of Last Social Work Visit",
        "What is the permanence plan for this child?",
        "Date of Last IRO Visit / Contact to the Child",
        "Date of Last Health Assessment",
        "Date of Last Dental Check",
        "Number of Placements in the Last 12 months",
        "Date Ceased to be Looked After",
        "Reason Ceased to be Looked After",
        "Start Date of Most Recent Placement",
        "Placement Type",
        "Placement Provider",
        "Placement postcode",
        "URN of Placement",
        "Placement Location",
        "LA of Placement",
        "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
        "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        *_OWNER,
    ),
    9: (
        *_PERSON,
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        _DISABILITY,
        *_OWNER,
        "Allocated Personal Advisor",
        "Eligibility Category",
        "Latest Pathway Plan Review Date",
        "LA in Touch",
        "Latest Date of Contact",
        "Type of Accommodation",
        "Suitability of Accommodation",
        "Activity Status",
    ),
    10: (
        "Child Unique ID",
        "Family identifier",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        "Age of Child (Years)",
        _DISABILITY,
        "Date the Child Entered Care",
        "Date of Decision that Child Should be Placed for Adoption",
        "Date of Placement Order",
        "Date of Matching Child and Prospective Adopters",
        "Date Placed for Adoption",
        "Date of Adoption Order",
        "Date of Decision that Child Should No Longer be Placed for Adoption",
        "Reason Why Child No Longer Placed for Adoption",
        "Date the child was placed for fostering in FFA or concurrent planning placement",
    ),
    11: (
        "Individual adopter identifier",
        "Family identifier",
        "Gender",
        "Ethnicity",
        "Disability",
        "Is the (prospective) adopter fostering for adoption?",
        "Date enquiry received",
        "Date Stage 1 started",
        "Date Stage 1 ended",
        "Date Stage 2 started",
        "Date Stage 2 ended",
        "Date application submitted",
        "Date application approved",
        "Date adopter matched with child(ren)",
        "Date child/children placed with adopter(s)",
        "No. of children placed",
        "Date of Adoption Order",
        "Date of leaving adoption process",
        "Reason for leaving adoption process",
    ),
}


@dataclass(slots=True)
class Known:
    """What is known of one child on the day of an extract: the content of each record's version in force, by model."""

    extracted_on: date
    records: dict[str, list[Values]] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Take in one record."""
        self.records.setdefault(entry.model, []).append(entry.values)

    def all(self, model: str) -> list[Values]:
        """Every record of a model."""
        return self.records.get(model, [])

    def latest(self, model: str, day: str, since: date, **having: Any) -> Values | None:
        """The record of a model with the latest ``day``, not before ``since``, whose other fields have the values given."""
        found = [
            values
            for values in self.all(model)
            if values[day] >= since and all(values[name] == value for name, value in having.items())
        ]
        return max(found, key=lambda values: values[day], default=None)

    def holder(self, role: str) -> Values | None:
        """The allocation in force in a role; where there is none any more, the last there was."""
        held = [values for values in self.all("people.Allocation") if values["role"] == role]
        in_force = [values for values in held if values["until_on"] is None]
        return in_force[-1] if in_force else max(held, key=lambda values: values["from_on"], default=None)


def rows_of_child(ref: str, known: Known) -> Iterator[tuple[int, list[Cell]]]:
    """The child's rows in lists 1 to 10, each with the number of its list, within the scope that Annex A gives each list."""
    details = known.all("people.ChildDetails")
    if details:
        rows = _Rows(ref, known, details[-1])
        for number, lister in enumerate(rows.listers(), start=1):
            for row in lister():
                yield number, row


def adopter_row(key: str, values: Values, extracted_on: date) -> list[Cell] | None:
    """An adopter's row in list 11; ``None`` for one who was not in contact with the agency in the last 12 months."""
    days = [value for value in values.values() if isinstance(value, date)]
    ended = values["left_on"] or values["adoption_order_on"]
    if max(days) < months(-12).sure_due(extracted_on) and ended is not None:
        return None
    return [
        key,
        values["family"],
        words.GENDER[values["gender"]],
        words.ETHNICITY[values["ethnicity"]],
        words.yes_no_unknown(values["disability"]),
        "Yes" if values["fostering_for_adoption"] else "No",
        values["enquiry_on"],
        values["stage_one_started_on"],
        values["stage_one_ended_on"],
        values["stage_two_started_on"],
        values["stage_two_ended_on"],
        values["application_on"],
        values["approved_on"],
        values["matched_on"],
        values["placed_on"],
        values["children_placed"],
        values["adoption_order_on"],
        values["left_on"],
        words.LEAVING_REASON.get(values["leaving_reason"]),
    ]


def _said(record: Values | None, name: str) -> Any:
    """What a record says, or blank where there is no such record."""
    return record[name] if record is not None else None


class _Rows:
    """One child's rows."""

    def __init__(self, ref: str, known: Known, details: Values) -> None:
        self.ref, self.known, self.details, self.extracted_on = ref, known, details, known.extracted_on
        self.six_months_ago = months(-6).sure_due(self.extracted_on)
        self.twelve_months_ago = months(-12).sure_due(self.extracted_on)
        self.gender = words.GENDER[details["gender"]]
        self.ethnicity = words.ETHNICITY[details["ethnicity"]]
        self.born_on = details["born_on"]
        self.age = age_on(self.born_on, self.extracted_on) if self.born_on is not None else None
        self.disability = words.yes_no_unknown(details["disability"])
        self.person: list[Cell] = [ref, self.gender, self.ethnicity, self.born_on, self.age]
        self.owner = self._owner()

    def _owner(self) -> list[Cell]:
        """The team and worker who hold the child: a social worker, else a personal adviser; where nobody does, the last who did."""
        held, adviser = self.known.holder("social_worker"), self.known.holder("personal_adviser")
        over = held is None or held["until_on"] is not None
        if over and adviser is not None and adviser["until_on"] is None:
            return [adviser["team"], adviser["worker"]]
        return [_said(held, "team"), _said(held, "worker")]

    def listers(self) -> list[Any]:
        """What makes the rows of each list, in order from list 1."""
        return [
            self._contacts,
            self._early_help,
            self._referrals,
            self._assessments,
            self._enquiries,
            self._in_need,
            self._protection,
            self._care,
            self._leavers,
            self._adoption,
        ]

    def _recent(self, day: date | None) -> bool:
        return day is not None and day >= self.six_months_ago

    def _in_order(self, model: str, day: str) -> Iterable[Values]:
        return sorted(self.known.all(model), key=lambda values: values[day])

    def _contacts(self) -> Iterator[list[Cell]]:
        for contact in self._in_order("front_door.Contact", "contact_on"):
            if self._recent(contact["contact_on"]):
                yield [*self.person, contact["contact_on"], words.SOURCE[contact["came_from"]]]

    def _early_help(self) -> Iterator[list[Cell]]:
        for help_ in self._in_order("early_help.EarlyHelpAssessment", "started_on"):
            ended = help_["completed_on"]
            if ended is None or self._recent(help_["started_on"]) or self._recent(ended):
                yield [*self.person, help_["started_on"], ended, help_["organisation"]]

    def _referrals(self) -> Iterator[list[Cell]]:
        for referral in self._in_order("front_door.Referral", "referred_on"):
            if self._recent(referral["referred_on"]):
                yield [
                    *self.person,
                    referral["referred_on"],
                    words.SOURCE[referral["came_from"]],
                    words.yes_no(referral["no_further_action"]),
                    referral["referrals_in_12_months"],
                    *self.owner,
                ]

    def _assessments(self) -> Iterator[list[Cell]]:
        for made in self._in_order("assessments.Assessment", "started_on"):
            ended = made["authorised_on"]
            if ended is None or self._recent(made["started_on"]) or self._recent(ended):
                yield [
                    *self.person,
                    self.disability,
                    made["started_on"],
                    words.yes_no_unknown(made["child_seen"]),
                    ended,
                    {"yes": "a) Yes", "no": "b) No"}.get(made["needs_support"]),
                    *self.owner,
                ]

    def _enquiries(self) -> Iterator[list[Cell]]:
        for enquiry in self._in_order("child_protection.Section47Enquiry", "strategy_discussion_on"):
            waiting = not enquiry["conference_unnecessary"] and enquiry["conference_on"] is None
            if waiting or self._recent(enquiry["strategy_discussion_on"]) or self._recent(enquiry["conference_on"]):
                yield [
                    *self.person,
                    self.disability,
                    enquiry["strategy_discussion_on"],
                    words.yes_no(enquiry["conference_unnecessary"]),
                    enquiry["conference_on"],
                    words.yes_no(enquiry["resulted_in_plan"]),
                    enquiry["enquiries_in_12_months"],
                    enquiry["conferences_in_12_months"],
                    *self.owner,
                ]

    def status(self) -> str:
        """How the child stands, by the order that Annex A gives: looked after before all else, closed when nothing is open."""
        for code, model, ended in (
            ("looked_after", "looked_after.PeriodOfCare", "ceased_on"),
            ("child_protection_plan", "child_protection.ChildProtectionPlan", "ended_on"),
            ("child_in_need_plan", "plans.ChildInNeedPlan", "ended_on"),
            ("open_assessment", "assessments.Assessment", "authorised_on"),
        ):
            if any(values[ended] is None for values in self.known.all(model)):
                return code
        return "closed"

    def _in_need(self) -> Iterator[list[Cell]]:
        periods = list(self._in_order("plans.ChildInNeed", "started_on"))
        period = next((values for values in reversed(periods) if values["closed_on"] is None), None)
        if period is None:
            closed = [values for values in periods if self._recent(values["closed_on"])]
            if not closed:
                return
            period = closed[-1]
        seen = [v for v in self.known.all("visits.Visit") if v["seen"] and v["purpose"] != "reviewing_officer"]
        last_seen = max((values["visited_on"] for values in seen), default=None)
        yield [
            *self.person,
            self.disability,
            period["started_on"],
            words.NEED[period["primary_need"]],
            last_seen,
            period["closed_on"],
            words.CLOSURE_REASON.get(period["closure_reason"]),
            words.CASE_STATUS["closed" if period["closed_on"] else self.status()],
            *self.owner,
        ]

    def _protection(self) -> Iterator[list[Cell]]:
        for plan in self._in_order("child_protection.ChildProtectionPlan", "started_on"):
            if plan["ended_on"] is not None and not self._recent(plan["ended_on"]):
                continue
            since = plan["started_on"]
            visit = self.known.latest("visits.Visit", "visited_on", since, purpose="child_protection", seen=True)
            review = self.known.latest("child_protection.ReviewConference", "held_on", since)
            yield [
                *self.person,
                self.disability,
                since,
                words.ABUSE[plan["initial_category"]],
                words.ABUSE[plan["latest_category"]],
                _said(visit, "visited_on"),
                words.yes_no_unknown(visit["seen_alone"]) if visit else None,
                _said(review, "held_on"),
                plan["ended_on"],
                words.yes_no(plan["emergency_protection"]),
                plan["previous_plans"],
                *self.owner,
            ]

    def _care(self) -> Iterator[list[Cell]]:
        for period in self._in_order("looked_after.PeriodOfCare", "started_on"):
            if period["ceased_on"] is None or self._recent(period["ceased_on"]):
                yield self._care_row(period)

    def _care_row(self, period: Values) -> list[Cell]:
        since, latest = period["started_on"], self.known.latest
        legal = latest("looked_after.LegalStatus", "started_on", since)
        home = latest("looked_after.Placement", "started_on", since)
        moved_on = home["started_on"] if home else since
        visit = latest("visits.Visit", "visited_on", moved_on, purpose="looked_after", seen=True)
        officer = latest("visits.Visit", "visited_on", since, purpose="reviewing_officer", seen=True)
        review = latest("looked_after.Review", "held_on", since)
        health = latest("health.HealthAssessment", "assessed_on", since)
        dental = latest("health.DentalCheck", "checked_on", since)
        return [
            *self.person,
            words.yes_no(self.details["unaccompanied"]),
            self.disability,
            since,
            words.NEED[period["category_of_need"]],
            words.yes_no(period["second_period"]),
            _said(legal, "started_on"),
            words.LEGAL_STATUS.get(_said(legal, "status")),
            _said(review, "held_on"),
            _said(visit, "visited_on"),
            words.PERMANENCE_PLAN.get(period["permanence_plan"]),
            _said(officer, "visited_on"),
            _said(health, "assessed_on"),
            _said(dental, "checked_on"),
            period["placements_in_12_months"],
            period["ceased_on"],
            words.REASON_CEASED.get(period["reason_ceased"]),
            _said(home, "started_on"),
            words.PLACEMENT_TYPE.get(_said(home, "placement_type")),
            words.PLACEMENT_PROVIDER.get(_said(home, "provider")),
            _said(home, "postcode"),
            _said(home, "urn") or None,
            words.PLACEMENT_LOCATION.get(_said(home, "location")),
            _said(home, "authority"),
            period["missing_episodes"],
            period["absent_episodes"],
            words.yes_no(period["return_interview_offered"]),
            words.yes_no(period["return_interview_accepted"]),
            *self.owner,
        ]

    def _leavers(self) -> Iterator[list[Cell]]:
        for leaver in self.known.all("care_leavers.CareLeaver"):
            if leaver["ended_on"] is not None:
                continue
            adviser = self.known.holder("personal_adviser")
            review = self.known.latest("care_leavers.PathwayPlanReview", "held_on", leaver["started_on"])
            contact = self.known.latest("care_leavers.InTouch", "contact_on", leaver["started_on"])
            yield [
                *self.person,
                words.yes_no(self.details["unaccompanied"]),
                self.disability,
                *self.owner,
                _said(adviser, "worker"),
                words.ELIGIBILITY[leaver["eligibility"]],
                _said(review, "held_on"),
                words.IN_TOUCH[leaver["in_touch"]],
                _said(contact, "contact_on"),
                words.ACCOMMODATION[leaver["accommodation"]],
                words.SUITABILITY[leaver["accommodation_suitability"]],
                words.ACTIVITY[leaver["activity"]],
            ]

    def _adoption(self) -> Iterator[list[Cell]]:
        for case in self.known.all("adoption.AdoptionCase"):
            ended = case["adoption_order_on"] or case["decision_reversed_on"]
            if ended is not None and ended < self.twelve_months_ago:
                continue
            yield [
                self.ref,
                case["family"] or None,
                self.gender,
                self.ethnicity,
                self.born_on,
                self.age,
                self.disability,
                case["entered_care_on"],
                case["decision_on"],
                case["placement_order_on"],
                case["matched_on"],
                case["placed_on"],
                case["adoption_order_on"],
                case["decision_reversed_on"],
                words.REVERSAL_REASON.get(case["reversal_reason"]),
                case["fostering_for_adoption_on"],
            ]
