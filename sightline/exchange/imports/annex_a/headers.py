"""Which list a sheet holds, where its headers are and what each column means: read from the headers alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from itertools import permutations

from sightline.exchange.imports.annex_a.codes import squash
from sightline.exchange.imports.annex_a.layout import LISTS, AnnexList, Column

ROWS_SEARCHED = 25
_FEWEST_COLUMNS = 3
_LIKE_ENOUGH = 0.75
_LIKE_ENOUGH_ALONE = 0.85
_MOST_MISSPELT = 2
_WORDS_OF_NO_WEIGHT = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "has",
        "have",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "that",
        "the",
        "their",
        "this",
        "to",
        "was",
        "were",
        "with",
        "y",
        "n",
    ]
)
_AREA_SEND = frozenset(
    squash(header)
    for header in (
        "UPN",
        "ULN",
        "Date initial EHC plan issued",
        "Date updated EHC plan issued",
        "Date EHC plan last reviewed",
        "SEN primary need",
        "Main education establishment – URN",
        "Main education establishment – phase",
    )
)


@dataclass(slots=True)
class Headers:
    """What was made of a sheet's headers.

    ``last_row`` is the (last) header row, from 0: data begins below it. ``columns`` gives the sheet's column for each column of
    the list that was found; ``texts`` the header as the sheet writes it, for each of the sheet's columns.
    """

    annex_list: AnnexList
    last_row: int
    columns: dict[Column, int]
    texts: list[str]
    guessed: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)


def header_key(text: str | None) -> str:
    """A header as it is compared: words only, in lower case, without "(Y/N)" at the end."""
    return squash(text).removesuffix(" y n") if text else ""


@cache
def _keys(number: int) -> dict[str, Column]:
    """The list's columns by every header in use for them."""
    annex_list = LISTS[number]
    keys = {header_key(other): column for column in annex_list.columns for other in column.also}
    return keys | {header_key(column.header): column for column in annex_list.columns}


@cache
def _telling_keys() -> dict[str, int]:
    """The headers that only one of the eleven lists has, with its number."""
    lists = defaultdict(set)
    for number in LISTS:
        for key in _keys(number):
            lists[key].add(number)
    return {key: numbers.copy().pop() for key, numbers in lists.items() if len(numbers) == 1}


@cache
def _known_keys() -> frozenset[str]:
    return frozenset(key for number in LISTS for key in _keys(number))


def find_headers(rows: Sequence[Sequence[str | None]]) -> Headers | None:
    """The list and the headers that the sheet's first rows hold, or ``None`` if they hold no list.

    The header row is the one that fits a list best. Where merged cells spread the headers over two rows, both are taken.
    """
    keyed: list[list[str]] = []
    for row in rows[:ROWS_SEARCHED]:
        keyed.append([header_key(text) for text in row])
        if number := _only_known(keyed[-1]):
            return _settle(LISTS[number], rows, keyed, len(keyed) - 1, 1)
    best: tuple[tuple[int, int, int, int], int, int, int] | None = None
    for at, keys in enumerate(keyed):
        if len(set(keys)) <= _FEWEST_COLUMNS - 1:
            continue
        for span in (1, 2):
            if at + span > len(keyed):
                continue
            merged = _merged(keyed[at : at + span])
            for number, fit in _fits(merged).items():
                rank = (*fit, -span, -at)
                if best is None or rank > best[0]:
                    best = (rank, number, at, span)
    if best is None:
        return _find_by_likeness(rows, keyed)
    _, number, at, span = best
    return _settle(LISTS[number], rows, keyed, at, span)


def is_area_send(rows: Iterable[Sequence[str | None]]) -> bool:
    """Whether the rows hold headers of the Area SEND workbook, whose sheets have the same names."""
    return any(len(_AREA_SEND & {header_key(text) for text in row}) >= 2 for row in rows)


def _only_known(keys: list[str]) -> int | None:
    """The list of which every single cell of the row is a header, which no other row could fit better."""
    if "" in keys:
        return None
    for number, (_, columns) in _fits(keys).items():
        if columns == len(keys):
            return number
    return None


def _merged(rows: list[list[str]]) -> list[str]:
    """The keys of one header row, or of two: below, unless only the row above says something known."""
    if len(rows) == 1:
        return rows[0]
    known = _known_keys()
    above, below = rows
    return [low if low in known or high not in known else high for high, low in zip(above, below, strict=True)]


def _fits(keys: list[str]) -> dict[int, tuple[int, int]]:
    """For each list of which some header tells, how many tell of it and how many of its columns are there."""
    telling = _telling_keys()
    present = set(keys)
    fits = {}
    for number in {telling[key] for key in present if key in telling}:
        columns = {id(column) for key, column in _keys(number).items() if key in present}
        if len(columns) >= _FEWEST_COLUMNS:
            tell = sum(1 for key in present if telling.get(key) == number)
            fits[number] = (tell, len(columns))
    return fits


def _settle(
    annex_list: AnnexList, rows: Sequence[Sequence[str | None]], keyed: list[list[str]], row: int, span: int
) -> Headers:
    """Give every column of the sheet its meaning: by its header, else by likeness to exactly one that is missing."""
    keys = _merged(keyed[row : row + span])
    texts = [
        (rows[row + span - 1][at] if keyed[row + span - 1][at] == key else rows[row][at]) or ""
        for at, key in enumerate(keys)
    ]
    headers = Headers(annex_list, row + span - 1, {}, [" ".join(text.split()) for text in texts])
    by_key = _keys(annex_list.number)
    left = []
    for at, key in enumerate(keys):
        if not key:
            continue
        column = by_key.get(key)
        if column is None:
            left.append(at)
        elif column in headers.columns:
            headers.repeated.append(at)
        else:
            headers.columns[column] = at
    missing = [column for column in annex_list.columns if column not in headers.columns]
    likely = {at: [column for column in missing if _alike(keys[at], column)] for at in left}
    for at in left:
        claims = likely[at]
        if len(claims) == 1 and sum(claims[0] in others for others in likely.values()) == 1:
            headers.columns[claims[0]] = at
            headers.guessed.append(at)
        else:
            headers.unknown.append(at)
    return headers


def _find_by_likeness(rows: Sequence[Sequence[str | None]], keyed: list[list[str]]) -> Headers | None:
    """A sheet of which no header tells, but whose other headers are a list's: perhaps the telling ones are misspelt."""
    telling = _telling_keys()
    known = _known_keys()
    found = []
    for row, keys in enumerate(keyed):
        if len(known & set(keys)) < _FEWEST_COLUMNS:
            continue
        for annex_list in LISTS.values():
            headers = _settle(annex_list, rows, keyed, row, 1)
            told = sum(header_key(column.header) in telling for column in headers.columns)
            if told and all(column in headers.columns for column in annex_list.columns if column.essential):
                found.append((told, len(headers.columns), -row, headers))
    found.sort(key=lambda each: each[:3], reverse=True)
    if not found or (len(found) > 1 and found[0][0] == found[1][0] and found[0][2] == found[1][2]):
        return None
    return found[0][3]


def _alike(key: str, column: Column) -> bool:
    return any(_words_alike(key, header_key(text)) for text in (column.header, *column.also))


@cache
def _words_alike(one: str, other: str) -> bool:
    """Whether two headers say the same but for the spelling of at most two words, words of no weight apart.

    Numbers must be equal, so that stage 1 is never taken for stage 2; a word without a like in the other header ("no longer",
    "latest") decides that they differ.
    """
    first = Counter(word for word in one.split() if word not in _WORDS_OF_NO_WEIGHT)
    second = Counter(word for word in other.split() if word not in _WORDS_OF_NO_WEIGHT)
    odd, others = list((first - second).elements()), list((second - first).elements())
    if len(odd) != len(others) or len(odd) > _MOST_MISSPELT:
        return False
    like_enough = _LIKE_ENOUGH if first & second else _LIKE_ENOUGH_ALONE
    return any(
        all(_likeness(word, like) >= like_enough for word, like in zip(odd, order, strict=True))
        for order in permutations(others)
    )


def _likeness(word: str, other: str) -> float:
    if word == other:
        return 1.0
    if word.isdigit() or other.isdigit():
        return 0.0
    return SequenceMatcher(None, word, other).ratio()
