"""Import check of events: a timestamp of another day."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="time_on_another_day",
    severity="warning",
    title="A timestamp of another day",
    description="The timestamp falls on another day than the row gives. The day is kept, and the time is left out.",
    sentence='Row {row}, "{column}": "{value}" is not on {date}, the day of the row, so it was left out.',
)
