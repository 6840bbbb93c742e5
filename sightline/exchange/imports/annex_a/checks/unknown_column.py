"""Import check: a column that is not in Annex A."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="unknown_column",
    severity="note",
    title="A column that is not in Annex A",
    description=("A list has a column that Annex A does not have. It is passed over; the rest of the list is loaded."),
    sentence='The column "{column}" is not part of list {number}, so it was passed over.',
)
