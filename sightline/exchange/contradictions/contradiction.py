"""What a contradiction is: a declaration, with its words, its SQL over facts and its examples."""

from __future__ import annotations

from dataclasses import dataclass

from ..imports.problems import Check


@dataclass(frozen=True, slots=True)
class Said:
    """A fact in an example; days and moments as text."""

    kind: str
    on: str | None
    until: str | None = None
    thread: str = ""
    at: str | None = None
    latest_only: bool = False


@dataclass(frozen=True, slots=True)
class Life:
    """An example: what is said of a child born on a day, read on a day."""

    facts: tuple[Said, ...]
    born_on: str = "2012-05-01"
    today: str = "2026-03-09"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Things that cannot all be true.

    ``sql`` gives (first, second) ids of facts, second null where one contradicts by itself, from ``f``: the facts of some children as
    known now (id, child, kind, on, until, at, thread, latest_only, born_on), with ``%(today)s``. ``sentence`` may use ``{first}``,
    ``{first_on}``, ``{first_until}``, the same of ``second``, ``{born_on}`` and ``{eighteen_on}``; ``first`` and ``second`` are titles.
    ``ages``: time alone can make it so, so that it is looked at anew with every load.
    """

    code: str
    title: str
    description: str
    sentence: str
    sql: str
    contradicts: tuple[Life, ...]
    agrees: tuple[Life, ...]
    ages: bool = False

    @property
    def check(self) -> Check:
        """The same as a problem of an import: everything was loaded, and somebody must look at it."""
        return Check(self.code, "note", self.title, self.description, self.sentence)


def kinds(*codes: str) -> str:
    """Codes of kinds for an ``IN (...)``."""
    return ", ".join(f"'{code}'" for code in codes)


def pairs(*of: tuple[str, str]) -> str:
    """Pairs of kinds as rows of SQL."""
    return ", ".join(f"('{first}', '{then}')" for first, then in of)
