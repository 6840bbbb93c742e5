"""The report for a review conference is with chair and family before it."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="review_conference_report",
    title="Report for a review conference",
    owes="Report for the conference",
    area="child_protection",
    starts=("review_conference_arranged",),
    met_by=("conference_report",),
    ends_by=(
        "review_conference",
        "conference_cancelled",
    ),
    threaded=True,
    towards=True,
    may_precede=Rule("working_days", -20),
    within=(working_days(-5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures ask for it 3 to 5 working days before; North Yorkshire 5",
    verified=True,
    notes="Counted back from the day for which the conference is arranged; that day is not counted. A conference arranged for another day begins the count again, and a report shared in the weeks before stays shared. Held without a report, the standard was missed. One reference ties the report to its conference.",
    reference="CP-04",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(code="three_working_days", words="3 working days before.", fields={"within": (working_days(-3),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
