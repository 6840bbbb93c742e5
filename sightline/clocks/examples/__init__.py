"""Worked examples of every clock: one file a clock, of the same name, each with its list ``EXAMPLES``."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import MappingProxyType

from ..example import Example


@cache
def examples() -> Mapping[str, Sequence[Example]]:
    """The examples of each clock, by its code."""
    found = {}
    for module in walk_packages(__path__, f"{__name__}."):
        if not module.ispkg:
            found[module.name.rpartition(".")[2]] = tuple(import_module(module.name).EXAMPLES)
    return MappingProxyType(found)
