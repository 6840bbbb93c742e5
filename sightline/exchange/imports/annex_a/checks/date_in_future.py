"""Import check: a date after the extract."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="date_in_future",
    severity="warning",
    title="A date after the extract",
    description=(
        "A date is later than the day the extract was taken, so it cannot have happened. The cell is left out"
        " and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": {date} is after {extracted_on}, the day of the extract, so it was left out.',
)
