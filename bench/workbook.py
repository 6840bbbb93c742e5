"""A plain, full Annex A workbook: so many rows in each of the eleven lists, every cell filled."""

import random
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from sightline.exchange.imports.annex_a.layout import LISTS

TODAY = date(2026, 10, 1)
_TEXTS = {"yes_no": ["a) Yes", "b) No"], "words": ["Yes", "No"], "postcode": ["WB1 2AB", "WB22 9ZZ"]}
_CODES = {
    "gender": ["a) Male", "b) Female"],
    "ethnicity": ["a) WBRI", "k) APKN", "s) NOBT"],
    "source": ["q) 6: Police", "a) 1A: Individual"],
    "legal_status": ["C2: FCO", "V2: Single period under S20"],
    "placement_type": ["f) U6: Foster placement - not FFA"],
    "placement_provider": ["b) PR1 - Own provision"],
    "primary_need": ["N1 - Abuse or neglect"],
    "category_of_need": ["N1 - Abuse or neglect"],
    "case_status": ["c) Child in need plan"],
    "initial_category": ["a) Neglect"],
    "latest_category": ["b) Physical abuse"],
}


def write(path: Path, rows: int, seed: int = 1) -> None:
    """Write it. Children's ids repeat across lists, as they do in a real one; half are on several lists."""
    chance = random.Random(seed)
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"}) as book:
        for annex_list in LISTS.values() if isinstance(LISTS, dict) else LISTS:
            sheet = book.add_worksheet(f"List {annex_list.number}")
            sheet.write_row(0, 0, [column.header for column in annex_list.columns])
            for row in range(1, rows + 1):
                child = row if row % 2 else annex_list.number * 100_000 + row
                start = TODAY - timedelta(days=chance.randint(150, 180))
                for position, column in enumerate(annex_list.columns):
                    sheet.write(row, position, _cell(column, child, start, chance))


def _cell(column, child: int, start: date, chance: random.Random):
    if column.kind == "id":
        return child
    if column.field == "born_on":
        return date(2010 + child % 14, 1 + child % 12, 1 + child % 28)
    if column.kind == "date":
        ends = any(word in column.field for word in ("ended", "closed", "ceased", "reversed", "left"))
        return None if ends else start + timedelta(days=chance.randint(0, 60))
    if column.kind == "count":
        return chance.randint(0, 3)
    if column.kind in _TEXTS:
        return chance.choice(_TEXTS[column.kind])
    if column.field in _CODES:
        return chance.choice(_CODES[column.field])
    if column.field == "team":
        return f"Team {child % 12}"
    if column.field == "worker":
        return f"Worker {child % 90}"
    return None
