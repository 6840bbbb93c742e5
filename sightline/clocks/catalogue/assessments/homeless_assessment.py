"""The needs of a homeless young person of 16 or 17 are assessed."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="homeless_assessment",
    title="Assessment of a homeless 16 or 17 year old",
    owes="Assessment to be authorised",
    area="assessments",
    starts=("homeless_at_16_or_17",),
    met_by=("assessment_authorised",),
    during="homeless_at_16_or_17",
    within=(working_days(45),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", -5), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty in the Children Act 1989, sections 17 and 20; Working Together to Safeguard Children, chapter 3, limits any assessment to 45 working days",
    verified=False,
    notes="Whether section 20 or section 17 is offered is explained to the young person, with an advocate. No shorter national number was found. Turning 18 ends it: nothing more can then be owed under section 20, so waiting is itself the harm.",
    reference="AS-06",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
