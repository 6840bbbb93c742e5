"""Import check: the same column twice."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="repeated_column",
    severity="warning",
    title="The same column twice",
    description=("A list has two columns with the same meaning. The first one is used."),
    sentence='The column "{column}" is there more than once, so only the first was used.',
)
