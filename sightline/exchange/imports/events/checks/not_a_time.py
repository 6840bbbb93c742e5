"""Import check of events: a cell that is not a time."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="not_a_time",
    severity="warning",
    title="A cell that is not a time",
    description="The cell cannot be read as a time of day. It is left out; the day is kept.",
    sentence='Row {row}, "{column}": "{value}" is not a time of day, so it was left out.',
)
