"""The empty template: what is filled in there can be read as it stands."""

from datetime import date
from pathlib import Path

import fastexcel

from sightline.exchange.imports.events.kinds import kinds_of_events, understand
from sightline.exchange.imports.events.layout import COLUMNS
from sightline.exchange.imports.events.reader import read
from sightline.exchange.imports.events.recognise import looks_like_events
from sightline.exchange.imports.events.template import as_csv, as_workbook


def test_the_template_is_an_events_extract_without_rows(tmp_path: Path) -> None:
    for name, held in (("e.xlsx", as_workbook()), ("e.csv", as_csv())):
        path = tmp_path / name
        path.write_bytes(held)
        assert looks_like_events(path)
        extract = read(path, extracted_on=date(2026, 3, 9))
        assert (extract.rows_read, extract.problems) == (0, [])


def test_the_template_names_every_kind_and_says_what_each_column_is_for(tmp_path: Path) -> None:
    book = fastexcel.read_excel(as_workbook())
    assert [understand(title) for title in _first_column(book, "Kinds")] == [kind.code for kind in kinds_of_events()]
    assert _first_column(book, "How to fill it in") == [column.header for column in COLUMNS]


def _first_column(book: fastexcel.ExcelReader, sheet: str) -> list[str]:
    return [value for value in book.load_sheet(sheet, dtypes="string").to_arrow().column(0).to_pylist() if value]
