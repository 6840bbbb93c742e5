"""Whether a workbook is safe to open: size, compression, entities and reach, looked at before anything is read from it."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from sightline.exchange.imports.annex_a import refusals

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a workbook may be: far above any real one (500 rows in each of the lists unpack to 3 MB)."""

    file_size: int = 200 * MEGABYTE
    unpacked_size: int = 1024 * MEGABYTE
    ratio: int = 200
    ratio_matters_from: int = 50 * MEGABYTE
    parts: int = 5_000
    cells_reached: int = (
        15_000_000  # rows times columns of the box the filled cells span: the reader sets aside all of it
    )


LIMITS = Limits()

_CHUNK = MEGABYTE
_LONGEST_ROW = 32 * MEGABYTE
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# A cell or row that is not plainly written with a reference up to column AZ and row 99,999. While there is none, the sheet spans
# fewer cells than the limit; where there is one, however it came to be, its reach is counted.
_UNUSUAL = re.compile(
    rb"""<(?:c|row|[^\s<>/:]*:(?:c|row))\b(?! r="A?[A-Z]?\d{1,5}"(?: (?!r=)[\w:]++="[^"<>]*+")*+\s*+/?>)"""
)
_ATTRIBUTES = rb"""(?: [\w:]++="[^"<>]*+")*+\s*+"""
_BLANK_CELL = re.compile(rb"<(?:\w+:)?c" + _ATTRIBUTES + rb"(?:/>|>\s*</(?:\w+:)?c>)")
_BLANK_ROW = re.compile(rb"<(?:\w+:)?row" + _ATTRIBUTES + rb"(?:/>|>\s*</(?:\w+:)?row>)")
_ROW_START = re.compile(rb"<(?:[^\s<>/:]*:)?row\b")
_CELL_START = re.compile(rb"<(?:[^\s<>/:]*:)?c\b")
_ANY_REFERENCE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]*)(\d*)""")
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>(.*?)</(?:\w+:)?row\s*>", re.DOTALL)
_REFERENCE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]*)(\d*)""")
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>(.*?)</(?:\w+:)?row\s*>", re.DOTALL)
_FILLED_CELL = re.compile(rb"""<(?:\w+:)?c\b([^>]*[^/>])>(?=\s*<(?:\w+:)?(?:v|f|is)\b)""")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d+)["']""")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_FORMULA_ALONE = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f\s*>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v\s*>\s*</(?:\w+:)?v\s*>)?\s*</(?:\w+:)?c\s*>"
)


@dataclass(slots=True)
class Inspection:
    """What was seen of a workbook without opening it.

    ``format`` is "xlsx" or "other" (an older or another format, read apart). ``unvalued`` gives, for each part of an xlsx,
    the cells (row and column, from 0) whose formula has no stored result.
    """

    format: str
    unvalued: dict[str, set[tuple[int, int]]] = field(default_factory=dict)


def inspect(path: Path, limits: Limits = LIMITS) -> Inspection:
    """Look at the file's bytes; raise ``Refused`` unless it is a workbook that can be opened safely.

    Every part of a zipped workbook is unpacked once as a stream that is counted and thrown away, so declared sizes are not
    trusted: memory stays at a few megabytes whatever the file claims. Codes: missing_file, empty_file, not_a_workbook,
    password_protected, too_large, unsafe_workbook.
    """
    if not path.exists():
        raise refusals.missing_file(path.name)
    if not path.is_file():
        raise refusals.not_a_file(path.name)
    size = path.stat().st_size
    if size == 0:
        raise refusals.empty_file()
    if size > limits.file_size:
        raise refusals.too_large(f"it is larger than {limits.file_size // MEGABYTE} MB")
    with path.open("rb") as file:
        start = file.read(8)
        if start == _OLE:
            return _inspect_ole(file)
        if start[:4] != b"PK\x03\x04":
            raise refusals.not_a_workbook(_what_it_seems(start))
        return _inspect_zip(file, size, limits)


def _what_it_seems(start: bytes) -> str:
    if start.startswith(b"%PDF"):
        return "a PDF, not a workbook"
    if start.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return "a web page or XML file, not a workbook"
    if start.isascii() and b"\0" not in start:
        return "a text or CSV file, not a workbook"
    return "not a workbook, or is damaged"


def _inspect_ole(file: BinaryIO) -> Inspection:
    import msoffcrypto  # slow to import, and only ever needed for the old container that encrypted workbooks use

    file.seek(0)
    try:
        encrypted = msoffcrypto.OfficeFile(file).is_encrypted()
    except Exception:  # msoffcrypto raises many kinds for files that are not Office documents
        encrypted = False
    if encrypted:
        raise refusals.password_protected()
    return Inspection("other")


def _inspect_zip(file: BinaryIO, size: int, limits: Limits) -> Inspection:
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as broken:
        raise refusals.not_a_workbook() from broken
    _check_names(parts, limits)
    names = {part.filename.replace("\\", "/").casefold() for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise refusals.password_protected()
    declared = sum(part.file_size for part in parts)
    if declared > limits.unpacked_size or (declared > limits.ratio_matters_from and declared > limits.ratio * size):
        raise refusals.too_large(f"it would unpack to {_megabytes(declared)}")
    inspection = Inspection("xlsx" if "xl/workbook.xml" in names else "other")
    seen = 0
    for part in parts:
        look = _Part(part.filename)
        for chunk in _unpacked(file, part):
            seen += len(chunk)
            if seen > limits.unpacked_size or (seen > limits.ratio_matters_from and seen > limits.ratio * size):
                raise refusals.too_large(f"it unpacks to more than {_megabytes(seen)}")
            look.at(chunk)
        look.at_end()
        if look.may_reach_far:
            reach = _reach(_unpacked(file, part))
            if reach[0] * reach[1] > limits.cells_reached:
                raise refusals.too_large(
                    f"a sheet reaches to row {reach[0]:,} and column {reach[1]:,}, far beyond any list"
                )
        if look.unvalued:
            inspection.unvalued[part.filename.replace("\\", "/")] = look.unvalued
        if look.encrypted:
            raise refusals.password_protected()
    if inspection.format == "other" and not names & {"xl/workbook.bin", "content.xml"}:
        raise refusals.not_a_workbook("a zip file, not a workbook")
    return inspection


def _megabytes(size: int) -> str:
    return f"{size // MEGABYTE:,} MB"


def _check_names(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(parts) > limits.parts:
        raise refusals.too_large(f"it has {len(parts):,} parts inside it")
    names = [part.filename.replace("\\", "/").casefold() for part in parts]
    if len(set(names)) != len(names):
        raise refusals.unsafe("it holds two parts of the same name")
    for name in names:
        if name.startswith("/") or ".." in name.split("/") or "\0" in name or ":" in name or len(name) > 255:
            raise refusals.unsafe("it holds a part with a name that no workbook has")


def _unpacked(file: BinaryIO, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part's bytes as they truly unpack, in chunks of at most a megabyte, whatever its header says of its size."""
    if part.header_offset < 0:
        raise refusals.not_a_workbook()
    file.seek(part.header_offset)
    header = file.read(30)
    if len(header) < 30 or header[:4] != b"PK\x03\x04":
        raise refusals.not_a_workbook()
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    file.seek(name_length + extra_length, 1)
    left = part.compress_size
    if part.compress_type == zipfile.ZIP_STORED:
        while left > 0 and (chunk := file.read(min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk
        return
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise refusals.not_a_workbook()
    unpacker = zlib.decompressobj(-15)
    waiting = b""
    try:
        while not unpacker.eof:
            if not waiting:
                waiting = file.read(min(_CHUNK, left))
                left -= len(waiting)
            chunk = unpacker.decompress(waiting, _CHUNK)
            if not chunk and not waiting:
                raise refusals.not_a_workbook()  # cut short
            waiting = unpacker.unconsumed_tail
            if chunk:
                yield chunk
    except zlib.error as broken:
        raise refusals.not_a_workbook() from broken


class _Part:
    """What one part shows as its chunks go by: entities, far-off cells, formulas without results."""

    def __init__(self, name: str) -> None:
        self.name = name.casefold()
        self.is_sheet = False
        self.is_prefixed = False
        self.may_reach_far = False
        self.encrypted = False
        self.unvalued: set[tuple[int, int]] = set()
        self._carried = b""
        self._rows_before = 0
        self._first = True

    def at(self, chunk: bytes) -> None:
        """Look at the next chunk, together with what the last one ended in the middle of."""
        if self._first:
            self._first = False
            if (self.name.endswith((".xml", ".rels")) and b"\0" in chunk[:4]) or chunk[:2] in (
                b"\xff\xfe",
                b"\xfe\xff",
            ):
                raise refusals.unsafe("a part of it is not written in UTF-8")
        data = self._carried + chunk
        if b"<!" in data and _DOCTYPE.search(data):
            raise refusals.unsafe("it declares XML entities, as no spreadsheet program does")
        if not self.is_sheet and b"sheetData" in data:
            self.is_sheet = True
            self.is_prefixed = b":sheetData" in data
        if self.name == "meta-inf/manifest.xml" and b"encryption-data" in data:
            self.encrypted = True
        if not self.is_sheet:
            self._carried = data[-64:]
            return
        cut = data.rfind(b"row>") + 4
        if cut < 4:
            if len(data) > _LONGEST_ROW:
                raise refusals.too_large(f"one row of a sheet takes more than {_LONGEST_ROW // MEGABYTE} MB")
            self._carried = data
            return
        self._look_at_rows(data[:cut])
        self._carried = data[cut:]

    def at_end(self) -> None:
        """Look at what is left after the last whole row."""
        if self.is_sheet:
            self._look_at_rows(self._carried)

    def _look_at_rows(self, data: bytes) -> None:
        if not self.may_reach_far and _UNUSUAL.search(data):
            self.may_reach_far = True
        if b"<f" in data or (self.is_prefixed and b":f" in data):
            self._find_unvalued(data)
        else:
            self._rows_before += data.count(b"</row>") + data.count(b":row>")

    def _find_unvalued(self, data: bytes) -> None:
        """Note the cells whose formula has no stored result. A stored text of no length (``t="str"``) is a result."""
        for row_attributes, cells in _ROW.findall(data):
            self._rows_before = _number(_REFERENCE.search(row_attributes), self._rows_before + 1)
            if not _FORMULA.search(cells):
                continue
            for match in _FORMULA_ALONE.finditer(cells):
                if b'"str"' in match[1] or b"'str'" in match[1]:
                    continue
                reference = _REFERENCE.search(match[1])
                column = (
                    column_number(reference[1])
                    if reference and reference[1]
                    else _cells_before(cells, match.start()) + 1
                )
                self.unvalued.add((self._rows_before - 1, column - 1))


def _cells_before(cells: bytes, position: int) -> int:
    return len(re.findall(rb"<(?:\w+:)?c[\s>/]", cells[:position]))


def _number(reference: re.Match[bytes] | None, otherwise: int) -> int:
    return int(reference[2]) if reference else otherwise


def column_number(letters: bytes) -> int:
    """The number of a column by its letters, from 1: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _reach(chunks: Iterator[bytes]) -> tuple[int, int]:
    """The last row and column that a sheet can reach, counted from every reference but those of plainly blank cells and rows.

    It is never less than what the reader would set aside, even for a sheet that is written to mislead: references are taken
    from anywhere, cells and rows without one are counted, and doubtful ones count as filled.
    """
    last_row = last_column = rows_without = 0
    carried = b""
    for chunk in chunks:
        data = carried + chunk
        cut = data.rfind(b"row>") + 4
        carried = data[cut:] if cut >= 4 else data
        if cut < 4 and len(data) <= _LONGEST_ROW:
            continue
        last_row, last_column, rows_without = _reach_of(data[:cut], last_row, last_column, rows_without)
    last_row, last_column, rows_without = _reach_of(carried, last_row, last_column, rows_without)
    return last_row + rows_without, last_column


def _reach_of(data: bytes, last_row: int, last_column: int, rows_without: int) -> tuple[int, int, int]:
    data = _BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", data))
    references = _ANY_REFERENCE.findall(data)
    last_row = max([last_row, *(int(digits) for _, digits in references if digits)])
    last_column = max([last_column, *(column_number(letters) for letters, _ in references)])
    rows = _ROW_START.split(data)
    last_column = max([last_column, *(len(_CELL_START.findall(row)) for row in rows)])
    rows_without += sum(not row.startswith(b' r="') for row in rows[1:])
    return last_row, last_column, rows_without
