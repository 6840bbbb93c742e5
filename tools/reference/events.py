"""docs/reference/events.md: the columns of an events extract and every kind that it may give."""

from sightline.exchange.imports.events.kinds import aliases, kinds_of_events
from sightline.exchange.imports.events.layout import COLUMNS

from .markdown import code, page, table

INTRO = """One row for each thing that happened, as CSV or as a workbook; [how to bring one in](../how-to/bring-in-events-from-a-report.md).
Headings and kinds are compared without case or punctuation."""


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    columns = [[each.header, each.says, ", ".join(each.also)] for each in COLUMNS]
    spelt: dict[str, list[str]] = {}
    for spelling, kind in aliases():
        spelt.setdefault(kind, []).append(spelling)
    kinds = [
        [each.title, code(each.code), "until a day" if each.spell else "", ", ".join(spelt.get(each.code, []))]
        for each in kinds_of_events()
    ]
    return {
        "events.md": page(
            "Events extracts",
            INTRO,
            "## Columns",
            table(["Heading", "What it holds", "Also known as"], columns),
            "## Kinds",
            table(["Title", "Code", "Lasts", "Also known as"], kinds),
        )
    }
