"""A strategy discussion is held soon after significant harm is suspected."""

from datetime import date

from sightline.calendars.rules import Rule, days, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="strategy_discussion",
    title="Strategy discussion",
    owes="Strategy discussion",
    area="child_protection",
    starts=("significant_harm_suspected",),
    met_by=(
        "strategy_discussion",
        "strategy_discussion_without_enquiries",
        "urgent_strategy_discussion",
        "strategy_meeting",
    ),
    ends_by=("closure_decided",),
    restarts=False,
    may_precede=Rule("days", -1),
    within=(working_days(3),),
    owed_by="team_manager",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty in the Children Act 1989, section 47, and Working Together to Safeguard Children, chapter 3, which set none",
    verified=True,
    notes="Three working days where nothing is immediate (Bexley says 3 days, not which); where the risk is immediate, see immediate protection. At least social care, police and health take part. Liverpool holds it on the same day.",
    reference="CP-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(code="same_day", words="The same day.", fields={"within": (days(0),)}),
        Choice(code="three_days", words="3 days of the calendar.", fields={"within": (days(3),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
