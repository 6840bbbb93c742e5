"""An employer tells the local authority designated officer of an allegation within a working day."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="designated_officer_told",
    title="Allegation notified to the designated officer",
    owes="Designated officer to be told of the allegation",
    area="front_door",
    starts=("allegation_known",),
    met_by=("designated_officer_told",),
    threaded=True,
    within=(working_days(1),),
    owed_by="partner",
    escalates=(("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 4, paragraph 223 (as in 2023; the 2026 text was not read); Keeping Children Safe in Education, part 4",
    verified=False,
    notes="Owed by the employer, from the day the allegation came to its attention. The record is of the child concerned and names no adult. Some services also hold a strategy meeting within 72 hours (Cheshire East).",
    reference="FD-09",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
