"""Import check: not a whole number."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="not_a_number",
    severity="warning",
    title="Not a whole number",
    description=(
        "A cell that should hold a count holds something that is not a whole number of 0 or more. The cell is"
        " left out and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": "{value}" is not a whole number of 0 or more, so it was left out.',
)
