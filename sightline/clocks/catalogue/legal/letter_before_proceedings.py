"""The letter before proceedings follows the decision to enter pre-proceedings."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="letter_before_proceedings",
    title="Letter before proceedings",
    owes="Letter before proceedings",
    area="legal",
    starts=("pre_proceedings",),
    met_by=("letter_before_proceedings",),
    during="pre_proceedings",
    within=(working_days(5),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for the letter of Practice Direction 12A to the Family Procedure Rules 2010 and the court orders guidance of 2014, which set no number",
    verified=False,
    notes="Five working days are local. Once section 31ZA of the Children Act 1989 (Children's Wellbeing and Schools Act 2026, section 1) is in force, the letter must hold the offer of family group decision-making.",
    reference="PL-02",
    in_force_from=date(2014, 4, 22),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
