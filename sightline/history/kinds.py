"""The kinds of event that may be recorded, each with its sentence; every area declares its own in ``events.py``."""

from dataclasses import dataclass
from datetime import date, datetime
from string import Formatter

from sightline.web import words

_BY_ITSELF = {"actor", "child", "subject"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event: its code and the sentence it is told in. ``needs`` are the names of the data the sentence speaks of."""

    code: str
    sentence: str

    @property
    def needs(self) -> set[str]:
        """The names in the sentence that must be given as data: all but actor, child and subject."""
        return {name for _, name, _, _ in Formatter().parse(self.sentence) if name} - _BY_ITSELF


KINDS: dict[str, Kind] = {}


def declare(code: str, sentence: str) -> str:
    """Declare a kind of event, in the past tense, and return its code.

    The sentence may name ``{actor}``, ``{child}``, ``{subject}`` and any data, whose dates and moments are written as
    ``{review_on:date}`` and ``{until_at:moment}``. Raises ValueError for a code that is taken by another sentence.
    """
    if KINDS.get(code, Kind(code, sentence)) != Kind(code, sentence):
        raise ValueError(f"Two kinds of event are called {code!r}.")
    KINDS[code] = Kind(code, sentence)
    return code


class Teller(Formatter):
    """Fills a sentence: dates and moments, kept as ISO text, come out in words."""

    def format_field(self, value: object, format_spec: str) -> str:
        """``date`` and ``moment`` are the two formats; anything else is Python's own."""
        if format_spec == "date":
            return words.long_date(date.fromisoformat(str(value)))
        if format_spec == "moment":
            return words.moment(datetime.fromisoformat(str(value)))
        return str(super().format_field(value, format_spec))
