"""Import check: a header that had to be guessed."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="header_guessed",
    severity="note",
    title="A header that had to be guessed",
    description=(
        "A column's header is not one of those in use for its list, but is so like exactly one of them that "
        "it was taken for it. Check that it is."
    ),
    sentence='The column "{column}" was taken to be "{meaning}".',
)
