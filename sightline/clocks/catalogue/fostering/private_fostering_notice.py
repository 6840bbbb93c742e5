"""Whoever plans private fostering tells the authority six weeks before."""

from datetime import date

from sightline.calendars.rules import months, weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="private_fostering_notice",
    title="Notice of planned private fostering",
    owes="Notice of planned private fostering",
    area="fostering",
    starts=("private_fostering_planned",),
    met_by=("private_fostering_proposed", "private_fostering_notified"),
    ends_by=("private_fostering_not_going_ahead",),
    towards=True,
    may_precede=months(-6),
    within=(weeks(-6),),
    owed_by="partner",
    escalates=(("social_worker", 0), ("team_manager", 5)),
    legal_status=LegalStatus.LAW,
    source="Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulation 3",
    verified=True,
    notes="Owed by parent, carer and whoever arranges it, and only known where the authority hears of the plan from somebody else. Immediately, where the child is to move in within six weeks: such a plan is overdue at once.",
    reference="FO-05",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
