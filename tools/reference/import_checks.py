"""docs/reference/import-checks.md: everything an import of an Annex A workbook can say about a file."""

import inspect
from collections.abc import Callable, Iterator

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a import refusals
from sightline.exchange.imports.annex_a.checks import all_checks
from sightline.exchange.imports.problems import SEVERITIES

from .markdown import code, page, prose, table

SEVERITY = {
    "error": "A row was not loaded",
    "warning": "A cell, a row or a list was left out, and the rest loaded",
    "note": "Nothing was lost, but somebody may want to know",
}

INTRO = """What an import of an Ofsted Annex A workbook says about the file. A **problem** concerns a cell, a row, a column or a sheet; the
rest of the file still loads. A **refusal** concerns the whole file, of which nothing is loaded. Each problem is one file in
`sightline/exchange/imports/annex_a/checks/`, named by its code. Words in braces are filled in."""


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    parts = [INTRO]
    for severity in SEVERITIES:
        checks = [check for check in all_checks() if check.severity == severity]
        rows = [[code(check.code), check.title, check.description, check.sentence] for check in checks]
        parts += [f"## {severity.capitalize()}: {SEVERITY[severity][0].lower()}{SEVERITY[severity][1:]}"]
        parts += [table(["Code", "What", "What happens", "What the person reads"], rows)]
    parts += ["## Refusal: nothing is loaded", table(["Code", "When", "What the person reads"], _refusals())]
    return {"import-checks.md": page("Import checks: Annex A", *parts)}


def _refusals() -> Iterator[list[str]]:
    for name, make in inspect.getmembers(refusals, inspect.isfunction):
        if make.__module__ == refusals.__name__ and not name.startswith("_"):
            refused = _with_braces(make)
            yield [code(refused.code), prose(make.__doc__), refused.sentence]


def _with_braces(make: Callable[..., Refused]) -> Refused:
    """The refusal with its own parameters' names, in braces, for what is filled in."""
    given: dict[str, object] = {}
    for name, parameter in inspect.signature(make).parameters.items():
        several = str(parameter.annotation).startswith("Iterable")
        given[name] = ["{sheet}", "{sheet}"] if several else f"{{{name}}}"
    return make(**given)
