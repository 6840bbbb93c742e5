"""Import check of events: a column that is not used."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="unknown_column",
    severity="note",
    title="A column that is not used",
    description="The heading is none of those of an events extract. The column is not read.",
    sentence='The column "{column}" is not one that is read, so it was left out.',
)
