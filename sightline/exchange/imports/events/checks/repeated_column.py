"""Import check of events: a column twice."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="repeated_column",
    severity="note",
    title="A column twice",
    description="Two columns have a heading of the same meaning. The first is read.",
    sentence='The column "{column}" stands twice; the first was read.',
)
