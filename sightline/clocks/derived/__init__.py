"""Every derived kind, a file an area; and the words of any kind that a clock may name."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sightline.core.refusals import Refused
from sightline.facts.vocabulary import KINDS, Kind

from .what import Count, Derived, Regime, Total, Until

__all__ = ["Count", "Regime", "Total", "Until", "derived", "kind_named", "underlying"]


@cache
def derived() -> dict[str, Derived]:
    """Every derived kind by its code; refuses a declaration with a mistake, naming file, field and reason."""
    declared = [
        (each, f"{__name__}.{module.name}")
        for module in sorted(iter_modules(__path__), key=lambda each: each.name)
        if module.name != "what"
        for each in import_module(f"{__name__}.{module.name}").DERIVED
    ]
    found: dict[str, Derived] = {}
    for each, where in sorted(declared, key=lambda pair: isinstance(pair[0], Regime)):  # regimes rest on the others
        _check(each, where, found)
        found[each.code] = each
    return found


def _check(each: Derived, where: str, found: dict[str, Derived]) -> None:
    def wrong(field: str, reason: str) -> Refused:
        return Refused("bad_derived_kind", f"{where}: {each.code}: {field} {reason}.")

    if each.code in KINDS or each.code in found:
        raise wrong("code", "is taken")
    parts = {code for code, other in found.items() if _is_part(other)}
    for kind in each.reads:
        may = kind in KINDS or (isinstance(each, Regime) and kind in parts)
        if not may:
            raise wrong(
                "all_of, none_of, of or until_first", f"names {kind!r}, which is no kind of fact (or comes later)"
            )
        if isinstance(each, Regime | Total) and kind in KINDS and not KINDS[kind].spell:
            raise wrong("all_of, none_of or of", f"names {kind!r}, which is not a spell")
    if isinstance(each, Until) and not KINDS[each.of].spell:
        raise wrong("of", f"names {each.of!r}, which is not a spell")
    if isinstance(each, Regime) and not each.all_of:
        raise wrong("all_of", "is empty")
    if isinstance(each, Regime) and len(each.all_of) > 3:
        raise wrong("all_of", "names more than three spells")
    if isinstance(each, Count) and each.count < 2:
        raise wrong("count", "is less than two")


def _is_part(each: Derived) -> bool:
    """Whether regimes may rest on it: a spell that is worked out before them."""
    return isinstance(each, Until) or (isinstance(each, Total) and each.within is None)


def kind_named(code: str) -> Kind:
    """The words of a kind of fact, of a derived kind, or of the end of a spell (``placement.end``)."""
    name, _, edge = code.partition(".")
    kind = KINDS[name] if name in KINDS else derived()[name].kind
    return kind.end if edge == "end" else kind


def underlying(kinds: frozenset[str] | set[str]) -> set[str]:
    """The kinds of fact that must be known for these kinds, of any sort, to be worked out."""
    found: set[str] = set()
    for code in kinds:
        name = code.partition(".")[0]
        if name in KINDS:
            found.add(name)
        else:
            found |= underlying(set(derived()[name].reads))
    return found
