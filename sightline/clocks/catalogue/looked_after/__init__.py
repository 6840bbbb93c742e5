"""Children looked after: one standard a file; and how law stood in 2020 and 2021 for every visit of regulation 28."""

from datetime import date

from ...clock import Earlier

VISITS_IN_2020 = (
    Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
    Earlier(
        until=date(2020, 9, 26),
        why="From 24 April to 25 September 2020 a visit could be made by telephone or video, and one that could not be made in time was owed as soon as reasonably practicable (SI 2020/445, regulation 8(13)).",
        fields={"met_by": ("looked_after_visit", "looked_after_visit_remote")},
    ),
    Earlier(
        until=date(2021, 10, 1),
        why="Until 30 September 2021 a visit could still be made by telephone or video where coronavirus left no other way and a nominated officer's recommendations were kept (SI 2020/909, regulation 4, as extended by SI 2021/261).",
        fields={"met_by": ("looked_after_visit", "looked_after_visit_remote")},
    ),
)
"""Earlier versions that every clock of a regulation 28 visit shares."""
