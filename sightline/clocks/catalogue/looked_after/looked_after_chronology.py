"""A looked-after child's chronology is kept up to date."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="looked_after_chronology",
    area="looked_after",
    title="Chronology up to date",
    owes="Chronology to update",
    starts=("looked_after_in_placements",),
    met_by=("looked_after_chronology",),
    during="looked_after_in_placements",
    repeats=True,
    within=(months(6),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Unread: local standards, three to six months",
    verified=False,
    notes="No text with a number was found: services set three to six months.",
    reference="LC-30",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
