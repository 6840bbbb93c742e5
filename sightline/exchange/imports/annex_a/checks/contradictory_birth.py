"""Import check: one child, two dates of birth or genders."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="contradictory_birth",
    severity="warning",
    title="One child, two dates of birth or genders",
    description=(
        "The same child id is given different dates of birth, or different genders, in different rows. The "
        "one given most often is used for all of them; where none is, the one in the later list. It is "
        "reported once for each child."
    ),
    sentence='Row {row}, "{column}": child {child} has {found} here and {kept} in {where}, so {kept} was used.',
)
