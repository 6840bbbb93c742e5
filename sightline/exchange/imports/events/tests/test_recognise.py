"""Whether a file is an events extract is told from its first rows."""

from pathlib import Path

from sightline.exchange.imports.annex_a.tests.workbooks import row, table, write
from sightline.exchange.imports.events.recognise import looks_like_events

from .files import HEADINGS, csv_file


def test_looks_like_events_by_its_headings_in_a_csv_file_or_a_workbook(tmp_path: Path) -> None:
    assert looks_like_events(csv_file(tmp_path / "any.name", []))
    book = write(tmp_path / "e.xlsx", {"Cover": [["Hello"]], "Data": [["Title"], [], list(HEADINGS)]})
    assert looks_like_events(book)


def test_looks_like_events_not_for_annex_a_nor_for_what_is_no_table(tmp_path: Path) -> None:
    assert not looks_like_events(write(tmp_path / "a.xlsx", {"List 1": table(1, row(1))}))
    for number, held in enumerate(
        (b"%PDF-1.4, one, two, three".replace(b",", b""), b"", b"a letter", b"PK\x03\x04broken")
    ):
        path = tmp_path / str(number)
        path.write_bytes(held)
        assert not looks_like_events(path), held
    assert not looks_like_events(tmp_path / "missing.csv")


def test_looks_like_events_for_a_table_without_the_headings_so_that_the_refusal_can_say_so(tmp_path: Path) -> None:
    assert looks_like_events(csv_file(tmp_path / "x.csv", [], headings=("Who", "What", "When")))
