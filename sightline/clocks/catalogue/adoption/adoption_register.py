"""A child waiting for a family is made known to the adoption register."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_register",
    title="Details to the adoption register",
    owes="Details to the adoption register",
    area="adoption",
    starts=("adoption_decision",),
    met_by=("adoption_register_referral",),
    ends_by=(
        "adoption_link_identified",
        "matched_for_adoption",
        "placed_for_adoption",
        "adoption_order",
        "adoption_decision_reversed",
        "looked_after.end",
    ),
    within=(months(3),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 19A, inserted by SI 2013/985, regulation 4",
    verified=False,
    notes="As soon as possible and within three months of the decision (not of the placement order), unless a family has been identified. Later changes to regulation 19A, and whether the register stands, were not checked.",
    reference="AD-09",
    in_force_from=date(2013, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
