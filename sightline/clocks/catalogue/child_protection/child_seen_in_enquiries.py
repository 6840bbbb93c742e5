"""A child is seen within a working day of enquiries being begun."""

from datetime import date

from sightline.calendars.rules import Rule, hours, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_seen_in_enquiries",
    title="Child seen in section 47 enquiries",
    owes="Child to be seen in the enquiry",
    area="child_protection",
    starts=("strategy_discussion",),
    met_by=("child_seen_in_enquiries",),
    may_precede=Rule("days", -1),
    within=(working_days(1),),
    owed_by="social_worker",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures say 24 hours or 1 working day",
    verified=True,
    notes="Wokingham, Slough and Sefton 24 hours, Torbay 1 working day. A child seen the day before, when the concern came in, has been seen. The outcome of the enquiry does not undo that it was owed.",
    reference="AS-03",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="twenty_four_hours",
            words="24 hours on the clock from the strategy discussion.",
            fields={"within": (hours(24),), "may_precede": None},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
