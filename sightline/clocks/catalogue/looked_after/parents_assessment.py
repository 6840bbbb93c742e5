"""Parents with whom a child was placed before assessment are assessed, and the case reviewed."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="parents_assessment",
    area="looked_after",
    title="Assessment of parents after placement",
    owes="Assessment of parents and review",
    starts=("placed_before_assessment",),
    met_by=("parents_assessment",),
    ends_by=("placed_before_assessment.end", "looked_after.end"),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 3)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 19(b)",
    verified=True,
    notes="Both the assessment of suitability (regulation 17) and the review of the case are completed within 10 working days of the placement. A nominated officer must have agreed that it was necessary, and the parents been interviewed, before it.",
    reference="LC-21",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="From 24 April to 25 September 2020 both were owed as soon as reasonably practicable (SI 2020/445, regulation 8(7)): the 10 working days shown were no limit.",
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
