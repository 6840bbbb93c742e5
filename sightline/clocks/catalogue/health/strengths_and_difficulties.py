"""The strengths and difficulties questionnaire is completed each year."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="strengths_and_difficulties",
    area="health",
    title="Strengths and difficulties questionnaire",
    owes="Strengths and difficulties questionnaire",
    starts=("looked_after_from_4_to_16",),
    met_by=("strengths_and_difficulties",),
    during="looked_after_from_4_to_16",
    repeats=True,
    within=(months(12),),
    owed_by="social_worker",
    escalates=(("social_worker", -20), ("team_manager", 0), ("service_manager", 20)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="SSDA903 return, emotional and behavioural health, as local procedures restate it",
    verified=False,
    notes="For children aged 4 to 16 on the day it is completed, at least once in each year from 1 April to 31 March, once they have been looked after for 12 months. Counting 12 months from becoming looked after, or from the last, keeps every such year. Completed by the carer: do not ask a carer who does not know the child yet.",
    reference="HE-06",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
