"""What lists add to how something owed stands: the sentence, when the child was last seen, the status that asks most. Pure."""

from collections.abc import Iterable
from datetime import date

from sightline.clocks.clock import Clock
from sightline.clocks.standing import between, role_in_words
from sightline.facts.vocabulary import KINDS
from sightline.people.statuses import STATUSES

SEEN = tuple(kind for kind in KINDS if kind.endswith("_visit"))
"""The kinds of fact that say a child was seen, whoever saw them."""

HOLDERS = {
    "social_worker": "worker_id",
    "family_support_worker": "worker_id",
    "personal_adviser": "personal_adviser_id",
}
"""Who owes a thing because they hold the child, and the child's field that names them. Anybody else owes it by their office."""


def owed_by_in_words(owed_by: str) -> str:
    """Whose it is, inside a sentence: "conference chair"."""
    return role_in_words(owed_by).lower()


def by_office(owed_by: str) -> str:
    """Whose it is, where it is not simply whoever holds the child's; nothing where it is."""
    return "" if owed_by in HOLDERS else owed_by_in_words(owed_by)


def owed_sentence(owes: str, stands: str) -> str:
    """ "Child protection visit overdue by 3 working days." What is to be done is set off: "Assessment to be authorised, …"."""
    return f"{owes}{',' if ' to be ' in owes else ''} {stands}."


def asks_to_be_seen(clock: Clock) -> bool:
    """Whether a visit is what meets this clock."""
    return any(kind in SEEN for kind in clock.met_by)


def last_seen(seen_on: date | None, *, rule: str, today: date) -> str:
    """ "Last seen 12 working days ago." Counted as the rule counts."""
    if seen_on is None:
        return "No day on which the child was seen is recorded."
    days = (today - seen_on).days
    if days <= 1:
        return "Last seen today." if days <= 0 else "Last seen yesterday."
    return f"Last seen {between(seen_on, today, rule)} ago."


def main_status(statuses: Iterable[str]) -> str:
    """The one status of several that asks most, in words; nothing for a child who has none."""
    held = set(statuses)
    return next((status.title for code, status in STATUSES.items() if code in held), "")
