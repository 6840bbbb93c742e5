"""Where the headings of an events extract are and what each column means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from sightline.exchange.imports.annex_a.codes import squash
from sightline.exchange.imports.events.layout import COLUMNS, KEY_FIELDS, Column


@dataclass(slots=True)
class Headers:
    """``row`` is the heading row, from 0. ``columns`` gives the sheet's column for each field found, ``texts`` every heading as written."""

    row: int
    columns: dict[str, int]
    texts: list[str]
    unknown: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)


@cache
def _keys() -> dict[str, Column]:
    keys: dict[str, Column] = {}
    for column in COLUMNS:
        for key in column.spellings():
            if key in keys:
                raise ValueError(f"Two columns of an events extract answer to {key!r}.")
            keys[key] = column
    return keys


def find_headers(rows: Sequence[Sequence[str | None]]) -> Headers | None:
    """The heading row: the first with a column for the child, one for the kind and one for a day or a moment; else None."""
    for at, row in enumerate(rows):
        found = _settle(at, row)
        if all(name in found.columns for name in KEY_FIELDS) and {"on", "at"} & found.columns.keys():
            return found
    return None


def _settle(at: int, row: Sequence[str | None]) -> Headers:
    headers = Headers(at, {}, [" ".join((text or "").split()) for text in row])
    for index, text in enumerate(headers.texts):
        column = _keys().get(squash(text))
        if not text:
            continue
        if column is None:
            headers.unknown.append(index)
        elif column.field in headers.columns:
            headers.repeated.append(index)
        else:
            headers.columns[column.field] = index
    return headers
