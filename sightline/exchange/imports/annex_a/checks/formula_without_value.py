"""Import check: a formula with no result."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="formula_without_value",
    severity="warning",
    title="A formula with no result",
    description=(
        "A cell holds a formula, and the workbook was saved without the formula's result. Formulas are never "
        "worked out here, so the cell is left out. Open the workbook in Excel, save it and import it again."
    ),
    sentence='Row {row}, "{column}": the cell holds a formula without a stored result, so it was left out.',
)
