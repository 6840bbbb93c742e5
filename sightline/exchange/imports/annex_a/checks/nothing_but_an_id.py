"""Import check: a row with only an id."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="nothing_but_an_id",
    severity="warning",
    title="A row with only an id",
    description=(
        "A row has something in its first column and nothing in any other. It is more likely a footnote or a "
        "total than a child, so it is not loaded."
    ),
    sentence='Row {row} holds only "{value}" and nothing else, so it was not loaded.',
)
