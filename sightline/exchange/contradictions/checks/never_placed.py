"""Contradiction: looked after for weeks, and nowhere."""

from ..contradiction import Contradiction, Life, Said

CONTRADICTION = Contradiction(
    code="never_placed",
    title="Looked after for weeks without a placement",
    description=(
        "A child has been looked after for more than four weeks and no placement is recorded, so nobody can see where they live and the first "
        "visits cannot be counted. The placement was not recorded, or the child is not looked after."
    ),
    sentence="“{first}” since {first_on}, and after four weeks no placement is recorded.",
    sql="""
        SELECT l.id, NULL::bigint FROM f l
        WHERE l.kind = 'looked_after' AND l.until IS NULL AND l."on" < %(today)s - 28
          AND NOT EXISTS (SELECT 1 FROM f p WHERE p.child = l.child AND p.kind IN ('placement', 'foster_placement', 'adoptive_placement')
            AND (p.until IS NULL OR p.until > l."on"))""",
    contradicts=(Life((Said("looked_after", "2026-02-08"),)),),
    agrees=(
        Life((Said("looked_after", "2026-02-09"),)),
        Life((Said("looked_after", "2026-01-05"), Said("placement", "2026-02-20"))),
        Life((Said("looked_after", "2026-01-05", "2026-02-20"),)),
    ),
    ages=True,
)
