"""The checks of an events extract: one file for each code, and the registry that the reference page is made from."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from sightline.exchange.imports.problems import Check


@cache
def check(code: str) -> Check:
    """The check of this code, from the file of that name; ``ModuleNotFoundError`` where there is none."""
    return importlib.import_module(f"{__name__}.{code}").CHECK


def all_checks() -> list[Check]:
    """Every check an import of events can report, by code."""
    return [check(code) for code in sorted(each.name for each in pkgutil.iter_modules(__path__))]
