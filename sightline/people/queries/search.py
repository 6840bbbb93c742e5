"""Finding a child by name, id or date of birth, however it was typed, among those one may see."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection

from sightline.access.addresses import child_address
from sightline.access.models import User
from sightline.calendars.months import MONTHS
from sightline.people.names import fold, sounds_of
from sightline.people.statuses import STATUSES
from sightline.people.visible import children_visible_to
from sightline.web.words import age

SHORTEST_NAME = 2
LEAST_LIKELY = 0.5  # of the likeliest: what is less alike than that is noise beside it
_NUMERIC = re.compile(r"\b(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_WORDED = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b", re.IGNORECASE)
_ID = re.compile(r"\S*\d\S*")
_LAST = "\U0010ffff"  # sorts after whatever an id may go on with


@dataclass(frozen=True, slots=True)
class Found:
    """A child found. ``statuses`` are in words. ``score`` is for comparing the results of one search only: the higher, the more alike."""

    ref: str
    name: str
    born_on: date | None
    age: str
    team: str
    worker: str
    statuses: Sequence[str]
    restricted: bool
    score: float

    @property
    def href(self) -> str:
        """The child's page."""
        return child_address(self.ref)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for: a folded name, ids to look for the beginning of, a birthday. Empty parts were not typed."""

    name: str
    ids: Sequence[str]
    born_on: date | None

    @property
    def nothing(self) -> bool:
        """Whether too little was typed to look for anything."""
        return not self.ids and self.born_on is None and len(self.name.replace(" ", "")) < SHORTEST_NAME


def read_query(text: str, today: date) -> Asked:
    """Take a text apart: a birthday ("9/3/2015", "9 March 2015", "2015-03-09"; two digits of a year are the last hundred years'),
    a word with a digit in it as an id, and the rest as a name, in any order."""
    text = " ".join(text.split())[:200]
    born_on, text = _take_birthday(text, today)
    typed = [word for word in text.split() if _ID.fullmatch(word)]
    ids = list(dict.fromkeys(form for word in typed for form in (word, word.upper(), word.lower())))
    name = fold(" ".join(word for word in text.split() if word not in typed))
    return Asked(name if len(name.replace(" ", "")) >= SHORTEST_NAME else "", ids, born_on)


def search(viewer: User, text: str, *, as_at: date, limit: int = 50) -> list[Found]:
    """The children whom ``viewer`` may see and whom ``text`` may mean, likeliest first, at most ``limit``.

    Names are found whatever their accents, apostrophes, hyphens and order, misspelt, and by their sound; ids exactly or by
    their beginning; with a name and a birthday, both must fit. Too little typed finds nobody. Ages are on the day ``as_at``.
    """
    asked = read_query(text, as_at)
    if asked.nothing:
        return []
    scores = _scores(asked, limit)
    children = children_visible_to(viewer).filter(pk__in=scores).select_related("team", "worker")
    found = [
        Found(
            child.ref,
            child.name,
            child.born_on,
            age(child.born_on, as_at),
            child.team.name if child.team else "",
            child.worker.name if child.worker else "",
            [STATUSES[status].title for status in child.statuses],
            child.restricted,
            scores[child.pk],
        )
        for child in children
    ]
    likely = max(scores.values(), default=0) * LEAST_LIKELY if asked.name else 0
    found = [child for child in found if child.score >= likely]
    return sorted(found, key=lambda child: (-child.score, not child.statuses, child.name, child.ref))[:limit]


def found_now(viewer: User, text: str, *, today: date, limit: int) -> list[int]:
    """The primary keys of those whom ``search`` may show: children are looked for by who they are today, whatever day is shown."""
    children_visible_to(viewer)
    asked = read_query(text, today)
    return [] if asked.nothing else list(_scores(asked, limit))


def _scores(asked: Asked, limit: int) -> dict[int, float]:
    """Child → score, from the one function in the database that may use the search indexes (``access/wider.py``)."""
    forms: Sequence[str | None] = asked.ids or [None]
    scores: dict[int, float] = {}
    with connection.cursor() as cursor:
        for form in forms:
            until = form + _LAST if form else None
            cursor.execute(
                "SELECT child, score FROM sightline_search(%s, %s::text[], %s, %s, %s, %s)",
                [asked.name or None, sounds_of(asked.name), form, until, asked.born_on, limit],
            )
            for child, score in cursor.fetchall():
                scores[child] = max(score, scores.get(child, 0))
    return scores


def _take_birthday(text: str, today: date) -> tuple[date | None, str]:
    for pattern, read in ((_ISO, _from_iso), (_NUMERIC, _from_numbers), (_WORDED, _from_words)):
        match = pattern.search(text)
        if match:
            try:
                return read(match, today), f"{text[: match.start()]} {text[match.end() :]}"
            except ValueError:
                continue
    return None, text


def _from_iso(match: re.Match[str], today: date) -> date:
    return date(int(match[1]), int(match[2]), int(match[3]))


def _from_numbers(match: re.Match[str], today: date) -> date:
    year = int(match[3])
    if len(match[3]) == 2:
        year += today.year // 100 * 100
        year -= 100 if year > today.year + 1 else 0
    return date(year, int(match[2]), int(match[1]))


def _from_words(match: re.Match[str], today: date) -> date:
    month = next((n for n, name in enumerate(MONTHS, 1) if name.startswith(match[2].lower())), 0)
    return date(int(match[3]), month, int(match[1]))
