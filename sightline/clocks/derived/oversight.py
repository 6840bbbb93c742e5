"""Derived of case supervision: by which of a child's situations its rhythm goes, the gravest first."""

from .what import Regime

DERIVED = [
    Regime(
        code="in_proceedings_only",
        title="In care proceedings, without a child protection plan",
        the="the start of care proceedings",
        all_of=("care_proceedings",),
        none_of=("child_protection_plan",),
    ),
    Regime(
        code="looked_after_only",
        title="Looked after, without a child protection plan or care proceedings",
        the="being looked after outside proceedings",
        all_of=("looked_after",),
        none_of=("child_protection_plan", "care_proceedings"),
    ),
    Regime(
        code="child_in_need_only",
        title="Child in need, not looked after, without a child protection plan or care proceedings",
        the="becoming a child in need, and no more",
        all_of=("child_in_need",),
        none_of=("child_protection_plan", "care_proceedings", "looked_after"),
    ),
]
