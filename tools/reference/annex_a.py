"""docs/reference/annex-a.md: which column becomes which record and fact, found by trying the reader's own mapping.

Nothing is written down twice: for each column a row is mapped with one value in it and with another, and what differs is what the
column decides; then with the cell blank, and what is then said not to be recorded is what a blank means.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Field

from sightline.exchange.imports.annex_a.codes import code_sets
from sightline.exchange.imports.annex_a.layout import LISTS, AnnexList, Column
from sightline.exchange.imports.annex_a.mapping import CASE_STATUS_PLAN, entries
from sightline.exchange.imports.entries import Entry
from sightline.facts.project import declarations
from sightline.facts.records import Record
from sightline.facts.vocabulary import KINDS

from .markdown import code, page, table

INTRO = """The eleven child-level lists of an Ofsted ILACS Annex A workbook, column by column: the [record](data-dictionary.md) that a cell is
kept in, and the [facts](kinds-of-fact.md) drawn from it. Lists are found by their columns, whatever the sheets are called
and in whatever order they come. Headers are matched whatever their case and punctuation, by other wordings in use, and by
likeness where a word or two is misspelt.

A blank cell means that nothing is known, not that there is none. Where that matters to what is owed, the last column names the
kind of fact that is then noted as not recorded. *Needed*: without this column the list cannot be taken. An extract holds only
the latest visit, review and check of each child, so these are marked as the latest of a series. Every row also says who the child
is and who holds them; where lists differ, the list nearest to the child's present plan is believed."""

KIND = {
    "id": "id",
    "text": "text",
    "date": "date",
    "count": "whole number",
    "words": "words, or yes or no",
    "postcode": "postcode",
    "unused": "not kept",
}
EXTRACTED_ON = date(2026, 3, 31)
ONE, OTHER = 0, 1

type Place = tuple[str, str]  # model label, and what tells two entries of one model apart
type Entries = dict[Place, Entry]
type Change = tuple[Place, str]  # where, and the field ("": whether there is such an entry at all)


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    parts = [INTRO]
    for annex_list in LISTS.values():
        parts += [f"## List {annex_list.number}: {annex_list.title}"]
        parts += [
            table(
                ["Column", "Holds", "Kept as", "Facts", "When blank"], map(_Probe(annex_list).row, annex_list.columns)
            )
        ]
    parts += ["## Values that are understood", _values()]
    return {"annex-a.md": page("Annex A: from columns to facts", *parts)}


def _values() -> str:
    rows = []
    for name, each in sorted(code_sets().items()):
        values = dict.fromkeys(value for value in [*each.codes.values(), *each.labels.values()] if value)
        rows.append([code(name), ", ".join(map(code, values)), len(each.aliases)])
    return "Each by the list's own label, by its code, or by a spelling in use.\n\n" + table(
        ["Code set", "Values", "Other spellings known"], rows
    )


class _Probe:
    """Tries one list's mapping, a column at a time."""

    def __init__(self, annex_list: AnnexList) -> None:
        self.list = annex_list
        self.full = {column.field: self._sample(column, ONE) for column in annex_list.kept}

    def row(self, column: Column) -> list[str]:
        """The column's line on the page."""
        needed = " (needed)" if column.essential else ""
        if column.kind == "unused":
            return [column.header + needed, KIND["unused"], "", "", ""]
        holds = (
            f"yes or no: {code(column.codes)}"
            if column.kind == "yes_no"
            else KIND.get(column.kind) or code(column.codes)
        )
        if column is self.list.key:
            return [column.header + needed, holds, "who the row is about", "", "the row is not loaded"]
        kept, facts = self._kept(column), self._facts(column)
        return [
            column.header + needed,
            holds,
            "<br>".join(_linked(*where) for where in kept),
            "<br>".join(facts),
            self._blank(column),
        ]

    def _kept(self, column: Column) -> list[tuple[str, str]]:
        """Model and field of all that the column decides."""
        return sorted(
            {(label, field) for one, other in self._pairs(column) for (label, _), field in _changes(one, other)}
        )

    def _facts(self, column: Column) -> list[str]:
        """What the column does to which facts."""
        found: set[str] = set()
        for one, other in self._pairs(column):
            changed = list(_changes(one, other))
            for place, entry in [*one.items(), *other.items()]:
                found |= set(_said_by(entry, {field for where, field in changed if where == place}))
        return sorted(found)

    def _blank(self, column: Column) -> str:
        """The kinds noted as not recorded when the cell is blank, and not otherwise."""
        row = {**self.full, column.field: None}
        found = _unrecorded(self._entries(row)) - _unrecorded(self._entries(self.full))
        return "; ".join(f"not recorded: {KINDS[kind].title.lower()}" for kind in sorted(found))

    def _pairs(self, column: Column) -> Iterator[tuple[Entries, Entries]]:
        """The row mapped with one value in the column and with another: full, and with each other cell blank."""
        first, second = self._sample(column, ONE), self._sample(column, OTHER)
        for blanked in (each.field for each in self.list.kept if each not in (column, self.list.key)):
            row = {**self.full, blanked: None}
            yield self._entries({**row, column.field: first}), self._entries({**row, column.field: second})
        values = set(code_sets()[column.codes].labels.values()) if column.kind == "code" else set()
        full = self._entries(self.full)
        for value in [second, *sorted(filter(None, values))]:
            yield full, self._entries({**self.full, column.field: value})

    def _entries(self, values: dict[str, Any]) -> Entries:
        row = self.list.row_class("", 2, *(values[column.field] for column in self.list.kept))
        made = entries({self.list.number: [row]}, extracted_on=EXTRACTED_ON, held={})
        return {(entry.model, _told_apart(entry.values)): entry for entry in made}

    def _sample(self, column: Column, which: int) -> Any:
        """A value of the column's kind that no other column has; of yes and no, one or the other."""
        place = self.list.columns.index(column)
        if column.kind == "date":
            return date(2025, 1 + place % 9, 1 + place % 28) + timedelta(days=which)
        if column.kind == "count":
            return place + 100 * which
        if column.kind == "yes_no":
            return which == ONE
        if column.field == "case_status":
            return CASE_STATUS_PLAN if which == ONE else f"{column.field} {which}"
        return "c" if column is self.list.key else f"{column.field} {which}"


def _told_apart(values: dict[str, Any]) -> str:
    """An unrecorded kind by itself, a visit by its purpose, an allocation by its role."""
    return str(values.get("of") or values.get("purpose") or values.get("role") or "")


def _changes(one: Entries, other: Entries) -> Iterator[Change]:
    """What two mappings of one row say differently, apart from what they cannot say."""
    for place in one.keys() | other.keys():
        if place[0] == "facts.Unrecorded":
            continue
        if place in one and place in other:
            a, b = one[place].values, other[place].values
            yield from ((place, name) for name in a.keys() | b.keys() if a.get(name) != b.get(name))
        else:
            yield place, ""


def _unrecorded(found: Entries) -> set[str]:
    return {kind for model, kind in found if model == "facts.Unrecorded"}


def _said_by(entry: Entry, fields: set[str]) -> Iterator[str]:
    """What these fields of an entry do to which facts."""
    for says in declarations():
        if says.record._meta.label != entry.model:
            continue
        if any(entry.values.get(name, _default(says.record, name)) != value for name, value in says.where.items()):
            continue
        kind = code(says.kind)
        if says.on in fields:
            yield f"starts {kind}" if says.until else f"dates {kind}"
        if says.until and says.until in fields:
            yield f"ends {kind}"
        if fields & set(says.attributes):
            yield f"said with {kind}"
        if "" in fields or fields & set(says.where):
            yield f"decides on {kind}"


def _default(record: type[Record], field: str) -> Any:
    found = record._meta.get_field(field)
    return found.get_default() if isinstance(found, Field) and found.has_default() else None


def _linked(label: str, field: str) -> str:
    link = f"[{label}](data-dictionary.md#{label.replace('.', '').lower()})"
    return f"{link} {code(field)}" if field else f"whether there is a {link}"
