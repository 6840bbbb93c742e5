"""Import check: a date too long ago."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="date_implausible",
    severity="warning",
    title="A date too long ago",
    description=(
        "A date is before 1 January 1980, as when an empty date was exported as 1 January 1900. The cell is "
        "left out and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": {date} is before 1980, so it was left out.',
)
