"""A child whose move disrupted their schooling has a school place."""

from datetime import date

from sightline.calendars.rules import school_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="school_place",
    area="education",
    title="School place after a move",
    owes="School place",
    starts=("school_place_needed",),
    met_by=("school_place_started",),
    ends_by=("looked_after.end",),
    within=(school_days(20),),
    owed_by="virtual_school",
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Unread: Promoting the education of looked-after and previously looked-after children (DfE, February 2018); School Admissions Code",
    verified=False,
    notes="The guidance expects a school place within 20 school days of an emergency move. One secondary source gives 20 days without saying which; school days are remembered. Needs the service's term dates.",
    reference="ED-03",
    in_force_from=date(2018, 2, 26),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
