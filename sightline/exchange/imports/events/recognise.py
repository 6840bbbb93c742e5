"""Whether a file is an events extract, told from its first rows without reading the rest."""

from __future__ import annotations

from pathlib import Path

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a.headers import ROWS_SEARCHED
from sightline.exchange.imports.annex_a.headers import find_headers as find_annex_a
from sightline.exchange.imports.annex_a.recognise import UNREADABLE, first_rows_of_sheets
from sightline.exchange.imports.events.headers import find_headers
from sightline.exchange.imports.events.sheets import first_rows, is_workbook

_FEWEST_COLUMNS = 3


def looks_like_events(path: Path) -> bool:
    """Whether the file, or one of its sheets, begins with the headings of an events extract.

    Any table in a text file is taken for one: there is nothing else that it could be, and its refusal says what is missing.
    """
    if not path.is_file():
        return False
    if not is_workbook(path):
        rows = first_rows(path, ROWS_SEARCHED)
        return find_headers(rows) is not None or len(next(filter(any, rows), [])) >= _FEWEST_COLUMNS
    try:
        for rows in first_rows_of_sheets(path):
            if find_headers(rows) is not None:
                return True
            if find_annex_a(rows) is not None:  # one list is enough to tell, and there are eleven
                return False
    except Refused:
        return False
    except UNREADABLE:
        return False
    return False
