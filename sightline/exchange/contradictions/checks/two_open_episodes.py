"""Contradiction: two open episodes of what there can be only one."""

from ..contradiction import Contradiction, Life, Said, kinds

ONLY_ONE = (
    "adoptive_placement",
    "care_proceedings",
    "child_in_need_plan",
    "child_protection_plan",
    "emergency_protection_order",
    "exploitation_panel",
    "foster_placement",
    "looked_after",
    "missing",
    "placement",
    "police_protection",
    "pre_proceedings",
    "private_fostering",
    "section_20",
    "supervision_order",
)

CONTRADICTION = Contradiction(
    code="two_open_episodes",
    title="Two open episodes of what there can be only one",
    description=(
        "A child can have one child protection plan, one placement, one episode of being missing at a time. Two that began on different "
        "days are both open: the earlier was not closed, or they are one and the same with two days. Until it is put right, "
        "what is due is counted from the later one."
    ),
    sentence="“{first}” is open twice: since {first_on} and since {second_on}.",
    sql=f"""
        SELECT id, lag FROM (
          SELECT id, "on", lag(id) OVER w AS lag, lag("on") OVER w AS before
          FROM f WHERE until IS NULL AND "on" IS NOT NULL AND kind IN ({kinds(*ONLY_ONE)})
          WINDOW w AS (PARTITION BY child, kind ORDER BY "on", id)
        ) opened WHERE before < "on" """,
    contradicts=(
        Life((Said("child_protection_plan", "2025-11-03"), Said("child_protection_plan", "2026-01-05"))),
        Life((Said("missing", "2026-03-01", thread="A"), Said("missing", "2026-03-05", thread="B"))),
    ),
    agrees=(
        Life((Said("child_protection_plan", "2024-11-03", "2025-02-03"), Said("child_protection_plan", "2026-01-05"))),
        # Two sources that say the same of the same day say it once.
        Life((Said("child_protection_plan", "2026-01-05"), Said("child_protection_plan", "2026-01-05", thread="A"))),
        Life((Said("exploitation_risk", "2026-01-05"), Said("exploitation_risk", "2026-02-05"))),
    ),
)
