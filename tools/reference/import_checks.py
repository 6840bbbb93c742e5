"""docs/reference/import-checks.md: everything that an import can say about a file, and about what contradicts."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import ModuleType

from sightline.core.refusals import Refused
from sightline.exchange.contradictions.checks import all_contradictions
from sightline.exchange.imports import formats
from sightline.exchange.imports.annex_a import refusals as annex_a_refusals
from sightline.exchange.imports.annex_a.checks import all_checks as annex_a_checks
from sightline.exchange.imports.events import refusals as events_refusals
from sightline.exchange.imports.events.checks import all_checks as events_checks
from sightline.exchange.imports.problems import SEVERITIES, Check

from .markdown import code, page, prose, table

SEVERITY = {
    "error": "A row was not loaded",
    "warning": "A cell, a row or a list was left out, and the rest loaded",
    "note": "Nothing was lost, but somebody may want to know",
}

INTRO = """What an import says about a file. A **problem** concerns a cell, a row, a column or a sheet; the rest of the file still loads. A
**refusal** concerns the whole file, of which nothing is loaded. A **contradiction** concerns what is known of a child once everything is
loaded. Each is one file, named by its code: `sightline/exchange/imports/annex_a/checks/`, `imports/events/checks/` and
`contradictions/checks/`. Words in braces are filled in."""

CONTRADICTIONS = """Things known of a child that cannot all be true, from whichever extract. All of it was loaded; somebody must look at it. Each is among the
problems of the extract that said part of it, on the data page and on the child's page, and goes when the records no longer say it."""

FORMATS = (("Annex A", annex_a_checks, annex_a_refusals), ("Events", events_checks, events_refusals))


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    parts = [INTRO]
    for title, checks, refusals in FORMATS:
        parts += [f"## {title}"]
        for severity in SEVERITIES:
            found = [check for check in checks() if check.severity == severity]
            parts += [f"### {title}: {severity}", f"{SEVERITY[severity]}.", _table(found)]
        parts += [f"### {title}: refusal", table(["Code", "When", "What the person reads"], _refusals(refusals))]
    later = formats.older(date(2026, 3, 2), date(2026, 3, 9))
    parts += [
        "## Either",
        table(
            ["Code", "When", "What the person reads"],
            [[code(later.code), prose(formats.older.__doc__), later.sentence]],
        ),
    ]
    parts += ["## Contradictions", CONTRADICTIONS, _table([each.check for each in all_contradictions()])]
    return {"import-checks.md": page("Import checks", *parts)}


def _table(checks: Iterable[Check]) -> str:
    rows = [[code(check.code), check.title, check.description, check.sentence] for check in checks]
    return table(["Code", "What", "What happens", "What the person reads"], rows)


def _refusals(refusals: ModuleType) -> Iterator[list[str]]:
    for name, make in inspect.getmembers(refusals, inspect.isfunction):
        if make.__module__ == refusals.__name__ and not name.startswith("_"):
            refused = _with_braces(make)
            yield [code(refused.code), prose(make.__doc__), refused.sentence]


def _with_braces(make: Callable[..., Refused]) -> Refused:
    """The refusal with its own parameters' names, in braces, for what is filled in."""
    given: dict[str, object] = {}
    for name, parameter in inspect.signature(make).parameters.items():
        several = str(parameter.annotation).startswith(("Iterable", "list"))
        given[name] = ["{sheet}", "{sheet}"] if several else f"{{{name}}}"
    return make(**given)
