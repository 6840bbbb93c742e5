"""Import check of events: a sheet that is not used."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="sheet_not_used",
    severity="note",
    title="A sheet that is not used",
    description="The sheet does not hold events. It is not read.",
    sentence='The sheet "{sheet}" holds no events, so it was left out.',
)
