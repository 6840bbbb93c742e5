"""What a fact says, in the words people read: its attributes, and the beginning and end of a spell."""

import csv
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any

from .vocabulary import KINDS

# How a spell's first and last day are told where the kind's own title does not say it.
_SPELLS = {
    "child_protection_plan": ("Child protection plan started", "Child protection plan ended"),
    "child_in_need": ("Became a child in need", "No longer a child in need"),
    "child_in_need_plan": ("Child in need plan started", "Child in need plan ended"),
    "looked_after": ("Became looked after", "Stopped being looked after"),
    "legal_status": ("Legal status began", "Legal status ended"),
    "placement": ("Placement started", "Placement ended"),
    "care_leaver": ("Became entitled to leaving care services", "No longer entitled to leaving care services"),
    "keeping_in_touch": ("Keeping in touch became owed", "Keeping in touch no longer owed"),
    "allocation": ("Allocated", "No longer allocated"),
}


@cache
def code_words() -> dict[str, dict[str, str]]:
    """Each set of codes: code → words, read once from ``codes.csv``."""
    sets: dict[str, dict[str, str]] = {}
    for name, code, words in list(csv.reader(StringIO(files(__package__).joinpath("codes.csv").read_text("utf-8"))))[
        1:
    ]:
        sets.setdefault(name, {})[code] = words
    return sets


def words_of(name: str, code: object) -> str:
    """A code of a set in words; a code that the set does not hold stands as it is."""
    return code_words()[name].get(str(code), str(code))


def title_of(kind: str, *, ending: bool = False) -> str:
    """How a fact of a kind is headed: "Strategy discussion", "Child protection plan ended"."""
    if kind in _SPELLS:
        return _SPELLS[kind][ending]
    if kind not in KINDS:
        return kind.replace("_", " ").capitalize()
    return KINDS[kind].end.title if ending and KINDS[kind].spell else KINDS[kind].title


def attributes_in_words(attributes: Mapping[str, Any], *, ending: bool = False) -> list[str]:
    """What a fact's attributes say, a few words each, in their declared order; blanks say nothing.

    ``ending`` gives those that belong to a spell's last day (why it ended), otherwise those that belong to its first.
    Attributes that are ids (worker, team) are left to the caller, who knows the names.
    """
    said = []
    for name in sorted(attributes.keys() & _TOLD.keys(), key=_ORDER.__getitem__):
        tell, at_end = _TOLD[name]
        if at_end is ending and attributes[name] not in (None, ""):
            said.append(tell(attributes[name]))
    return [words for words in said if words]


def _code(name: str, before: str = "") -> Callable[[Any], str]:
    return lambda value: f"{before}{words_of(name, value)}"


def _either(yes: str, no: str) -> Callable[[Any], str]:
    return lambda value: {True: yes, "yes": yes, False: no, "no": no}.get(value, str(value))


def _earlier_plans(count: Any) -> str:
    return f"{count} earlier plan{'' if count == 1 else 's'}" if count else "no earlier plan"


def _not_recorded(kind: str) -> str:
    return KINDS[kind].title.lower() if kind in KINDS else kind.replace("_", " ")


# Attribute → (how it is told, whether it belongs to the end of the spell).
_TOLD: dict[str, tuple[Callable[[Any], str], bool]] = {
    "role": (_code("role"), False),
    "came_from": (_code("came_from", "from "), False),
    "no_further_action": (_either("no further action", "taken further"), False),
    "organisation": (str, False),
    "child_seen": (_either("child seen", "child not seen"), False),
    "needs_support": (_either("support needed", "no support needed"), False),
    "resulted_in_plan": (_either("led to a child protection plan", "no child protection plan was made"), False),
    "initial_category": (_code("abuse", "because of "), False),
    "latest_category": (_code("abuse", "latest category: "), False),
    "emergency_protection": (_either("after emergency protection", ""), False),
    "previous_plans": (_earlier_plans, False),
    "primary_need": (_code("need", "main need: "), False),
    "case_status": (_code("case_status", "status: "), False),
    "closure_reason": (_code("closure_reason"), True),
    "category_of_need": (_code("need", "main need: "), False),
    "permanence_plan": (_code("permanence_plan", "plan for permanence: "), False),
    "reason_ceased": (_code("reason_ceased"), True),
    "status": (_code("legal_status"), False),
    "placement_type": (_code("placement_type"), False),
    "provider": (_code("provider", "provided by "), False),
    "location": (_code("location"), False),
    "purpose": (_code("purpose", "meant as "), False),
    "seen_alone": (_either("seen alone", "not seen alone"), False),
    "eligibility": (_code("eligibility"), False),
    "in_touch": (_code("in_touch"), False),
    "accommodation": (_code("accommodation", "lives: "), False),
    "accommodation_suitability": (_code("suitability", "accommodation "), False),
    "activity": (_code("activity"), False),
    "reversal_reason": (_code("reversal_reason"), False),
    "gender": (_code("gender", "gender: "), False),
    "ethnicity": (_code("ethnicity", "ethnicity: "), False),
    "disability": (_either("disability recorded", "no disability recorded"), False),
    "unaccompanied": (_either("came to this country alone", ""), False),
    "of": (_not_recorded, False),
    "outcome": (str, False),
    "note": (str, False),
}
_ORDER = {name: place for place, name in enumerate(_TOLD)}
