"""A section 47 enquiry comes to its outcome in time for a conference."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="section_47_concluded",
    title="Section 47 enquiry concluded",
    owes="Outcome of the section 47 enquiry",
    area="child_protection",
    starts=("strategy_discussion",),
    met_by=("section_47_concluded",),
    ends_by=(
        "conference_not_required",
        "initial_conference",
    ),
    restarts=False,
    within=(working_days(15),),
    owed_by="social_worker",
    escalates=(("team_manager", -5), ("service_manager", -5), ("head_of_service", 1)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty in the Children Act 1989, section 47: in time for a conference within 15 working days (Working Together to Safeguard Children, chapter 3)",
    verified=True,
    notes="Guidance gives the enquiry no time of its own. Counted from the discussion that began the enquiry: a further discussion changes nothing (Bexley, Warrington). The assessment of which it is part has 45 working days. One page drops the word working and says 15 days; that is not followed.",
    reference="CP-02",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="ten_working_days",
            words="10 working days, so that a conference can be called.",
            fields={"within": (working_days(10),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
