"""Import check of events: a day still to come."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="day_in_future",
    severity="error",
    title="A day still to come",
    description="An extract tells what has happened. An event dated after the day of the extract is not loaded; a day that something is arranged for belongs in the column that it points towards.",
    sentence='Row {row}, "{column}": {date} is after the day of the extract, so the row was not loaded. A day arranged for belongs under "Towards".',
)
