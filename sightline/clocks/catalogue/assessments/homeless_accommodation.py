"""A homeless young person of 16 or 17 has somewhere safe to stay that night."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="homeless_accommodation",
    title="Safe place for a homeless 16 or 17 year old",
    owes="Somewhere safe to stay",
    area="assessments",
    starts=("homeless_at_16_or_17",),
    met_by=("homeless_accommodated",),
    during="homeless_at_16_or_17",
    within=(days(0),),
    owed_by="team_manager",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duties in the Housing Act 1996, section 188, and the Children Act 1989, section 20; joint guidance on homeless 16 and 17 year olds (2018)",
    verified=True,
    notes="At once: the night of the day on which the young person came. Housing has the duty to accommodate in the meantime, children's services the power. Bed and breakfast is not suitable. No longer owed at 18, or once the young person is no longer homeless.",
    reference="AS-06",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
