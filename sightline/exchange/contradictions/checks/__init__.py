"""The contradictions that are looked for: one file each, and the registry."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from ..contradiction import Contradiction


@cache
def all_contradictions() -> tuple[Contradiction, ...]:
    """Every contradiction, by code."""
    names = sorted(each.name for each in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").CONTRADICTION for name in names)
