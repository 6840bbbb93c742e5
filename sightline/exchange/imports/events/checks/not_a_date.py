"""Import check of events: a cell that is not a date."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="not_a_date",
    severity="warning",
    title="A cell that is not a date",
    description="The cell cannot be read as a date. It is left out.",
    sentence='Row {row}, "{column}": "{value}" is not a date, so it was left out.',
)
