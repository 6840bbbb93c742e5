"""Telling an Annex A workbook from any other file, without reading it."""

from pathlib import Path

import pytest

from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.recognise import looks_like_annex_a

from .workbooks import change_parts, in_sheets, row, table, write

SAMPLES = Path(__file__).resolve().parents[6] / "shared" / "samples" / "annex-a"


@pytest.mark.parametrize("number", LISTS)
def test_looks_like_annex_a_with_any_one_list(tmp_path: Path, number: int) -> None:
    titled = [["Title"], [], *table(number, row(number))]
    assert looks_like_annex_a(write(tmp_path / "one.xlsx", {"Cover": [["Hello"]], "Data": titled}))


def test_looks_like_annex_a_whatever_writes_the_cells(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", {"Data": table(1, row(1))})
    bare = change_parts(book, in_sheets(rb' r="[A-Z]*\d+"', b""), tmp_path / "bare.xlsx")
    assert looks_like_annex_a(bare)
    inline = write(tmp_path / "inline.xlsx", {"Data": table(1, row(1))}, constant_memory=True)
    assert looks_like_annex_a(inline)


def test_looks_like_annex_a_not_for_other_files(tmp_path: Path) -> None:
    other = write(tmp_path / "other.xlsx", {"Budget": [["Team", "Amount"], ["North", 3]]})
    text = tmp_path / "text.xlsx"
    text.write_text("Child Unique ID,Gender")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(other.read_bytes()[:500])
    entities = change_parts(
        write(tmp_path / "list.xlsx", {"A": table(1, row(1))}), in_sheets(rb"\?>", b"?><!DOCTYPE x>")
    )
    for path in (other, text, broken, entities, tmp_path, tmp_path / "missing.xlsx"):
        assert not looks_like_annex_a(path)


@pytest.mark.skipif(not SAMPLES.exists(), reason="shared/samples/annex-a is not beside the project")
def test_looks_like_annex_a_for_the_samples() -> None:
    assert looks_like_annex_a(SAMPLES / "Annex_A_2024_Jan.xlsx")
    assert not looks_like_annex_a(SAMPLES / "area_send_not_ilacs.xlsx")
