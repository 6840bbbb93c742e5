"""Contradiction: a review before the plan that it reviewed."""

from ..contradiction import Contradiction, Life, Said, pairs

CONTRADICTION = Contradiction(
    code="review_before_plan",
    title="A review before its plan",
    description=(
        "The latest review of a plan, or one of the same episode, is dated before the plan began. Either the review belongs to an earlier "
        "plan, or one of the days is wrong."
    ),
    sentence="“{first}” is dated {first_on}, before “{second}” began on {second_on}.",
    sql=f"""
        SELECT DISTINCT ON (r.id) r.id, p.id
        FROM f r JOIN (VALUES {
        pairs(
            ("child_protection_plan", "review_conference"),
            ("looked_after", "looked_after_review"),
            ("child_in_need_plan", "child_in_need_review"),
            ("early_help_plan", "early_help_review"),
            ("pre_proceedings", "pre_proceedings_review"),
            ("supervision_order", "supervision_order_review"),
            ("private_fostering", "private_fostering_review"),
        )
    }) AS of(plan, review) ON r.kind = of.review
          JOIN f p ON p.child = r.child AND p.kind = of.plan AND p.until IS NULL AND p."on" > r."on"
        WHERE (r.latest_only OR (r.thread <> '' AND r.thread = p.thread))
          AND NOT EXISTS (SELECT 1 FROM f e WHERE e.child = r.child AND e.kind = of.plan AND (e."on" IS NULL OR e."on" <= r."on"))
        ORDER BY r.id, p."on" """,
    contradicts=(
        Life((Said("child_protection_plan", "2026-01-05"), Said("review_conference", "2025-12-05", latest_only=True))),
        Life(
            (
                Said("child_in_need_plan", "2026-01-05", thread="P"),
                Said("child_in_need_review", "2026-01-02", thread="P"),
            )
        ),
    ),
    agrees=(
        Life((Said("child_protection_plan", "2026-01-05"), Said("review_conference", "2026-01-05", latest_only=True))),
        # Of an earlier plan.
        Life(
            (
                Said("child_protection_plan", "2024-01-05", "2025-01-05"),
                Said("child_protection_plan", "2026-01-05"),
                Said("review_conference", "2024-12-05", latest_only=True),
            )
        ),
        Life((Said("child_protection_plan", "2026-01-05"), Said("review_conference", "2024-12-05"))),
    ),
)
