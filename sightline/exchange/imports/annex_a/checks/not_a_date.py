"""Import check: not a date."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="not_a_date",
    severity="warning",
    title="Not a date",
    description=(
        "A cell that should hold a date holds something that cannot be read as one: not an Excel date, not "
        "day/month/year, not a date in words, or a day that does not exist. The cell is left out and the rest"
        " of the row is loaded."
    ),
    sentence='Row {row}, "{column}": "{value}" is not a date, so it was left out.',
)
