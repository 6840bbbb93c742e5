"""The decision-maker decides on a match soon after the panel."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_match_decision",
    title="Decision on a match",
    owes="Decision on a match",
    area="adoption",
    starts=("match_minutes_received",),
    met_by=("matched_for_adoption", "match_refused"),
    ends_by=("looked_after.end", "adoption_decision_reversed"),
    within=(working_days(7),),
    owed_by="head_of_service",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Adoption statutory guidance (Department for Education, July 2013)",
    verified=False,
    notes="Not read. Counted from receiving the panel's final minutes, not from the panel's day.",
    reference="AD-03",
    in_force_from=date(2014, 2, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
