"""Worked examples of the education standards, with the terms of a made-up authority's schools."""

from datetime import date

from sightline.calendars.local import Closed, LocalDays, Term

TERMS = LocalDays(
    terms=(
        Term(
            date(2025, 9, 2),
            date(2025, 12, 19),
            "autumn term",
            (Closed(date(2025, 10, 27), date(2025, 10, 31), "half term"),),
        ),
        Term(
            date(2026, 1, 5),
            date(2026, 3, 27),
            "spring term",
            (Closed(date(2026, 2, 16), date(2026, 2, 20), "half term"),),
        ),
        Term(
            date(2026, 4, 13),
            date(2026, 7, 21),
            "summer term",
            (Closed(date(2026, 5, 25), date(2026, 5, 29), "half term"),),
        ),
    )
)
