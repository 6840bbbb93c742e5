"""Code sets: what a cell's words mean, by the list's own label, by a code in the words, or by a spelling in use."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

_APOSTROPHES = re.compile("['’‘ʼ`´]")
_NOT_WORD = re.compile(r"[^0-9a-z]+")
_MARKER = re.compile(r"^\(?([a-z]{1,2}\d?)\)\s*(?=\S)")
_LEADING = re.compile(r"^([a-z]{0,4}\d{0,2}[a-z]?)(?![0-9a-z])")
_BRACKETED = re.compile(r"[\[(]\s*([0-9a-z]{1,4})\s*[\])]")
_WITH_DIGIT = re.compile(r"(?<![0-9a-z])[a-z]{1,2}\d{1,2}[ab]?(?![0-9a-z])")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")


def squash(text: str) -> str:
    """Words only, in lower case and joined by single spaces: apostrophes vanish, all other punctuation is a space."""
    return _NOT_WORD.sub(" ", _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text).casefold())).strip()


@dataclass(slots=True)
class CodeSet:
    """One code set. ``labels`` and ``aliases`` are keyed by squashed words, ``codes`` by the code in lower case.

    A value of "" is a spelling known to say nothing ("Unknown"): it is understood, and means blank.
    """

    name: str
    labels: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)

    def understand(self, text: str) -> str | None:
        """The canonical value of ``text``; "" where it says that nothing is known; ``None`` where it is not understood.

        In order: the reference list's own label, with or without its letter ("b) Female", "Female"); the code the text
        begins with ("a) WBRI", "U1", "E1: Placement order", "N1 - Abuse or Neglect"); a spelling in the alias table; the one
        code the text names further on ("Adopted [E11]", "CLA - J1 - On remand").
        """
        whole = squash(text)
        if whole in self.labels:
            return self.labels[whole]
        plain = unicodedata.normalize("NFKC", text).casefold().translate(_DASHES).strip(" \t\n'’‘\"“”.,;")
        unmarked = _MARKER.sub("", plain)
        rest = squash(unmarked)
        if rest in self.labels:
            return self.labels[rest]
        if value := self._leading_code(unmarked):
            return value
        if whole in self.aliases:
            return self.aliases[whole]
        if rest in self.aliases:
            return self.aliases[rest]
        return self._code_within(plain)

    def _leading_code(self, text: str) -> str | None:
        match = _LEADING.match(text)
        if match is None or (value := self.codes.get(match[1])) is None:
            return None
        # A letter or a number, or the code BOTH, may be the first word of a phrase ("H M Prison", "4 bed house", "Both
        # parents"): it is a code only when it stands alone or a colon or a dash sets it off.
        after = text[match.end() :].lstrip()
        can_be_a_word = len(match[1]) == 1 or match[1].isdigit() or match[1] == "both"
        if can_be_a_word and after and after[0] not in ":-":
            return None
        return value

    def _code_within(self, text: str) -> str | None:
        found = {self.codes[code] for code in _BRACKETED.findall(text) if code in self.codes and not code.isdigit()}
        found |= {self.codes[code] for code in _WITH_DIGIT.findall(text) if code in self.codes}
        return found.pop() if len(found) == 1 else None


@cache
def code_sets() -> dict[str, CodeSet]:
    """Every code set by name, read once from ``values.csv`` (values, codes and labels) and ``aliases.csv`` (spellings)."""
    sets: dict[str, CodeSet] = {}
    for name, value, code, label in _rows("values.csv"):
        each = sets.setdefault(name, CodeSet(name))
        if code:
            each.codes[code.casefold()] = value
        if label:
            each.labels[squash(label)] = value
    for name, spelling, value in _rows("aliases.csv"):
        sets[name].aliases[spelling] = value
    return sets


def _rows(name: str) -> list[list[str]]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.reader(text.splitlines()))[1:]
