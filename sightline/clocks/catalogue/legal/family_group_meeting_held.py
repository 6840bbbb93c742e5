"""A family group meeting that is wanted is held before the court is asked."""

from datetime import date

from sightline.calendars.rules import days, months

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="family_group_meeting_held",
    title="Family group decision-making held",
    owes="Family group meeting, or all having declined it",
    area="legal",
    starts=("decision_to_issue",),
    met_by=("family_group_meeting", "family_group_meeting_declined", "family_group_meeting_not_in_interests"),
    ends_by=("care_proceedings",),
    towards=True,
    may_precede=months(-12),
    within=(days(-1),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", -5), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.NATIONAL_PRACTICE,
    source="Families First Partnership programme guide: family group decision-making before proceedings are begun",
    verified=False,
    notes="Section 1 of the Children's Wellbeing and Schools Act 2026 makes the offer law; no commencement regulations were found by November 2026. Choose the law's version from the day it is commenced. Until then the offer is expected practice. A decision to issue for the same day is overdue the next morning.",
    reference="PL-06",
    in_force_from=date(2024, 12, 1),
    choices=(
        Choice(
            code="section_31za",
            words="section 31ZA of the Children Act 1989 is in force",
            fields={
                "legal_status": LegalStatus.LAW,
                "source": "Children Act 1989, section 31ZA, inserted by the Children's Wellbeing and Schools Act 2026 (c. 21), section 1",
            },
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
