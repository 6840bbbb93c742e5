"""Which kind of fact a cell means: by its code, its title or a spelling in use; and what else may have been meant."""

from __future__ import annotations

import csv
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from sightline.exchange.imports.annex_a.codes import squash
from sightline.facts.vocabulary import KINDS, Kind

# Who a child is and who holds them come from Annex A, which says what these kinds need; what a source cannot say is no event.
NOT_EVENTS = ("details", "allocation", "unrecorded")


def kinds_of_events() -> list[Kind]:
    """Every kind that an events extract may give, by title."""
    return sorted((kind for kind in KINDS.values() if kind.code not in NOT_EVENTS), key=lambda kind: kind.title)


@cache
def _spellings() -> dict[str, str]:
    """Every spelling that means a kind, as spellings are compared."""
    found = {spelling: kind for spelling, kind in aliases() if kind in KINDS}
    for kind in kinds_of_events():
        found[squash(kind.title)] = kind.code
    for kind in kinds_of_events():
        found[squash(kind.code)] = kind.code
    return found


@cache
def aliases() -> list[tuple[str, str]]:
    """The spellings of ``aliases.csv``, each with its kind."""
    text = files(__package__).joinpath("aliases.csv").read_text(encoding="utf-8")
    return [(squash(spelling), kind) for spelling, kind in list(csv.reader(text.splitlines()))[1:]]


def understand(text: str) -> str | None:
    """The code of the kind that a text means, or None."""
    whole = squash(text)
    spellings = _spellings()
    return spellings.get(whole) or spellings.get(whole.removesuffix("s")) or spellings.get(f"{whole}s")


def suggestions(text: str) -> list[str]:
    """Up to three titles of kinds that may have been meant."""
    whole = squash(text)
    spellings = _spellings()
    near = get_close_matches(whole, spellings, n=6, cutoff=0.6)
    words = set(whole.split())
    near += [s for s in spellings if words and words <= set(s.split())]
    titles = [KINDS[spellings[each]].title for each in near]
    return list(dict.fromkeys(titles))[:3]
