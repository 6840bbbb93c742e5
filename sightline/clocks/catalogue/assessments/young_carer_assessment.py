"""A young carer's needs are assessed."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="young_carer_assessment",
    title="Young carer's needs assessment",
    owes="Young carer's assessment to be completed",
    area="assessments",
    starts=("young_carer_assessment_asked_for",),
    met_by=("young_carer_assessment",),
    restarts=False,
    within=(working_days(45),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty in the Children Act 1989, sections 17ZA to 17ZC, which set none; Young Carers (Needs Assessments) Regulations 2015 (SI 2015/527)",
    verified=False,
    notes="On request, or where it appears that there is a need. The 45 working days follow the limit of the child and family assessment, with which it may be combined.",
    reference="AS-05",
    in_force_from=date(2015, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
