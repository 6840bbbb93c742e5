"""Import check: no child id."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_child_id",
    severity="error",
    title="No child id",
    description=(
        "A row has something in it but no child id (on list 11, no adopter identifier), so nothing in it can "
        "be said to be about anyone. The row is not loaded. Put the case system's id in the first column and "
        "import again."
    ),
    sentence='Row {row} has no "{column}", so the row was not loaded.',
)
