"""Import check of events: the month before the day."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="month_first",
    severity="warning",
    title="The month before the day",
    description="The date is written with the month first, as it is not written here. It is left out.",
    sentence='Row {row}, "{column}": "{value}" has the month first, so it was left out.',
)
