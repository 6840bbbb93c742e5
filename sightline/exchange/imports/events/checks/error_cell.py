"""Import check of events: a cell that holds an error."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="error_cell",
    severity="warning",
    title="A cell that holds an error",
    description="The cell holds an error of the spreadsheet (#N/A, #REF!). It is left out.",
    sentence='Row {row}, "{column}": the cell holds the error {value}, so it was left out.',
)
