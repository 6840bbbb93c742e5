"""Import check of events: a kind of event that is not known."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="unknown_kind",
    severity="error",
    title="A kind of event that is not known",
    description="The words in the kind's column are not a code or a title of a kind of fact, nor a spelling known for one. The rows are not loaded. Use a title from the list, or ask for the spelling to be added.",
    sentence='Not loaded: {rows} of the kind "{value}", the first in row {row}. No kind is called so.{nearest}',
)
