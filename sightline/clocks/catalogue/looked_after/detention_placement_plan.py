"""A child remanded to youth detention accommodation has a detention placement plan."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="detention_placement_plan",
    area="looked_after",
    title="Detention placement plan",
    owes="Detention placement plan",
    starts=("detained_on_remand",),
    met_by=("detention_placement_plan",),
    during="detained_on_remand",
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 47C(2)(a), inserted by SI 2013/706",
    verified=True,
    notes="Within 10 working days of the remand, agreed with and signed by the director, governor or registered manager. The legal status of remand does not say where to: a young offender institution is taken as detention; a secure children's home is, only where the record says that the child is in custody.",
    reference="LC-26",
    in_force_from=date(2013, 4, 19),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
