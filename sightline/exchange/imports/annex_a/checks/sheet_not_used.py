"""Import check: a sheet that is not one of the lists."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="sheet_not_used",
    severity="note",
    title="A sheet that is not one of the lists",
    description=("A sheet has something in it but not the columns of any of the eleven lists. It is passed over."),
    sentence='The sheet "{sheet}" is not one of the eleven lists, so it was passed over.',
)
