"""Contradiction: something ended before it began."""

from ..contradiction import Contradiction, Life, Said

CONTRADICTION = Contradiction(
    code="ended_before_it_began",
    title="Something ended before it began",
    description="Of something that lasts, the last day is before the first. One of the two days is wrong.",
    sentence="“{first}” is said to have ended on {first_until}, before it began on {first_on}.",
    sql='SELECT id, NULL::bigint FROM f WHERE until < "on"',
    contradicts=(Life((Said("placement", "2026-03-02", "2026-03-01"),)),),
    agrees=(Life((Said("placement", "2026-03-02", "2026-03-02"), Said("missing", None, "2026-03-01"))),),
)
