"""Import check of events: the same row twice."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="duplicate_row",
    severity="note",
    title="The same row twice",
    description="Every cell of a row is the same as in an earlier row, so it says nothing new. It is loaded once.",
    sentence="Row {row} is the same as row {first}, so it was loaded once.",
)
