"""A placement outside the area is approved before it is made."""

from datetime import date

from sightline.calendars.rules import days, months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="out_of_area_approved",
    area="looked_after",
    title="Placement out of area approved",
    owes="Approval of the placement out of area",
    starts=("placed_out_of_area",),
    met_by=("out_of_area_approved", "out_of_area_approved_in_emergency"),
    ends_by=("looked_after.end",),
    may_precede=months(-6),
    within=(days(0),),
    owed_by="service_manager",
    escalates=(("team_manager", 0), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 11(1) to (4), as substituted by SI 2013/3239, regulation 18",
    verified=True,
    notes="By a nominated officer; by the director of children's services where the placement is at a distance, that is outside the area and not in an adjoining authority (which is not the same as more than 20 miles away). Not needed with a connected person, or with a foster carer whom the authority itself approved: extracts do not say so, so that it may be shown where it is not owed.",
    reference="LC-19",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
