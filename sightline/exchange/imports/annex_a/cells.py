"""Turning a cell's text into a value: one converter for each kind of column, each remembering what it has already seen."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.exchange.imports.annex_a.codes import CodeSet, code_sets
from sightline.exchange.imports.annex_a.dates import in_words, read_date
from sightline.exchange.imports.annex_a.layout import Column

EARLIEST = date(1980, 1, 1)

# What exports write for "nothing": these are blank wherever they stand.
_BLANKS = frozenset(("", "-", "--", "–", "—", "null", "(null)", "nan", "nat", "(blank)"))
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|GETTING_DATA|[A-Z]+!|#+)", re.IGNORECASE)
_WHOLE = re.compile(r"\+?(\d{1,6})(?:\.0+)?")
_POINT_ZERO = re.compile(r"(\d+)\.0+")
_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})")


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell that cannot be used: the code of the check it fails, what it held, and what else the sentence says."""

    code: str
    value: str
    more: dict[str, str] = field(default_factory=dict)


def clean(text: str | None) -> str | None:
    """The text with its spaces made plain (no-break ones too), or ``None`` where it says nothing."""
    if text is None:
        return None
    plain = " ".join(text.split())
    return None if plain.casefold() in _BLANKS else plain


class Converter(dict[str | None, Any]):
    """A cell's text to its value, ``None`` (blank) or a ``Flaw``; as a dict, so that a text seen before costs one look-up."""

    def __init__(self) -> None:
        super().__init__({None: None})
        self.has_flaws = False

    def __missing__(self, text: str) -> Any:
        plain = clean(text)
        if plain is None:
            value = None
        elif plain[0] == "#" and _ERROR.fullmatch(plain):
            value = Flaw("error_cell", plain)
        else:
            value = self.convert(plain)
        self.has_flaws = self.has_flaws or isinstance(value, Flaw)
        self[text] = value
        return value

    def convert(self, text: str) -> Any:
        """The value of a text that is trimmed and not blank."""
        return text


class Identifiers(Converter):
    """Ids as text; a number that a spreadsheet wrote with decimals loses them ("9212044.0")."""

    def convert(self, text: str) -> str:
        """The id."""
        match = _POINT_ZERO.fullmatch(text)
        return match[1] if match else text


class Counts(Converter):
    """Whole numbers of 0 or more."""

    def convert(self, text: str) -> int | Flaw:
        """The number, or the flaw."""
        match = _WHOLE.fullmatch(text)
        return int(match[1]) if match else Flaw("not_a_number", text)


class Dates(Converter):
    """Dates from 1980 to the day of the extract."""

    def __init__(self, extracted_on: date, from_1904: bool) -> None:
        super().__init__()
        self.extracted_on = extracted_on
        self.from_1904 = from_1904

    def convert(self, text: str) -> date | Flaw:
        """The date, or the flaw."""
        found = read_date(text, from_1904=self.from_1904)
        text = text.removesuffix(" 00:00:00")
        if isinstance(found, str):
            return Flaw(found, text)
        if found > self.extracted_on:
            return Flaw("date_in_future", text, {"date": in_words(found), "extracted_on": in_words(self.extracted_on)})
        if found < EARLIEST:
            return Flaw("date_implausible", text, {"date": in_words(found)})
        return found


class Codes(Converter):
    """Values of one code set."""

    def __init__(self, code_set: CodeSet) -> None:
        super().__init__()
        self.code_set = code_set

    def convert(self, text: str) -> str | Flaw | None:
        """The canonical value; ``None`` where the text says that nothing is known; or the flaw."""
        value = self.code_set.understand(text)
        return Flaw("unknown_value", text) if value is None else value or None


class YesNo(Converter):
    """Yes and no, as ``True`` and ``False``."""

    def __init__(self, code_set: CodeSet) -> None:
        super().__init__()
        self.codes = Codes(code_set)

    def convert(self, text: str) -> bool | Flaw | None:
        """The answer; ``None`` where it is not known; or the flaw."""
        value = self.codes.convert(text)
        return value == "yes" if isinstance(value, str) else value


class Words(Codes):
    """Free wording of which only a plain yes or no is understood."""

    def convert(self, text: str) -> str | None:
        """ "yes" or "no", else the words as submitted."""
        value = super().convert(text)
        return text if isinstance(value, Flaw) else value


class Postcodes(Converter):
    """Postcodes, in capitals and with their space."""

    def convert(self, text: str) -> str | Flaw:
        """The postcode, or the flaw."""
        match = _POSTCODE.fullmatch(text.upper().replace(" ", ""))
        return f"{match[1]} {match[2]}" if match else Flaw("not_a_postcode", text)


class Converters:
    """The converters of one import, shared by all columns of a kind, so that each text is understood once."""

    def __init__(self, *, extracted_on: date, from_1904: bool) -> None:
        self._plain: dict[str, Converter] = {
            "id": Identifiers(),
            "text": Converter(),
            "count": Counts(),
            "date": Dates(extracted_on, from_1904),
            "postcode": Postcodes(),
        }
        self._coded: dict[tuple[str, str], Converter] = {}

    def of(self, column: Column) -> Converter:
        """The converter for a column."""
        if column.kind in self._plain:
            return self._plain[column.kind]
        key = (column.kind, column.codes)
        if key not in self._coded:
            code_set = code_sets()[column.codes]
            kinds = {"code": Codes, "yes_no": YesNo, "words": Words}
            self._coded[key] = kinds[column.kind](code_set)
        return self._coded[key]
