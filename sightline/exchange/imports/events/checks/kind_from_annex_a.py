"""Import check of events: a kind that comes with Annex A."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="kind_from_annex_a",
    severity="error",
    title="A kind that comes with Annex A",
    description="Who a child is and who holds them is told by the eleven lists of Annex A, not by events. The rows are not loaded.",
    sentence='Not loaded: {rows} of the kind "{value}", the first in row {row}. That comes with Annex A.',
)
