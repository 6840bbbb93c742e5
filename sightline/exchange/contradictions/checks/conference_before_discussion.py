"""Contradiction: an initial conference before the strategy discussion that led to it."""

from ..contradiction import Contradiction, Life, Said

CONTRADICTION = Contradiction(
    code="conference_before_discussion",
    title="A conference before its strategy discussion",
    description=(
        "An initial child protection conference, or the decision that none was needed, is dated before the strategy discussion of the same "
        "enquiry. The time allowed is counted from the discussion, so one of the two days must be put right."
    ),
    sentence="“{first}” is dated {first_on}, before the strategy discussion of the same enquiry, {second_on}.",
    sql="""
        SELECT c.id, s.id FROM f c JOIN f s ON s.child = c.child AND s.thread = c.thread AND s.kind = 'strategy_discussion' AND s."on" > c."on"
        WHERE c.thread <> '' AND c.kind IN ('initial_conference', 'conference_not_required', 'section_47_concluded')
          AND NOT EXISTS (SELECT 1 FROM f e WHERE e.child = c.child AND e.thread = c.thread AND e.kind = s.kind AND e."on" <= c."on")""",
    contradicts=(
        Life(
            (
                Said("strategy_discussion", "2026-02-02", thread="S"),
                Said("initial_conference", "2026-01-30", thread="S"),
            )
        ),
    ),
    agrees=(
        Life(
            (
                Said("strategy_discussion", "2026-02-02", thread="S"),
                Said("initial_conference", "2026-02-02", thread="S"),
            )
        ),
        Life(
            (
                Said("strategy_discussion", "2026-02-02", thread="S"),
                Said("initial_conference", "2026-01-30", thread="R"),
            )
        ),
        # The enquiry was discussed twice.
        Life(
            (
                Said("strategy_discussion", "2026-01-02", thread="S"),
                Said("strategy_discussion", "2026-02-02", thread="S"),
                Said("initial_conference", "2026-01-30", thread="S"),
            )
        ),
    ),
)
