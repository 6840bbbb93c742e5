"""A family that is to have family help has a lead practitioner."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="lead_practitioner",
    title="Lead practitioner",
    owes="Lead practitioner to be named",
    area="early_help",
    starts=("family_help_agreed",),
    met_by=("lead_practitioner_named",),
    ends_by=("closure_decided",),
    restarts=False,
    may_precede=Rule("working_days", -20),
    within=(working_days(5),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="Commonly 2 to 5 working days. Since December 2023 the lead for a child in need need not be a social worker, with a qualified manager overseeing. One who already led the family's early help may go on: named in the 20 working days before, the standard is met.",
    reference="EH-03",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
