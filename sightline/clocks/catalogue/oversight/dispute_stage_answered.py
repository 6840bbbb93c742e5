"""Each stage of a formal dispute is answered in five working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="dispute_stage_answered",
    title="Stage of a dispute answered",
    owes="Answer to the dispute at its stage",
    area="oversight",
    starts=("dispute_raised", "dispute_escalated"),
    met_by=("dispute_answered", "dispute_resolved"),
    ends_by=("dispute_withdrawn",),
    threaded=True,
    within=(working_days(5),),
    owed_by="team_manager",
    escalates=(("team_manager", -2), ("service_manager", 0), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local stages within the twenty working days of the IRO Handbook (2010), paragraph 6.2",
    verified=False,
    reference="SU-07",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
