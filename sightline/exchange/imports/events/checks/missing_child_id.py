"""Import check of events: no child."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_child_id",
    severity="error",
    title="No child",
    description="A row has no id of a child, so nobody can say whom it is about. It is not loaded.",
    sentence="Row {row} has no child, so it was not loaded.",
)
