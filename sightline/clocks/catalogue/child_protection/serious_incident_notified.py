"""The national panel is told of a serious incident."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="serious_incident_notified",
    title="Serious incident notified",
    owes="Panel to be told of the serious incident",
    area="child_protection",
    starts=("serious_incident_known",),
    met_by=("serious_incident_notified",),
    threaded=True,
    restarts=False,
    within=(working_days(5),),
    owed_by="head_of_service",
    escalates=(("service_manager", -2), ("head_of_service", 0)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Children Act 2004, section 16C(1); Working Together to Safeguard Children 2023, chapter 5 (as in 2023; the 2026 text was not read): within 5 working days of becoming aware",
    verified=False,
    notes="From the day the authority became aware; Devon and Slough count from the incident, which is stricter. The safeguarding partners are told in the same time. The death of a looked-after child is notified whether or not abuse is suspected; that of a care leaver up to and including the age of 24 should be.",
    reference="CP-15",
    in_force_from=date(2018, 6, 29),
    choices=(
        Choice(
            code="from_the_incident",
            words="5 working days from the incident itself (Devon, Slough).",
            fields={"starts": ("serious_incident",)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
