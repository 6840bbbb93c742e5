"""Contradiction: an episode that began before the one before it had ended."""

from ..contradiction import Contradiction, Life, Said, kinds
from .two_open_episodes import ONLY_ONE

CONTRADICTION = Contradiction(
    code="episodes_overlap",
    title="Episodes that overlap",
    description=(
        "Of what a child can have only one of at a time, one episode is said to have begun before the one before it ended. "
        "The end of the first or the start of the second is wrong."
    ),
    sentence="“{first}” began on {first_on}, before the one since {second_on} had ended ({second_until}).",
    sql=f"""
        SELECT id, lag FROM (
          SELECT id, "on", lag(id) OVER w AS lag, lag(until) OVER w AS ended, lag("on") OVER w AS before, until
          FROM f WHERE "on" IS NOT NULL AND kind IN ({kinds(*ONLY_ONE)})
          WINDOW w AS (PARTITION BY child, kind ORDER BY "on", until NULLS LAST, id)
        ) each WHERE before < "on" AND (ended > "on" OR (ended IS NULL AND until IS NOT NULL)) """,
    contradicts=(
        Life((Said("placement", "2026-01-05", "2026-02-10"), Said("placement", "2026-02-09"))),
        Life((Said("placement", "2026-01-05"), Said("placement", "2026-02-09", "2026-02-20"))),
    ),
    agrees=(
        Life((Said("placement", "2026-01-05", "2026-02-09"), Said("placement", "2026-02-09"))),
        Life(
            (Said("placement", "2026-01-05", "2026-02-10"), Said("placement", "2026-01-05", "2026-02-10", thread="A"))
        ),
    ),
)
