"""Import check of events: an end before its start."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="until_before_on",
    severity="warning",
    title="An end before its start",
    description="Something ended before it started. The start is kept, and the end is left out.",
    sentence='Row {row}, "{column}": {date} is before {start}, when it started, so it was left out.',
)
