"""A workbook's sheets as columns of text, each cell where the spreadsheet has it, with its errors and unworked formulas."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import fastexcel
from defusedxml import ElementTree

from sightline.exchange.imports.annex_a import other_formats, refusals
from sightline.exchange.imports.annex_a.cells import clean
from sightline.exchange.imports.annex_a.headers import ROWS_SEARCHED
from sightline.exchange.imports.annex_a.safety import Inspection

_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_OTHER_FORMATS_SECONDS = 120


@dataclass(slots=True)
class Sheet:
    """One sheet. ``columns[i][r]`` is the text of column ``first_column + i``, row ``r``, both from 0; ``None`` is empty.

    Numbers, dates and booleans come as text ("9212044", "2020-09-16 00:00:00", "true"). ``errors`` gives the error that a
    cell holds ("#N/A"), and ``unvalued`` the cells whose formula has no stored result; both by row and index into ``columns``.
    """

    name: str
    hidden: bool
    columns: list[list[str | None]]
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    unvalued: set[tuple[int, int]] = field(default_factory=set)

    @property
    def height(self) -> int:
        """How many rows there are, to the last filled one."""
        return len(self.columns[0]) if self.columns else 0

    def top(self) -> list[list[str | None]]:
        """The first rows, in which headers are looked for."""
        return [[column[row] for column in self.columns] for row in range(min(self.height, ROWS_SEARCHED))]

    def has_rows_below(self, row: int) -> bool:
        """Whether any cell below this row (from 0) has something in it."""
        return any(any(map(clean, column[row + 1 :])) for column in self.columns)


@dataclass(slots=True)
class Workbook:
    """An opened workbook: the names of its sheets in order, and whether its serial dates count from 1904."""

    names: list[str]
    from_1904: bool
    sheets: Iterator[Sheet]


def open_workbook(path: Path, inspection: Inspection) -> Workbook:
    """Open a workbook that ``safety.inspect`` has passed; its sheets are read one at a time as they are taken.

    Raises ``Refused`` (not_a_workbook, too_large) where it cannot be read.
    """
    if inspection.format == "other":
        sheets = _read_apart(path)
        return Workbook([sheet.name for sheet in sheets], False, iter(sheets))
    try:
        reader = fastexcel.read_excel(path)
        from_1904, parts = _parts(path)
    except (fastexcel.FastExcelError, ElementTree.ParseError, zipfile.BadZipFile, KeyError, ValueError) as broken:
        raise refusals.not_a_workbook() from broken
    return Workbook(reader.sheet_names, from_1904, _read(path, reader, inspection, parts))


def _read(path: Path, reader: Any, inspection: Inspection, parts: dict[str, str]) -> Iterator[Sheet]:
    for index, name in enumerate(reader.sheet_names):
        try:
            sheet = other_formats.load(reader, index)
        except fastexcel.FastExcelError as broken:
            if "cell error value" not in str(broken):
                raise refusals.not_a_workbook() from broken
            reader, sheet = _read_again(path, index)
        first_column = sheet.pop("first_column")
        unvalued = inspection.unvalued.get(parts.get(name, ""), set())
        yield Sheet(**sheet, unvalued={(row, column - first_column) for row, column in unvalued})


def _read_again(path: Path, index: int) -> tuple[Any, dict[str, Any]]:
    """A reader to which every error is text: one newer than it knows (#SPILL!, #CALC!) would stop the whole sheet."""
    try:
        reader = _with_errors_as_text(path)
        return reader, other_formats.load(reader, index)
    except (fastexcel.FastExcelError, zipfile.BadZipFile, zlib.error, OSError, ValueError) as broken:
        raise refusals.not_a_workbook() from broken


def _with_errors_as_text(path: Path) -> Any:
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for part in source.infolist():
            data = source.read(part)
            if b"sheetData" in data:
                data = re.sub(rb"""(?<=\st=)(["'])e\1""", b'"str"', data)
            target.writestr(part.filename, data)
    return fastexcel.read_excel(copy.getvalue())


def _parts(path: Path) -> tuple[bool, dict[str, str]]:
    """Whether dates count from 1904, and the part that holds each sheet by the sheet's name."""
    with zipfile.ZipFile(path) as archive:
        workbook = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {each.get("Id"): each.get("Target", "") for each in relations.iter(f"{_PACKAGE}Relationship")}
    from_1904, parts = False, {}
    for element in workbook.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "workbookPr":
            from_1904 = element.get("date1904", "").casefold() in ("1", "true", "on")
        elif tag == "sheet":
            relation = element.get(f"{{{_RELATION}}}id") or element.get(f"{{{_STRICT_RELATION}}}id")
            target = targets.get(relation, "")
            parts[element.get("name", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return from_1904, parts


def _read_apart(path: Path) -> list[Sheet]:
    """Read a format whose reach cannot be looked at beforehand (.xls, .xlsb, .ods) in a process of bounded memory."""
    import pyarrow.ipc

    command = [sys.executable, other_formats.__file__, str(path.resolve())]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_OTHER_FORMATS_SECONDS, check=False)
    except subprocess.TimeoutExpired as slow:
        raise refusals.too_large(f"reading it took more than {_OTHER_FORMATS_SECONDS} seconds") from slow
    if done.returncode == other_formats.UNREADABLE:
        raise refusals.not_a_workbook()
    if done.returncode != 0:
        raise refusals.too_large("reading it needs more memory than any list of children should")
    sheets = []
    source = io.BytesIO(done.stdout)
    while source.tell() < len(done.stdout):
        with pyarrow.ipc.open_stream(source) as stream:
            about = json.loads(stream.schema.metadata[b"sheet"])
            table = stream.read_all()
        errors = {(row, column): error for row, column, error in about["errors"]}
        columns = [column.to_pylist() for column in table.columns]
        sheets.append(Sheet(about["name"], about["hidden"], columns, errors))
    return sheets
