"""Contradiction: something that is for children is dated after the eighteenth birthday."""

from ..contradiction import Contradiction, Life, Said, kinds

FOR_CHILDREN = (
    "assessment_started",
    "child_in_need_visit",
    "child_protection_plan",
    "child_protection_visit",
    "core_group",
    "initial_conference",
    "looked_after",
    "looked_after_review",
    "looked_after_visit",
    "missing",
    "placement",
    "return_interview",
    "review_conference",
    "strategy_discussion",
)

CONTRADICTION = Contradiction(
    code="after_eighteen",
    title="After the child's eighteenth birthday",
    description=(
        "Something that is for children (a child protection conference, being looked after) is dated after the person turned 18. The day "
        "or the date of birth is wrong."
    ),
    sentence="“{first}” is dated {first_on}, after the eighteenth birthday on {eighteen_on}.",
    sql=f"""SELECT id, NULL::bigint FROM f WHERE kind IN ({kinds(*FOR_CHILDREN)}) AND "on" > born_on + interval '18 years'""",
    contradicts=(Life((Said("strategy_discussion", "2026-02-02"),), born_on="2008-02-01"),),
    agrees=(
        Life(
            (Said("strategy_discussion", "2026-02-01"), Said("care_leaver_contact", "2026-03-01")), born_on="2008-02-01"
        ),
    ),
)
