"""Import check: not a postcode."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="not_a_postcode",
    severity="warning",
    title="Not a postcode",
    description=(
        "A cell that should hold a postcode holds something that does not have the form of one. The cell is "
        "left out and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": "{value}" is not a postcode, so it was left out.',
)
