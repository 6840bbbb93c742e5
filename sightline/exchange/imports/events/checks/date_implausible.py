"""Import check of events: a date from before 1980."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="date_implausible",
    severity="warning",
    title="A date from before 1980",
    description="The date is from before 1980. It is left out.",
    sentence='Row {row}, "{column}": {date} cannot be right, so it was left out.',
)
