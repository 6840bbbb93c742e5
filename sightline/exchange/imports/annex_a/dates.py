"""Dates as people and spreadsheets write them: text in British order, ISO, words, and Excel's serial numbers."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sightline.calendars.months import MONTHS

_TIME = r"(?:[ t]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:am|pm)?\s*(?:z|[+-]\d{2}:?\d{2})?)?"
_NUMBERS = re.compile(rf"(\d{{1,2}})\s*[/.\- ]\s*(\d{{1,2}})\s*[/.\- ]\s*(\d{{4}}|\d{{2}}){_TIME}")
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*[/.\-]\s*(\d{{1,2}})\s*[/.\-]\s*(\d{{1,2}}){_TIME}")
_WORDS = re.compile(
    rf"(?:[a-z]{{3,9}},?\s+)?(\d{{1,2}})(?:st|nd|rd|th)?[\s\-/.]*(?:of\s+)?([a-z]{{3,9}})\.?,?[\s\-/.]*(\d{{4}}|\d{{2}}){_TIME}"
)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")

_DAY_ZERO = date(1899, 12, 30)
_DAYS_1900_TO_1904 = 1462
_FIRST_SERIAL, _LAST_SERIAL = 29_221, 73_050  # 1 January 1980 and 31 December 2099, in the 1900 system

NOT_A_DATE = "not_a_date"
TWO_DIGIT_YEAR = "two_digit_year"
MONTH_FIRST = "month_first"


def read_date(text: str, *, from_1904: bool = False) -> date | str:
    """The date ``text`` gives, or the code of the check it fails: "not_a_date", "two_digit_year" or "month_first".

    Understood: 2020-09-16 (also with a time, and 2020/09/16), 16/09/2020 (also with dots, dashes or spaces and a time),
    16 September 2020, 16-Sep-2020, Wednesday 16th September 2020, 20200916, and a whole or decimal Excel serial number from
    1980 to 2099, counted from 1900 or, for a workbook that says so (``from_1904``), from 1904. A year of two digits and a
    date with the month first are not guessed at.
    """
    if text[4:5] == "-" and (len(text) == 10 or text[10:11] in " T"):
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            return NOT_A_DATE
    plain = text.casefold().lstrip("'‘’").strip()
    if match := _NUMBERS.fullmatch(plain):
        day, month, year = match.groups()
        if int(month) > 12 and int(day) <= 12:
            return MONTH_FIRST
        return _date(year, int(month), day)
    if match := _SERIAL.fullmatch(plain):
        serial = int(match[1]) + (_DAYS_1900_TO_1904 if from_1904 else 0)
        return _DAY_ZERO + timedelta(serial) if _FIRST_SERIAL <= serial <= _LAST_SERIAL else NOT_A_DATE
    if match := _WORDS.fullmatch(plain):
        day, word, year = match.groups()
        month = next(
            (number for number, name in enumerate(MONTHS, 1) if name.startswith(word) or word == "sept" == name[:4]), 0
        )
        return _date(year, month, day) if month else NOT_A_DATE
    if match := _YEAR_FIRST.fullmatch(plain) or _COMPACT.fullmatch(plain):
        year, month_digits, day = match.groups()
        return _date(year, int(month_digits), day)
    return NOT_A_DATE


def in_words(day: date) -> str:
    """A date as a sentence gives it: 3 May 2024."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


def _date(year: str, month: int, day: str) -> date | str:
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return NOT_A_DATE
    return TWO_DIGIT_YEAR if len(year) == 2 else found
