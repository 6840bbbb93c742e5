"""An events extract as sheets of text: a CSV file of any common encoding and separator, or a workbook."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from io import StringIO
from itertools import zip_longest
from pathlib import Path

from sightline.exchange.imports.annex_a import safety
from sightline.exchange.imports.annex_a.headers import ROWS_SEARCHED
from sightline.exchange.imports.annex_a.refusals import empty_file, missing_file, too_large
from sightline.exchange.imports.annex_a.workbook import Sheet, open_workbook
from sightline.exchange.imports.events import refusals

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SEPARATORS = ",;\t|"
_LONGEST_CELL = 1_000_000
_START = 64 * 1024


def is_workbook(path: Path) -> bool:
    """Whether the file begins as workbooks do; anything else is read as CSV."""
    with path.open("rb") as file:
        return file.read(4) in _WORKBOOKS


def open_sheets(path: Path) -> tuple[Iterator[Sheet], bool]:
    """The file's sheets, and whether its serial dates count from 1904. Raises ``Refused`` where it cannot be opened safely."""
    if not path.is_file():
        raise missing_file(path.name)
    if is_workbook(path):
        workbook = open_workbook(path, safety.inspect(path))
        return workbook.sheets, workbook.from_1904
    return iter([_read_csv(path)]), False


def first_rows(path: Path, most: int) -> list[list[str | None]]:
    """The first rows of a CSV file, without reading the rest; nothing where it is not text."""
    with path.open("rb") as file:
        start = file.read(_START)
    try:
        text = _decoded(start, whole=False)
    except UnicodeDecodeError:
        return []
    lines = text.splitlines()
    rows = csv.reader(lines[:most], delimiter=_separator(text))
    try:
        return [list(row) for row in rows]
    except csv.Error:
        return []


def _read_csv(path: Path) -> Sheet:
    size = path.stat().st_size
    if not size:
        raise empty_file()
    if size > safety.LIMITS.file_size:
        raise too_large(f"it is larger than {safety.LIMITS.file_size // safety.MEGABYTE} MB")
    try:
        text = _decoded(path.read_bytes(), whole=True)
    except UnicodeDecodeError as broken:
        raise refusals.not_text() from broken
    if "\0" in text:
        raise refusals.not_text()
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=_separator(text[:_START]), strict=True))
    except csv.Error as broken:
        raise refusals.broken_csv(str(broken)) from broken
    return Sheet("", False, [list(column) for column in zip_longest(*rows)])


def _decoded(data: bytes, *, whole: bool) -> str:
    """The text: by its mark of encoding, else UTF-8, else as Windows writes it."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return codecs.getincrementaldecoder(name)().decode(data, final=whole)
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data, final=whole)
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _separator(text: str) -> str:
    """The separator that stands most often in one of the first lines."""
    lines = text.splitlines()[:ROWS_SEARCHED]
    return max(_SEPARATORS, key=lambda separator: max((line.count(separator) for line in lines), default=0))
