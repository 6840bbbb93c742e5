"""Import check: a date before birth."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="date_before_birth",
    severity="warning",
    title="A date before birth",
    description=(
        "Something is dated before the child was born. For an unborn child, early help, contacts, referrals, "
        "assessments, strategy discussions and plans may come up to 280 days before birth; being looked "
        "after, leaving care and adoption may not. The cell is left out and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": {date} is before the child was born on {born_on}, so it was left out.',
)
