"""Every way an events extract is refused as a whole, with the sentence the person reads; nothing is loaded from it."""

from __future__ import annotations

from sightline.core.refusals import Refused


def not_text() -> Refused:
    """The file is neither a workbook nor text."""
    return Refused(
        "not_a_table",
        "The file is neither a CSV file nor a workbook. Save the report as CSV or as an Excel workbook (.xlsx) and try again.",
    )


def broken_csv(why: str) -> Refused:
    """A quotation mark is never closed, or the like."""
    return Refused("broken_csv", f"The CSV file cannot be read to its end ({why}), so nothing was loaded.")


def not_events() -> Refused:
    """No row holds the headings of an events extract."""
    return Refused(
        "not_events",
        "The file has no row of headings with the child, the kind and the day of each event, so nothing was loaded. "
        'The headings are "Child", "Kind" and "On"; the empty template has them all.',
    )


def two_sheets_of_events(sheets: list[str]) -> Refused:
    """More than one sheet with rows in it has the headings of an events extract."""
    named = " and ".join(f'"{sheet}"' for sheet in sheets)
    return Refused("two_sheets_of_events", f"The sheets {named} both hold events. Put them on one sheet and try again.")
