"""A referral that needs an assessment is allocated to a qualified worker."""

from datetime import date

from sightline.calendars.rules import Rule, hours, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="referral_allocated",
    title="Referral allocated to a worker",
    owes="Worker to be allocated",
    area="assessments",
    starts=("referral_passed_to_team",),
    met_by=("worker_allocated",),
    ends_by=("closure_decided",),
    restarts=False,
    may_precede=Rule("working_days", -1),
    within=(working_days(1),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; Liverpool: 24 hours from receipt in the team's tray",
    verified=True,
    notes="A case held in a manager's own name is not allocated: the record is of a qualified worker. Delay is told to the service manager.",
    reference="AS-04",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="twenty_four_hours",
            words="24 hours on the clock from receipt (Liverpool).",
            fields={"within": (hours(24),), "may_precede": None},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
