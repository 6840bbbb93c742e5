"""A child with a child protection plan who moves here has a conference here."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="transfer_in_conference",
    title="Transfer-in conference",
    owes="Transfer-in conference",
    area="front_door",
    starts=("transfer_in_notified",),
    met_by=(
        "transfer_in_conference",
        "initial_conference",
    ),
    ends_by=("transfer_in_withdrawn",),
    restarts=False,
    within=(working_days(15),),
    owed_by="conference_chair",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): within 15 working days of being notified of the move",
    verified=False,
    notes="Only for a permanent move. Until the conference the authority that the child left stays responsible for the plan. Partnerships differ on what starts the count: the written notification (Norfolk) or the acceptance of the transfer (Tees).",
    reference="FD-10",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="from_acceptance",
            words="15 working days from the acceptance of the transfer.",
            fields={"starts": ("transfer_in_accepted",)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
