"""An adjourned review is completed."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="review_adjournment",
    area="looked_after",
    title="Adjourned review completed",
    owes="Adjourned review to complete",
    starts=("review_adjourned",),
    met_by=("looked_after_review",),
    ends_by=("looked_after.end",),
    restarts=False,
    within=(working_days(20),),
    owed_by="reviewing_officer",
    escalates=(("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 36(2)",
    verified=True,
    notes="A reviewing officer without enough information may adjourn the meeting once, for at most 20 working days. Nothing proposed may be carried out until the review is completed. A second adjournment does not give more time: the first goes on counting. The time for the review itself is not moved by adjourning it.",
    reference="LC-16",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="From 24 April to 25 September 2020 the meeting could be adjourned more than once, each time for at most 20 working days (SI 2020/445, regulation 8(15)).",
            fields={"restarts": True},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
