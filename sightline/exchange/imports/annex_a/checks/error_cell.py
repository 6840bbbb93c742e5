"""Import check: an Excel error in a cell."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="error_cell",
    severity="warning",
    title="An Excel error in a cell",
    description=(
        "A cell holds an error such as #N/A or #REF!, often from a look-up that found nothing. The cell is "
        "left out and the rest of the row is loaded."
    ),
    sentence='Row {row}, "{column}": the cell holds the error {value}, so it was left out.',
)
