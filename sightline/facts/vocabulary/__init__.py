"""Every kind of fact, a file an area. The same words serve chronology, reasons and reference pages."""

from importlib import import_module
from pkgutil import iter_modules

from .kind import Kind

KINDS: dict[str, Kind] = {
    kind.code: kind
    for module in sorted(iter_modules(__path__), key=lambda each: each.name)
    if module.name != "kind"
    for kind in import_module(f"{__name__}.{module.name}").KINDS
}

__all__ = ["KINDS", "Kind"]
