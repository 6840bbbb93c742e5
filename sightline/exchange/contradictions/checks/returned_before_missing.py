"""Contradiction: found before being missing."""

from ..contradiction import Contradiction, Life, Said

CONTRADICTION = Contradiction(
    code="returned_before_missing",
    title="A return before the child was missing",
    description=(
        "The return from an episode of being missing is dated before the episode began, or on another day than the episode is said to have "
        "ended. The interview is owed from the return, so one of the days must be put right."
    ),
    sentence="“{first}” is dated {first_on}, which does not fit the episode since {second_on}.",
    sql="""
        SELECT r.id, m.id FROM f r JOIN f m ON m.child = r.child AND m.thread = r.thread AND m.kind = 'missing'
        WHERE r.kind = 'missing_returned' AND r.thread <> '' AND (r."on" < m."on" OR r.at < m.at OR abs(m.until - r."on") > 1)""",
    contradicts=(
        Life(
            (
                Said("missing", "2026-03-03", "2026-03-04", thread="M"),
                Said("missing_returned", "2026-03-02", thread="M"),
            )
        ),
        Life(
            (
                Said("missing", "2026-03-03", "2026-03-04", thread="M"),
                Said("missing_returned", "2026-03-08", thread="M"),
            )
        ),
    ),
    agrees=(
        Life(
            (
                Said("missing", "2026-03-03", "2026-03-04", thread="M"),
                Said("missing_returned", "2026-03-04", thread="M"),
            )
        ),
        Life((Said("missing", "2026-03-03", thread="M"), Said("missing_returned", "2026-03-04", thread="M"))),
    ),
)
