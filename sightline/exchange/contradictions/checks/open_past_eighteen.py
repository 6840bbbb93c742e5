"""Contradiction: what ends at eighteen is still open after it."""

from ..contradiction import Contradiction, Life, Said, kinds

CONTRADICTION = Contradiction(
    code="open_past_eighteen",
    title="Still open after the eighteenth birthday",
    description=(
        "Being looked after, a child protection plan and a placement end at 18 at the latest. One of them is still open, or is said to have "
        "ended after the birthday: it was not closed in the case system, or the date of birth is wrong."
    ),
    sentence="“{first}” since {first_on} was not closed by the eighteenth birthday on {eighteen_on}.",
    sql=f"""
        SELECT id, NULL::bigint FROM f WHERE kind IN ({kinds("looked_after", "child_protection_plan", "placement")})
          AND "on" <= born_on + interval '18 years'
          AND coalesce(until, %(today)s) > born_on + interval '18 years 1 day'""",
    contradicts=(
        Life((Said("looked_after", "2020-02-02"),), born_on="2008-03-01"),
        Life((Said("looked_after", "2020-02-02", "2026-03-05"),), born_on="2008-03-01"),
    ),
    agrees=(
        Life((Said("looked_after", "2020-02-02"),), born_on="2008-03-08"),
        Life((Said("looked_after", "2020-02-02", "2026-03-01"),), born_on="2008-03-01"),
    ),
    ages=True,
)
