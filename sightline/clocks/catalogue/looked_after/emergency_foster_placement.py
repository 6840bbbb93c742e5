"""An emergency placement outside the carer's terms of approval ends in time."""

from datetime import date

from sightline.calendars.rules import weeks, working_days

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="emergency_foster_placement",
    area="looked_after",
    title="Emergency foster placement ends",
    owes="End of the emergency placement, or new terms",
    starts=("emergency_foster_placement",),
    met_by=("emergency_foster_placement.end", "foster_terms_amended"),
    within=(working_days(6),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 23",
    verified=True,
    notes="A child may be placed in an emergency with an approved carer whose terms do not fit, for no longer than six working days. Then the placement ends, unless the terms have been amended.",
    reference="LC-24",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="Placements from 24 April to 25 September 2020 could last for 24 weeks (SI 2020/445, regulation 8(10)).",
            fields={"within": (weeks(24),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
