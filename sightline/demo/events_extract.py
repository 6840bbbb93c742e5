"""The made-up authority's report of events, such as its case system would send beside its Annex A."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from sightline.exchange.imports.entries import Entry
from sightline.exchange.imports.events.layout import COLUMNS
from sightline.facts.vocabulary import KINDS

from .annex_a import in_force
from .annex_a_lists import Known, rows_of_child
from .lives.events import MODEL
from .made_up import Authority

_LONDON = ZoneInfo("Europe/London")


def write_events(authority: Authority, path: Path, *, extracted_on: date) -> int:
    """Write a CSV file of the events of every child whom that day's Annex A lists; returns how many there are.

    It holds what had been recorded before ``extracted_on``; the same authority and day give the same file, byte for byte.
    """
    count = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([column.header for column in COLUMNS])
        for entry in _events(authority, extracted_on):
            writer.writerow(_row(entry))
            count += 1
    return count


def _events(authority: Authority, extracted_on: date) -> Iterator[Entry]:
    ref, known, told = "", Known(extracted_on), list[Entry]()
    for entry in in_force(authority, extracted_on):
        if entry.child and entry.child != ref:
            yield from told if _listed(ref, known) else ()
            ref, known, told = entry.child, Known(extracted_on), []
        if entry.model == MODEL:
            told.append(entry)
        elif entry.model != "adoption.Adopter":
            known.add(entry)
    yield from told if _listed(ref, known) else ()


def _listed(ref: str, known: Known) -> bool:
    return next(rows_of_child(ref, known), None) is not None


def _row(entry: Entry) -> list[str]:
    values = entry.values
    cells = {
        "child": entry.child,
        "kind": KINDS[values["kind"]].title,
        "on": f"{values['on']:%d/%m/%Y}",
        "until": f"{values['until']:%d/%m/%Y}" if values["until"] else "",
        "at": f"{values['at'].astimezone(_LONDON):%H:%M}" if values["at"] else "",
        "towards": f"{values['towards']:%d/%m/%Y}" if values["towards"] else "",
    }
    return [cells[column.field] if column.field in cells else values[column.field] or "" for column in COLUMNS]
