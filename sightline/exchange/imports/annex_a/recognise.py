"""Whether a file is an Annex A workbook, told from the first rows of its sheets without reading the rest."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a import safety
from sightline.exchange.imports.annex_a.headers import ROWS_SEARCHED, find_headers
from sightline.exchange.imports.annex_a.workbook import open_workbook

Rows = list[list[str | None]]

_START_OF_SHEET = 512 * 1024
_START_OF_STRINGS = 8 * safety.MEGABYTE
UNREADABLE = (
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
)


def looks_like_annex_a(path: Path) -> bool:
    """Whether any sheet begins with the headers of one of the eleven lists. A file that cannot be read does not.

    Of an .xlsx at most half a megabyte of each sheet is unpacked; a workbook of an older format is opened whole.
    """
    try:
        return any(find_headers(rows) for rows in first_rows_of_sheets(Path(path)))
    except Refused:
        return False
    except UNREADABLE:
        return False


def first_rows_of_sheets(path: Path) -> Iterator[Rows]:
    """The first rows of each sheet of a workbook, one sheet after the other. Raises ``Refused`` or one of ``UNREADABLE``."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if "xl/workbook.xml" in archive.namelist():
                yield from _first_rows(archive)
                return
    for sheet in open_workbook(path, safety.inspect(path)).sheets:
        yield sheet.top()


def _first_rows(archive: zipfile.ZipFile) -> Iterator[Rows]:
    """The first rows of each sheet, as far as the first half megabyte of it goes."""
    names = archive.namelist()
    strings = _Strings()
    if "xl/sharedStrings.xml" in names:
        with archive.open("xl/sharedStrings.xml") as part:
            strings.feed(part.read(_START_OF_STRINGS))
    for name in names:
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            sheet = _FirstRows(strings.texts)
            with archive.open(name) as part:
                sheet.feed(part.read(_START_OF_SHEET))
            yield sheet.rows()


class _Parser:
    """What both kinds of part need: element names without prefixes, the text between tags, and no entities."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.collected: list[str] | None = None

    def feed(self, data: bytes) -> None:
        """Parse the start of a part, which may end anywhere."""
        self.parser.Parse(data, False)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.start(name.rpartition(":")[2], attributes)

    def _end(self, name: str) -> None:
        self.end(name.rpartition(":")[2])

    def _text(self, text: str) -> None:
        if self.collected is not None:
            self.collected.append(text)

    def _refuse(self, *_: object) -> None:
        raise ValueError("The part declares a document type.")


class _Strings(_Parser):
    """The texts that the sheets' cells refer to by number."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.runs: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A text begins, or a run of it."""
        if name == "si":
            self.runs = []
        elif name == "t":
            self.collected = []

    def end(self, name: str) -> None:
        """A run, or the whole text, is complete."""
        if name == "t" and self.collected is not None:
            self.runs += self.collected
            self.collected = None
        elif name == "si":
            self.texts.append("".join(self.runs))


class _FirstRows(_Parser):
    """The first rows of a sheet."""

    def __init__(self, strings: list[str]) -> None:
        super().__init__()
        self.strings = strings
        self.cells: list[list[tuple[int, str]]] = []
        self.kind = ""
        self.column = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A row, a cell or a value begins."""
        if name == "row":
            if len(self.cells) == ROWS_SEARCHED:
                self.parser.StartElementHandler = self.parser.EndElementHandler = None
                return
            self.cells.append([])
            self.column = 0
        elif name == "c":
            letters = "".join(filter(str.isalpha, attributes.get("r", "")))
            self.column = safety.column_number(letters.encode()) if letters else self.column + 1
            self.kind = attributes.get("t", "")
        elif name in ("v", "t"):
            self.collected = []

    def end(self, name: str) -> None:
        """A value is complete."""
        if name not in ("v", "t") or self.collected is None:
            return
        text = "".join(self.collected)
        self.collected = None
        if self.kind == "s":
            number = int(text)
            text = self.strings[number] if number < len(self.strings) else ""
        if self.cells and text:
            self.cells[-1].append((self.column, text))

    def rows(self) -> Rows:
        """The rows, as lists of equal length."""
        width = max((column for row in self.cells for column, _ in row), default=0)
        rows: Rows = []
        for cells in self.cells:
            row: list[str | None] = [None] * width
            for column, text in cells:
                row[column - 1] = (row[column - 1] or "") + text
            rows.append(row)
        return rows
