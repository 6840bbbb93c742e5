"""A child is seen soon after an assessment of their needs begins."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_seen_in_assessment",
    title="Child seen in an assessment",
    owes="Child to be seen for the assessment",
    area="assessments",
    starts=("assessment_started",),
    met_by=("child_seen_in_assessment",),
    ends_by=("assessment_authorised",),
    restarts=False,
    may_precede=Rule("working_days", -5),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 24 hours to 10 working days",
    verified=True,
    notes="Seen, and seen alone where that is right. Wokingham at most 5 working days, Oxfordshire by the first check at 10. A child seen for the referral in the 5 working days before the assessment was opened has been seen. A visit at which the child was not seen meets nothing. Where there are section 47 enquiries see the child seen in enquiries.",
    reference="AS-03",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(code="ten_working_days", words="10 working days (Oxfordshire).", fields={"within": (working_days(10),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
