"""Contradiction: something that a child must be born for is dated before the birth."""

from ..contradiction import Contradiction, Life, Said, kinds

BORN = (
    "child_in_need_visit",
    "child_protection_medical",
    "child_protection_visit",
    "dental_check",
    "health_assessment",
    "looked_after",
    "looked_after_review",
    "looked_after_visit",
    "missing",
    "placement",
    "return_interview",
)

CONTRADICTION = Contradiction(
    code="before_birth",
    title="Before the child was born",
    description=(
        "Something that a child must be born for (a visit, a placement) is dated before the date of birth; or anything at all is dated more "
        "than 280 days before it. The day or the date of birth is wrong."
    ),
    sentence="“{first}” is dated {first_on}, and the child was born on {born_on}.",
    sql=f"""
        SELECT id, NULL::bigint FROM f
        WHERE "on" < born_on - CASE WHEN kind IN ({kinds(*BORN)}) THEN 0 ELSE 280 END AND kind NOT IN ({kinds("details", "allocation", "unrecorded")})""",
    contradicts=(
        Life((Said("dental_check", "2012-04-30"),)),
        Life((Said("contact", "2011-06-01"),)),
    ),
    agrees=(
        Life(
            (
                Said("dental_check", "2012-05-01"),
                Said("referral", "2012-03-01"),
                Said("child_protection_plan", "2012-04-01"),
            )
        ),
    ),
)
