"""Whoever made a referral is told what was decided."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="referral_feedback",
    title="Feedback to the referrer",
    owes="Referrer to be told what was decided",
    area="front_door",
    starts=("referral_decided",),
    met_by=("referrer_told",),
    within=(working_days(1),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty to give feedback in Working Together to Safeguard Children, chapter 3, which sets none",
    verified=True,
    notes="Published times run from 24 hours to 3 working days. Older guidance told referrers to ask again after 3 working days. What may be said is bounded by consent and safety.",
    reference="FD-04",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="three_working_days", words="3 working days after the decision.", fields={"within": (working_days(3),)}
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
