"""From the rows of the eleven lists to entries for the typed records: what each cell says, and what a blank one does not say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..entries import Entry

CASE_STATUS_PLAN, CASE_STATUS_CLOSED = "child_in_need_plan", "closed"

# Lists in the order in which their worker is believed: the nearest to the child's present plan first.
HOLDING_LISTS = (8, 7, 6, 9, 4, 5, 3)

# Models that hold a series of which the extract gives only the latest: an earlier one stays known when a later one comes.
SERIES = {
    "child_protection.ReviewConference": 7,
    "looked_after.Review": 8,
    "health.HealthAssessment": 8,
    "health.DentalCheck": 8,
    "care_leavers.PathwayPlanReview": 9,
    "care_leavers.InTouch": 9,
}
VISITS = {"child_protection": 7, "child_in_need": 6, "other": 6, "looked_after": 8, "reviewing_officer": 8}


@dataclass(frozen=True, slots=True)
class Held:
    """An allocation known from the extract before: who held the child, and since when if that is known."""

    worker: str | None
    team: str | None
    from_on: date | None
    key: str


def entries(lists: dict[int, list], *, extracted_on: date, held: dict[tuple[str, str], Held]) -> Iterator[Entry]:
    """Every entry that the extract's rows give. ``held`` are the open allocations known before, by child and role."""
    for number, rows in lists.items():
        make = _LISTS[number]
        for row in rows:
            yield from make(row, extracted_on)
    yield from _details(lists)
    yield from _allocations(lists, extracted_on, held)


def _entry(model: str, row: Any, key: str, **values: Any) -> Entry:
    return Entry(model, row.child, key, values, row.sheet, row.row)


def _series(model: str, row: Any, of: str, field: str, day: date | None, since: date | None, **values: Any) -> Entry:
    """The latest of a series; or, where the cell is blank, that the source cannot say."""
    if day is None:
        return _blank(row, of, since)
    return _entry(model, row, str(day), **{field: day}, latest_only=True, **values)


def _visit(row: Any, purpose: str, day: date | None, since: date | None, **values: Any) -> Entry:
    if day is None:
        return _blank(row, f"{purpose}_visit", since)
    return _entry(
        "visits.Visit", row, f"{purpose} {day}", visited_on=day, purpose=purpose, seen=True, latest_only=True, **values
    )


def _blank(row: Any, of: str, since: date | None) -> Entry:
    """That the source cannot say whether or when something has happened since a day."""
    return _entry("facts.Unrecorded", row, f"{of} {since or 'undated'}", of=of, since=since)


def _contact(row: Any, extracted_on: date) -> Iterator[Entry]:
    if row.contact_on:
        key = f"{row.contact_on} {row.source or ''}"
        yield _entry("front_door.Contact", row, key, contact_on=row.contact_on, came_from=row.source)


def _early_help(row: Any, extracted_on: date) -> Iterator[Entry]:
    if row.started_on:
        yield _entry(
            "early_help.EarlyHelpAssessment",
            row,
            f"{row.started_on} {row.organisation or ''}"[:200],
            started_on=row.started_on,
            completed_on=row.completed_on,
            organisation=row.organisation,
        )


def _referral(row: Any, extracted_on: date) -> Iterator[Entry]:
    if row.referred_on:
        yield _entry(
            "front_door.Referral",
            row,
            f"{row.referred_on} {row.source or ''}",
            referred_on=row.referred_on,
            came_from=row.source,
            no_further_action=row.no_further_action,
            referrals_in_12_months=row.referrals_in_12_months,
        )


def _assessment(row: Any, extracted_on: date) -> Iterator[Entry]:
    if row.started_on:
        yield _entry(
            "assessments.Assessment",
            row,
            str(row.started_on),
            started_on=row.started_on,
            authorised_on=row.authorised_on,
            child_seen=row.child_seen,
            needs_support=row.needs_support,
        )


def _enquiry(row: Any, extracted_on: date) -> Iterator[Entry]:
    if row.strategy_discussion_on:
        unnecessary = row.conference_unnecessary and row.conference_on is None
        yield _entry(
            "child_protection.Section47Enquiry",
            row,
            str(row.strategy_discussion_on),
            strategy_discussion_on=row.strategy_discussion_on,
            conference_unnecessary=unnecessary,
            conference_unnecessary_on=row.strategy_discussion_on if unnecessary else None,
            conference_on=row.conference_on,
            resulted_in_plan=row.resulted_in_plan,
            enquiries_in_12_months=row.enquiries_in_12_months,
            conferences_in_12_months=row.conferences_in_12_months,
        )


def _in_need(row: Any, extracted_on: date) -> Iterator[Entry]:
    started = str(row.started_on or "undated")
    yield _entry(
        "plans.ChildInNeed",
        row,
        started,
        started_on=row.started_on,
        closed_on=row.closed_on,
        closure_reason=row.closure_reason,
        primary_need=row.primary_need,
        case_status=row.case_status,
    )
    if row.case_status == CASE_STATUS_PLAN:
        yield _entry("plans.ChildInNeedPlan", row, started, started_on=row.started_on, ended_on=row.closed_on)
        yield _visit(row, "child_in_need", row.last_seen_on, row.started_on)
    elif row.last_seen_on:
        # A case now closed may have had a plan until then, as an earlier extract may say.
        purpose = "child_in_need" if row.case_status == CASE_STATUS_CLOSED else "other"
        yield _visit(row, purpose, row.last_seen_on, row.started_on)


def _protection(row: Any, extracted_on: date) -> Iterator[Entry]:
    yield _entry(
        "child_protection.ChildProtectionPlan",
        row,
        str(row.started_on or "undated"),
        started_on=row.started_on,
        ended_on=row.ended_on,
        initial_category=row.initial_category,
        latest_category=row.latest_category,
        emergency_protection=row.emergency_protection,
        previous_plans=row.previous_plans,
    )
    yield _visit(row, "child_protection", row.last_visit_on, row.started_on, seen_alone=row.seen_alone)
    yield _series(
        "child_protection.ReviewConference", row, "review_conference", "held_on", row.latest_review_on, row.started_on
    )


def _looked_after(row: Any, extracted_on: date) -> Iterator[Entry]:
    yield _entry(
        "looked_after.PeriodOfCare",
        row,
        str(row.started_on or "undated"),
        started_on=row.started_on,
        ceased_on=row.ceased_on,
        reason_ceased=row.reason_ceased,
        category_of_need=row.category_of_need,
        second_period=row.second_period,
        permanence_plan=row.permanence_plan,
        placements_in_12_months=row.placements_in_12_months,
        missing_episodes=row.missing_episodes,
        absent_episodes=row.absent_episodes,
        return_interview_offered=row.return_interview_offered,
        return_interview_accepted=row.return_interview_accepted,
    )
    if row.legal_status:
        yield _entry(
            "looked_after.LegalStatus",
            row,
            f"{row.legal_status} {row.legal_status_on or 'undated'}",
            started_on=row.legal_status_on,
            ended_on=row.ceased_on,
            status=row.legal_status,
        )
    if row.placement_on:
        yield _entry(
            "looked_after.Placement",
            row,
            str(row.placement_on),
            started_on=row.placement_on,
            ended_on=row.ceased_on,
            placement_type=row.placement_type,
            provider=row.placement_provider,
            postcode=row.placement_postcode,
            urn=row.placement_urn,
            location=row.placement_location,
            authority=row.placement_authority,
        )
    else:
        # The clock of visits starts with a placement; without its day nothing can be said of the first.
        yield _blank(row, "placement", row.started_on)
    since = row.started_on
    yield _series("looked_after.Review", row, "looked_after_review", "held_on", row.latest_review_on, since)
    yield _visit(row, "looked_after", row.last_visit_on, row.placement_on or since)
    yield _series(
        "health.HealthAssessment", row, "health_assessment", "assessed_on", row.last_health_assessment_on, since
    )
    yield _series("health.DentalCheck", row, "dental_check", "checked_on", row.last_dental_check_on, since)
    if row.last_iro_contact_on:
        yield _visit(row, "reviewing_officer", row.last_iro_contact_on, since)


_NO_LONGER_OWED = {"died", "not_required", "returned_home"}


def _care_leaver(row: Any, extracted_on: date) -> Iterator[Entry]:
    yield _entry(
        "care_leavers.CareLeaver",
        row,
        "care leaver",
        eligibility=row.eligibility,
        in_touch=row.in_touch,
        accommodation=row.accommodation,
        accommodation_suitability=row.accommodation_suitability,
        activity=row.activity,
        contact_owed=row.in_touch not in _NO_LONGER_OWED,
    )
    yield _series(
        "care_leavers.PathwayPlanReview",
        row,
        "pathway_plan_review",
        "held_on",
        row.latest_pathway_review_on,
        None,
        first=False,
    )
    yield _series("care_leavers.InTouch", row, "care_leaver_contact", "contact_on", row.latest_contact_on, None)


def _adoption(row: Any, extracted_on: date) -> Iterator[Entry]:
    names = (
        "family",
        "entered_care_on",
        "decision_on",
        "placement_order_on",
        "matched_on",
        "placed_on",
        "adoption_order_on",
        "decision_reversed_on",
        "reversal_reason",
        "fostering_for_adoption_on",
    )
    key = str(row.decision_on or row.entered_care_on or "undated")
    yield _entry("adoption.AdoptionCase", row, key, **{name: getattr(row, name) for name in names})


def _adopter(row: Any, extracted_on: date) -> Iterator[Entry]:
    values = {name: getattr(row, name) for name in row.__slots__ if name not in ("adopter", "sheet", "row")}
    yield Entry("adoption.Adopter", "", row.adopter, values, row.sheet, row.row)


_LISTS = {
    1: _contact,
    2: _early_help,
    3: _referral,
    4: _assessment,
    5: _enquiry,
    6: _in_need,
    7: _protection,
    8: _looked_after,
    9: _care_leaver,
    10: _adoption,
    11: _adopter,
}


def _details(lists: dict[int, list]) -> Iterator[Entry]:
    """Who each child is: the latest list that says something, cell by cell."""
    names = ("born_on", "gender", "ethnicity", "disability", "unaccompanied")
    known: dict[str, tuple[Any, dict]] = {}
    for number in (1, 2, 3, 4, 5, 10, 9, 6, 7, 8):
        for row in lists.get(number, ()):
            if row.child not in known:
                known[row.child] = (row, {})
            values = known[row.child][1]
            for name in names:
                value = getattr(row, name, None)
                if value is not None:
                    values[name] = value
    for row, values in known.values():
        yield _entry("people.ChildDetails", row, "details", **values)


def _allocations(lists: dict[int, list], extracted_on: date, held: dict[tuple[str, str], Held]) -> Iterator[Entry]:
    """Who holds each child now. The extract gives no start: one that differs from the extract before began when this was taken."""
    now: dict[tuple[str, str], tuple[Any, str | None, str | None]] = {}
    held_now: set[str] = set()
    # What is open says who holds a child; what is closed only where nothing is open, and only by naming somebody.
    for closed in (False, True):
        for number in HOLDING_LISTS:
            for row in lists.get(number, ()):
                if (_closed_on(row) is not None) is not closed or (
                    closed and (row.child in held_now or not row.worker)
                ):
                    continue
                adviser = row.personal_adviser if number == 9 else None
                if row.worker or (row.team and not adviser):
                    now.setdefault((row.child, "social_worker"), (row, row.worker, row.team))
                if adviser:
                    now.setdefault((row.child, "personal_adviser"), (row, adviser, row.team))
        held_now = {child for child, _ in now}
    for (child, role), (row, worker, team) in now.items():
        before = held.get((child, role))
        if before and _closed_on(row) and (before.worker, before.team) != (worker, team):
            yield _ended(child, role, before, extracted_on)
            continue
        same = before is not None and (before.worker, before.team) == (worker, team)
        since = before.from_on if same and before else (extracted_on if before else None)
        key = before.key if same and before else f"{role} {since or 'undated'} {worker or ''}"[:200]
        yield _entry(
            "people.Allocation",
            row,
            key,
            role=role,
            worker=worker,
            team=team,
            from_on=since,
            until_on=_closed_on(row),
        )
        if before and not same:
            yield _ended(child, role, before, extracted_on)
    for (child, role), before in held.items():
        if (child, role) not in now and all(number in lists for number in HOLDING_LISTS):
            yield _ended(child, role, before, extracted_on)


def _ended(child: str, role: str, before: Held, on: date) -> Entry:
    values = {"role": role, "worker": before.worker, "team": before.team, "from_on": before.from_on, "until_on": on}
    return Entry("people.Allocation", child, before.key, values)


def _closed_on(row: Any) -> date | None:
    """The day that what the row is about was over; null while it is open."""
    ends = (getattr(row, name, None) for name in ("ceased_on", "ended_on", "closed_on", "authorised_on"))
    return next((day for day in ends if day is not None), None)
