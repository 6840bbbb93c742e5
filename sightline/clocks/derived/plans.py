"""Children in need: what is derived."""

from sightline.calendars.rules import months

from .what import Regime, Total

DERIVED = [
    Regime(
        code="child_in_need_ordinary",
        title="Child in need plan, without long-term support for a disability",
        the="the start of the child in need plan",
        all_of=("child_in_need_plan",),
        none_of=("disability_support",),
    ),
    Regime(
        code="child_in_need_long_term_support",
        title="Child in need plan with long-term support for a disability",
        the="the start of long-term support under the plan",
        all_of=("child_in_need_plan", "disability_support"),
    ),
    Total(
        code="short_breaks_over_75_days",
        title="More than 75 days of short breaks in 12 months",
        the="the day that went past 75 days of short breaks in 12 months",
        of="short_break",
        days=75,
        within=months(12),
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(1)",
    ),
]
