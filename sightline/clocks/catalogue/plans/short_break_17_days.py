"""A child on a short break is home again within 17 days."""

from datetime import date

from sightline.calendars.rules import Rule, days

from ...clock import Choice, Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="short_break_17_days",
    title="Short break of 17 days at most",
    owes="Child to be home again",
    area="plans",
    starts=("short_break",),
    met_by=("short_break.end",),
    threaded=True,
    within=(days(17),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", -2), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 48(1)",
    verified=True,
    notes="No single placement may be meant to last more than 17 days; counted in nights, so a child who comes on the 1st goes home by the 18th. A longer stay is not a short break under regulation 48: the regulations then apply in full.",
    reference="CN-06",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why=""),
        Earlier(
            until=date(2020, 9, 25),
            why="From 24 April to 25 September 2020 the limit of 17 days was lifted for reasons of coronavirus; only the 75 days in 12 months remained.",
            fields={
                "within": (days(75),),
                "source": "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(1), as amended by SI 2020/445",
            },
        ),
    ),
    choices=(
        Choice(
            code="first_and_last_day_count",
            words="17 days counting both the day the child comes and the day the child goes home.",
            fields={"within": (Rule("days", 17, include_start=True),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
