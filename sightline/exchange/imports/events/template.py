"""The empty template of an events extract: the headings, how to fill each in, and every kind; as a workbook or as CSV."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import xlsxwriter

from sightline.exchange.imports.events.kinds import kinds_of_events
from sightline.exchange.imports.events.layout import COLUMNS

HOW_SHEET, KINDS_SHEET = "How to fill it in", "Kinds"
_ROWS_WITH_A_LIST = 10_000


def as_csv() -> bytes:
    """The headings alone."""
    text = StringIO(newline="")
    csv.writer(text).writerow([column.header for column in COLUMNS])
    return text.getvalue().encode("utf-8-sig")


def as_workbook() -> bytes:
    """A workbook: the sheet to fill in, whose kinds are chosen from a list; what each column means; every kind."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        events, how, kinds = (book.add_worksheet(name) for name in ("Events", HOW_SHEET, KINDS_SHEET))
        every = kinds_of_events()
        for at, column in enumerate(COLUMNS):
            events.write_string(0, at, column.header, bold)
            how.write_string(at + 1, 0, column.header, bold)
            how.write_string(at + 1, 1, column.says, wrapped)
        events.freeze_panes(1, 0)
        events.set_column(0, len(COLUMNS) - 1, 18)
        events.set_column(1, 1, 44)
        how.write_row(0, 0, ("Column", "What to write"), bold)
        how.set_column(0, 0, 14)
        how.set_column(1, 1, 100)
        kinds.write_row(0, 0, ("Kind", "Code", "Lasts, so that it has an end"), bold)
        for row, kind in enumerate(every, 1):
            kinds.write_row(row, 0, (kind.title, kind.code, "yes" if kind.spell else ""))
        kinds.set_column(0, 1, 50)
        kinds.set_column(2, 2, 28)
        events.data_validation(
            1,
            1,
            _ROWS_WITH_A_LIST,
            1,
            {"validate": "list", "source": f"={KINDS_SHEET}!$A$2:$A${len(every) + 1}", "error_type": "warning"},
        )
    return out.getvalue()
