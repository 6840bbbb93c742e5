"""Derived of young people leaving care: who is eligible, and of what age."""

from .what import Regime, Total

DERIVED = [
    Total(
        code="thirteen_weeks_since_14",
        title="Looked after for 13 weeks since 14",
        the="the day that made 13 weeks looked after since 14",
        of="looked_after",
        days=91,
        from_age=14,
        source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 40",
    ),
    Regime(
        code="eligible_child",
        title="Eligible child",
        the="becoming an eligible child",
        all_of=("looked_after", "thirteen_weeks_since_14"),
        from_age=16,
        until_age=18,
        source="Children Act 1989, Schedule 2, paragraph 19B(2)",
    ),
    Regime(
        code="eligible_without_adviser",
        title="Eligible child without a personal adviser",
        the="being an eligible child without a personal adviser",
        all_of=("looked_after", "thirteen_weeks_since_14"),
        none_of=("personal_adviser",),
        from_age=16,
        until_age=18,
        source="Children Act 1989, Schedule 2, paragraph 19C",
    ),
    Regime(
        code="eligible_child_of_17",
        title="Eligible child of 17",
        the="being 17 and an eligible child",
        all_of=("looked_after", "thirteen_weeks_since_14"),
        from_age=17,
        until_age=18,
    ),
    Regime(
        code="eligible_child_in_foster_care",
        title="Eligible child living with foster carers",
        the="becoming an eligible child who lives with foster carers",
        all_of=("looked_after", "thirteen_weeks_since_14", "foster_placement"),
        from_age=16,
        until_age=18,
        source="Children Act 1989, Schedule 2, paragraph 19BA",
    ),
    Regime(
        code="care_leaver_21_to_25",
        title="Former relevant child of 21 to 24 who is not being supported",
        the="reaching 21 without leaving care support, or its end",
        all_of=("former_relevant_child",),
        none_of=("keeping_in_touch",),
        from_age=21,
        until_age=25,
        source="Children Act 1989, section 23CZB",
    ),
]
