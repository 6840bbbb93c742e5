"""Import check of events: an end still to come."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="end_in_future",
    severity="warning",
    title="An end still to come",
    description="Something that lasts is said to end after the day of the extract. It is loaded as going on.",
    sentence='Row {row}, "{column}": {date} is still to come, so it was loaded as going on.',
)
