"""docs/reference/derived-kinds.md: every kind that is worked out from facts, with its rule in words and the clocks that read it."""

from collections import defaultdict

from sightline.clocks.catalogue import catalogue
from sightline.clocks.derived import Count, Regime, Total, Until, derived, kind_named
from sightline.clocks.derived.what import Derived

from .markdown import bullets, code, listed, page

INTRO = """Law speaks of more than a record holds: a child *placed with parents under an interim order*, the *third* missing episode,
more than *75 days* of short breaks. A **derived kind** is worked out from the [kinds of fact](kinds-of-fact.md) and is then read by [clocks](clocks.md)
like any of them. Each is declared in `sightline/clocks/derived/`. The last day of a spell is not in it."""


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    read = _read_by()
    parts = [_part(each, read[each.code]) for each in sorted(derived().values(), key=lambda each: each.code)]
    return {"derived-kinds.md": page("Derived kinds", INTRO, *parts)}


def _read_by() -> dict[str, list[str]]:
    """The clocks that read a derived kind, and the derived kinds that rest on it, as links."""
    read: dict[str, list[str]] = defaultdict(list)
    for clock in catalogue().values():
        for name in sorted({kind.partition(".")[0] for kind in clock.kinds} & derived().keys()):
            read[name].append(f"[{clock.code}](clocks/{clock.code}.md)")
    for each in derived().values():
        for name in set(each.reads) & derived().keys():
            read[name].append(f"[{each.code}](#{each.code})")
    return read


def _part(each: Derived, read: list[str]) -> str:
    lines = [
        f"*{each.title}*. In a sentence: {each.the}.",
        f"{says(each)}",
        *([f"Source: {each.source}."] if each.source else []),
        f"Read by {listed(read, 'and')}.",
    ]
    return f"## {code(each.code)}\n\n{bullets(lines)}"


def says(each: Derived) -> str:
    """A derived kind's rule in a sentence or two."""
    match each:
        case Regime():
            return _regime(each)
        case Count():
            several = ", several on one day being one" if each.by_day else ""
            return f"Happens on the day of every {_of(each.of)} that is at least number {each.count} within {each.within.words} of the first of them{several}."
        case Total(within=None):
            from_age = f" since the age of {each.from_age}" if each.from_age is not None else ""
            return f"Lasts from the day on which {each.days} days of {_of((each.of,))}{from_age} have passed, and does not end."
        case Total():
            assert each.within is not None
            return f"Happens on the day that makes more than {each.days} days of {_of((each.of,))} in any {each.within.words}."
        case Until():
            return (
                f"Lasts as long as {_of((each.of,))}, but no longer than until the first {_of(each.until_first)} in it."
            )


def _regime(each: Regime) -> str:
    said = f"Lasts while there is {listed([_of((kind,)) for kind in each.all_of], 'and')}"
    if each.none_of:
        said += (
            f", and neither {listed([_of((kind,)) for kind in each.none_of], 'nor')}"
            if len(each.none_of) > 1
            else f", and no {_of(each.none_of)}"
        )
    if each.from_age is not None:
        said += f", from the birthday of {each.from_age}"
    if each.until_age is not None:
        said += f", until the birthday of {each.until_age}"
    return f"{said}."


def _of(kinds: tuple[str, ...]) -> str:
    return listed([f"*{kind_named(kind).title.lower()}* ({code(kind)})" for kind in kinds])
