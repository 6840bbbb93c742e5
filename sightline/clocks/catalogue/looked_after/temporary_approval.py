"""The temporary approval of a connected person ends, is extended or is replaced in 16 weeks."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="temporary_approval",
    area="looked_after",
    title="Temporary approval runs out",
    owes="Decision before the temporary approval runs out",
    starts=("temporary_approval",),
    met_by=("foster_approval_decided", "temporary_approval_extended", "temporary_approval.end"),
    within=(weeks(16),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -30), ("team_manager", -20), ("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 24(1)",
    verified=True,
    notes="16 weeks from the day of the temporary approval, which must come before the placement: not from the placement. The suitability of the person is assessed before (Schedule 4), and the full assessment arranged at once. If nothing is decided when it runs out, the placement must end once other arrangements are made (regulation 25(6)).",
    reference="LC-22",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="Approvals from 24 April to 25 September 2020 could be for up to 24 weeks, of anybody and not only of a connected person (SI 2020/445, regulation 8(11)).",
            fields={"within": (weeks(24),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
