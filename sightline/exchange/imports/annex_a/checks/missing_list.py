"""Import check: a list that is not in the workbook."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_list",
    severity="warning",
    title="A list that is not in the workbook",
    description="None of the sheets has the columns of this list. The other lists are loaded.",
    sentence="List {number}, {title}, is not in the workbook, so nothing was loaded from it.",
)
