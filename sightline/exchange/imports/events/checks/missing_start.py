"""Import check of events: something that lasts has no first day."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_start",
    severity="warning",
    title="Something that lasts has no first day",
    description="Of something that lasts, the first day is blank or cannot be read. It is loaded as going on since a day that is not known, and nothing can be counted from its start.",
    sentence="Row {row}: since when is not said, so it was loaded without its first day.",
)
