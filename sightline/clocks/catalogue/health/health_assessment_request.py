"""The first health assessment is asked for at once."""

from datetime import date

from sightline.calendars.rules import weeks, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="health_assessment_request",
    area="health",
    title="Initial health assessment asked for",
    owes="Request and consent for the initial health assessment",
    starts=("health_assessments_owed",),
    met_by=("health_assessment_requested",),
    ends_by=("health_assessment", "health_assessment_refused"),
    during="health_assessments_owed",
    may_precede=weeks(-2),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 3)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard under regulation 7 of SI 2010/959; published procedures ask for it within 48 hours to 5 working days",
    verified=False,
    notes="Request and signed consent, so that it can be told apart whether the service or the clinic was late.",
    reference="HE-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="not_while_missing",
            words="Days on which the child is missing are not counted.",
            fields={"pauses": ("missing",)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
