"""Import check: the header row again."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="repeated_header",
    severity="note",
    title="The header row again",
    description=(
        "A row in the middle of a list repeats the column headers, as when printed pages are pasted together."
        " It is passed over."
    ),
    sentence="Row {row} repeats the column headers, so it was passed over.",
)
