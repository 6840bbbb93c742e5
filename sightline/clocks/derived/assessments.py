"""Assessments: what is derived."""

from .what import Regime

DERIVED = [
    Regime(
        code="homeless_at_16_or_17",
        title="Homeless at 16 or 17",
        the="the day the young person was homeless at 16 or 17",
        all_of=("homeless",),
        from_age=16,
        until_age=18,
        source="Joint guidance on preventing homelessness of 16 and 17 year olds (2018)",
    ),
]
