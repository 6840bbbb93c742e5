"""Standing contradictions as problems of an extract: those that rest on something the extract said, each with its row."""

from __future__ import annotations

from collections.abc import Iterable

from django.apps import apps

from ..imports.entries import Entry
from ..imports.problems import Problem
from ..models import Contradiction
from .checks import all_contradictions


def contradictions_of(source: str, entries: Iterable[Entry]) -> list[Problem]:
    """One problem for each contradiction that rests on a record of these entries. The viewer must be the system."""
    standing = [
        (ref, code, sentence, [place for place in places if place["source"] == source])
        for ref, code, sentence, places in Contradiction.objects.filter(known_until=None)
        .order_by("code", "pk")
        .values_list("child__ref", "code", "sentence", "places")
    ]
    labels = {model._meta.db_table: model._meta.label for model in apps.get_models()}
    wanted = {(labels[place["table"]], ref, place["key"]): None for ref, _, _, places in standing for place in places}
    if not wanted:
        return []
    rows = {
        place: (entry.sheet, entry.row)
        for entry in entries
        if (place := (entry.model, entry.child, entry.key)) in wanted
    }
    checks = {each.code: each.check for each in all_contradictions()}
    problems = []
    for ref, code, sentence, places in standing:
        found = [rows[place] for each in places if (place := (labels[each["table"]], ref, each["key"])) in rows]
        if found:
            sheet, row = found[0]
            others = [f"{other} row {number}".strip() for other, number in found[1:] if (other, number) != found[0]]
            more = f" See also {', '.join(others)}." if others else ""
            problems.append(Problem(code, checks[code].severity, sheet, row, "", "", f"{sentence}{more}"))
    return problems
