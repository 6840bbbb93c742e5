"""Import check of events: an end of something that does not last."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="until_of_an_event",
    severity="warning",
    title="An end of something that does not last",
    description="The kind is something that happens on one day, and the row gives an end. The day is kept, and the end is left out.",
    sentence='Row {row}, "{column}": "{kind}" happens on one day, so {date} was left out.',
)
