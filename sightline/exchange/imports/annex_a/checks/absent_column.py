"""Import check: a column this layout does not have."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="absent_column",
    severity="note",
    title="A column this layout does not have",
    description=(
        "The workbook has no such column, as in the layouts of earlier years. The rest of the list is loaded,"
        " and what the column would have said is not known."
    ),
    sentence='List {number} has no column "{column}", so it is not known for any row.',
)
