"""Import check of events: a child of whom nothing else is known."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="child_not_known",
    severity="error",
    title="A child of whom nothing else is known",
    description="The id stands in none of the lists loaded so far. A child is made known by Annex A, which says who they are and who holds them; events alone would be a record without a person. The rows are not loaded: bring in Annex A first, or put the id right.",
    sentence='Not loaded: {rows} of the child "{value}", the first in row {row}. No list that was loaded names this child.',
)
