"""Import check of events: no kind."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_kind",
    severity="error",
    title="No kind",
    description="A row does not say what happened. It is not loaded.",
    sentence="Row {row} does not say what happened, so it was not loaded.",
)
