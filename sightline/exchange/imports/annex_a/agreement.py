"""Checks across a row and across the lists: one child one birth, nothing before birth, no end before its start."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sightline.exchange.imports.annex_a.dates import in_words
from sightline.exchange.imports.annex_a.table import Table

LONGEST_BEFORE_BIRTH = timedelta(days=280)


def settle_births(tables: Sequence[Table]) -> dict[str, date]:
    """Give each child one date of birth and one gender throughout, noting contradictions; returns the dates of birth.

    The value given most often is kept; of those given equally often, the one in the later list.
    """
    about_children = [table for table in tables if table.annex_list.key.field == "child"]
    born = _settle(about_children, "born_on", says_nothing=None)
    _settle(about_children, "gender", says_nothing="not_recorded")
    return born


def _settle(tables: Sequence[Table], field: str, *, says_nothing: str | None) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    contested = set()
    for table in tables:
        for child, value in zip(table.people(), table.values.get(field, ()), strict=False):
            if value is not None and value != says_nothing and kept.setdefault(child, value) != value:
                contested.add(child)
    if contested:
        _settle_contested(tables, field, contested, kept, says_nothing)
    return kept


def _settle_contested(
    tables: Sequence[Table], field: str, contested: set[str], kept: dict[str, Any], says_nothing: str | None
) -> None:
    found: dict[str, list[tuple[Table, int, Any]]] = defaultdict(list)
    for table in tables:
        for at, (child, value) in enumerate(zip(table.people(), table.values.get(field, ()), strict=False)):
            if child in contested and value is not None and value != says_nothing:
                found[child].append((table, at, value))
    for child, places in found.items():
        votes = Counter(value for _, _, value in places)
        most = max(votes.values())
        chosen_table, _, chosen = next(place for place in reversed(places) if votes[place[2]] == most)
        kept[child] = chosen
        table, at, value = next(place for place in places if place[2] != chosen)
        table.report(
            "contradictory_birth",
            at,
            field,
            str(value),
            child=child,
            found=_said(value),
            kept=_said(chosen),
            where=f'"{chosen_table.sheet}"' if chosen_table is not table else "another row",
        )
        for each, position, _ in places:
            each.values[field][position] = chosen


def _said(value: date | str) -> str:
    return in_words(value) if isinstance(value, date) else value


def check_after_birth(table: Table, born: dict[str, date]) -> None:
    """Leave out what is dated before the child's birth, or more than 280 days before it where the child may be unborn."""
    if table.annex_list.key.field != "child":
        return
    births = [born.get(child, date.min) for child in table.people()]
    conceived = [each if each == date.min else each - LONGEST_BEFORE_BIRTH for each in births]
    for column in table.dates():
        earliest = conceived if column.before_birth else births
        values = table.values[column.field]
        for at in [at for at, value in enumerate(values) if value is not None and value < earliest[at]]:
            table.drop("date_before_birth", at, column.field, date=in_words(values[at]), born_on=in_words(births[at]))


def check_order(table: Table) -> None:
    """Leave out an end that comes before its start."""
    for first, last in table.annex_list.periods:
        if first not in table.columns or last not in table.columns:
            continue
        starts, ends = table.values[first], table.values[last]
        for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if start is not None and end is not None and end < start:
                table.drop(
                    "end_before_start",
                    at,
                    last,
                    date=in_words(end),
                    start=in_words(start),
                    start_column=table.columns[first],
                )
