"""Import check of events: no day."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_day",
    severity="error",
    title="No day",
    description="An event has no day, or one that cannot be read. It is not loaded: without a day nothing can be counted from it.",
    sentence="Row {row} has no day that could be read, so it was not loaded.",
)
