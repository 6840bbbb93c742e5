"""What is refused before it is opened, and that nothing large is ever unpacked on the way."""

import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import msoffcrypto.format.ooxml
import pytest

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a import safety
from sightline.exchange.imports.annex_a.safety import Limits, inspect

from .workbooks import change_parts, formula, in_sheets, row, table, write

MEGABYTE = 1024 * 1024


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write(tmp_path / "book.xlsx", {"List 1": table(1, row(1), row(1, child="1002"))})


def refusal(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(Refused) as refused:
        inspect(path, limits or Limits())
    assert refused.value.sentence.endswith(".")
    return refused.value.code


def test_inspect_passes_a_plain_workbook(book: Path) -> None:
    assert inspect(book).format == "xlsx"


def test_inspect_missing_and_empty_and_folder(tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").touch()
    assert refusal(tmp_path / "none.xlsx") == "missing_file"
    assert refusal(tmp_path / "empty.xlsx") == "empty_file"
    assert refusal(tmp_path) == "not_a_workbook"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Child Unique ID,Gender\n1,F\n", "text or CSV"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"<html><table></table></html>", "web page"),
        (b"\x89PNG\r\n\x1a\n\0\0", "damaged"),
        (b"PK\x03\x04 and then nothing", "damaged"),
    ],
)
def test_inspect_not_a_workbook_says_what_it_seems(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "file.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused, match=words) as refused:
        inspect(path)
    assert refused.value.code == "not_a_workbook"


def test_inspect_a_truncated_workbook(book: Path) -> None:
    book.write_bytes(book.read_bytes()[:-400])
    assert refusal(book) == "not_a_workbook"


def test_inspect_a_zip_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"...")
    assert refusal(path) == "not_a_workbook"


def test_inspect_a_password_protected_workbook(tmp_path: Path, book: Path) -> None:
    locked = tmp_path / "locked.xlsx"
    with book.open("rb") as plain, locked.open("wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("secret", target)
    assert refusal(locked) == "password_protected"


def test_inspect_an_encrypted_zip(book: Path) -> None:
    data = bytearray(book.read_bytes())
    central = data.rindex(b"PK\x01\x02")
    data[central + 8] |= 1
    book.write_bytes(data)
    assert refusal(book) == "password_protected"


def test_inspect_a_file_over_the_limit(book: Path) -> None:
    assert refusal(book, Limits(file_size=1000)) == "too_large"


def test_inspect_too_many_parts(book: Path) -> None:
    assert refusal(book, Limits(parts=5)) == "too_large"


def test_inspect_a_zip_bomb_by_what_it_declares_before_unpacking_any(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(book, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros.bin", bytes(60 * MEGABYTE))
    monkeypatch.setattr(safety, "_unpacked", None)
    assert refusal(book) == "too_large"
    assert refusal(book, Limits(ratio=10**9, unpacked_size=50 * MEGABYTE)) == "too_large"


def test_inspect_a_zip_bomb_that_declares_little(book: Path) -> None:
    with zipfile.ZipFile(book, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros.bin", bytes(60 * MEGABYTE))
    true, claimed = struct.pack("<I", 60 * MEGABYTE), struct.pack("<I", 1000)
    data = book.read_bytes()
    assert data.count(true) == 2
    book.write_bytes(data.replace(true, claimed))
    tracemalloc.start()
    assert refusal(book) == "too_large"
    assert refusal(book, Limits(ratio=10**9, unpacked_size=50 * MEGABYTE)) == "too_large"
    assert tracemalloc.get_traced_memory()[1] < 8 * MEGABYTE
    tracemalloc.stop()


def test_inspect_counts_all_parts_together(book: Path) -> None:
    with zipfile.ZipFile(book, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"xl/media/{number}.bin", bytes(MEGABYTE))
    assert refusal(book, Limits(unpacked_size=3 * MEGABYTE)) == "too_large"


def test_inspect_one_cell_in_the_last_corner(book: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    assert refusal(change_parts(book, in_sheets(b"</sheetData>", far))) == "too_large"


@pytest.mark.parametrize(
    "cell",
    [
        b"<row r='900000'><c r='XFD900000'><v>1</v></c></row>",
        b'<row><c s="1"\nr = "XFD900000"><v>1</v></c></row>',
        b'<x:row xmlns:x="s" r="900000"><x:c r="XFD900000"><x:v>1</x:v></x:c></x:row>',
        b'<row r="1048576"><c r="ZZ2"><v>1</v></c><c><v>1</v></c></row>',
        b'<row r="9"><c r="A9"r="XFD900000"="5"><v>1</v></c></row>',
        b'<row r="9"><c r="A9" s=">" r="XFD900000"><v>1</v></c></row>',
        b'<row r="9"><c r="A9" s="<" r="XFD900000"><v>1</v></c></row>',
        b'<a-b:row xmlns:a-b="s" r="9"><a-b:c r="XFD900000"><a-b:v>1</a-b:v></a-b:c></a-b:row>',
        b'<row r="1048576">' + b"<c><v>1</v></c>" * 20 + b"</row>",
        b"<row><c><v>1</v></c></row>" * 200 + b"<row>" + b"<c><v>1</v></c>" * 80_000 + b"</row>",
    ],
)
def test_inspect_a_far_cell_however_it_is_written(book: Path, cell: bytes) -> None:
    assert refusal(change_parts(book, in_sheets(b"</sheetData>", cell + b"</sheetData>"))) == "too_large"


def test_inspect_far_cells_without_content_are_harmless(book: Path) -> None:
    styled = b'<row r="1048576" s="1"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row></sheetData>'
    assert inspect(change_parts(book, in_sheets(b"</sheetData>", styled))).format == "xlsx"


def test_inspect_does_not_trust_the_declared_reach(book: Path) -> None:
    claims = in_sheets(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"')
    assert inspect(change_parts(book, claims)).format == "xlsx"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_inspect_xml_entities(book: Path, part: str) -> None:
    bomb = b'?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'
    changed = change_parts(book, lambda name, data: data.replace(b"?>", bomb, 1) if name == part else data)
    assert refusal(changed) == "unsafe_workbook"


def test_inspect_parts_not_in_utf_8(book: Path) -> None:
    wide = lambda name, data: data.decode().encode("utf-16") if name.endswith("sheet1.xml") else data  # noqa: E731
    assert refusal(change_parts(book, wide)) == "unsafe_workbook"


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "xl/../../x", "C:\\x"])
def test_inspect_parts_with_odd_names(book: Path, name: str) -> None:
    with zipfile.ZipFile(book, "a") as archive:
        archive.writestr(name, b"")
    assert refusal(book) == "unsafe_workbook"


def test_inspect_two_parts_of_one_name(book: Path) -> None:
    with zipfile.ZipFile(book, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/worksheets/sheet1.xml", b"<worksheet/>")
    assert refusal(book) == "unsafe_workbook"


def test_inspect_finds_formulas_without_a_result(tmp_path: Path) -> None:
    cells = [["a", formula("=1+1", 2), formula('=""', ""), formula("=1+2", 3)], [formula("=1+3", 4)]]
    book = write(tmp_path / "formulas.xlsx", {"S": cells})
    changed = change_parts(book, in_sheets(b"<v>[23]</v>", b""), tmp_path / "unworked.xlsx")
    changed = change_parts(
        changed, in_sheets(b'<c r="C1"', b'<c r="C1" t="str"')
    )  # as Excel stores a result of no length
    assert inspect(changed).unvalued == {"xl/worksheets/sheet1.xml": {(0, 1), (0, 3)}}
    without_references = change_parts(changed, in_sheets(rb' r="[A-Z]*\d+"', b""), tmp_path / "bare.xlsx")
    assert inspect(without_references).unvalued == {"xl/worksheets/sheet1.xml": {(0, 1), (0, 3)}}


def test_inspect_reads_across_the_edges_of_chunks(tmp_path: Path) -> None:
    rows = [["x" * 50, formula("=1+1", 2)] for _ in range(12_000)]
    book = write(tmp_path / "long.xlsx", {"S": rows}, strings_to_numbers=False)
    changed = change_parts(book, in_sheets(b"<v>2</v>", b"<v></v>"))
    with zipfile.ZipFile(changed) as archive:
        assert archive.getinfo("xl/worksheets/sheet1.xml").file_size > MEGABYTE
    assert inspect(changed).unvalued["xl/worksheets/sheet1.xml"] == {(at, 1) for at in range(12_000)}


def test_inspect_stored_parts_are_counted_too(tmp_path: Path, book: Path) -> None:
    stored = tmp_path / "stored.xlsx"
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(stored, "w") as copy:
        for name in source.namelist():
            copy.writestr(name, source.read(name))
    assert inspect(stored).format == "xlsx"
    assert io.BytesIO(stored.read_bytes()).getbuffer().nbytes > book.stat().st_size
