"""What supervision asked for is done by the day it was set."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="supervision_action",
    title="Action from supervision",
    owes="Action from supervision, by its day",
    area="oversight",
    starts=("oversight_action",),
    met_by=("oversight_action_done",),
    ends_by=("oversight_action_cancelled",),
    threaded=True,
    towards=True,
    within=(days(0),),
    owed_by="social_worker",
    escalates=(("social_worker", 0), ("team_manager", 5), ("service_manager", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: the day is set with the action",
    verified=False,
    notes="Chased on the day, and five and ten working days after it.",
    reference="SU-05",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
