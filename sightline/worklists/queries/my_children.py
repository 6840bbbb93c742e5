"""A worker's children: what is owed to each, when, and why, one row for each thing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q

from sightline.access.models import User
from sightline.clocks.states import State
from sightline.people.visible import children_visible_to

from ..standing import HOLDERS, owed_by_in_words
from .owed import CHILD_FIELDS, OPEN, Named, Owed, deadlines_visible_to, named, owed_rows

WHEN = {
    "overdue": "Overdue",
    "today": "Today",
    "week": "This week",
    "later": "Later",
    "unknown": "Cannot be judged",
    "others": "Waiting for somebody else",
}
"""When something is owed, in the order a page shows it. What somebody else owes stands apart, whenever it is due."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing owed: ``when`` is a key of WHEN; ``by`` names whoever else owes it, in words ("reviewing officer")."""

    owed: Owed
    when: str
    by: str


@dataclass(frozen=True, slots=True)
class MyChildren:
    """A worker's page. ``duties`` by due day; ``nothing_due`` are children to whom nothing is owed now.

    ``need_today`` and ``this_week`` count children: with something overdue or due today, and due in the rest of the week.
    ``linked`` is false for an account that is not linked to a worker of the case system.
    """

    linked: bool
    children: Sequence[Named]
    duties: Sequence[Duty]
    nothing_due: Sequence[Named]
    need_today: int
    this_week: int
    week_ends: date


def my_children(viewer: User, *, today: date) -> MyChildren:
    """The children whom the viewer holds or advises, and everything open that is owed to them, as on ``today``."""
    week_ends = today + timedelta(days=6 - today.weekday())
    if viewer.worker_id is None:
        return MyChildren(False, (), (), (), 0, 0, week_ends)
    mine = children_visible_to(viewer).filter(Q(worker=viewer.worker_id) | Q(personal_adviser=viewer.worker_id))
    rows = mine.order_by("family_name", "given_name", "pk").values(*CHILD_FIELDS, "worker_id", "personal_adviser_id")
    held = {row["pk"]: row for row in rows}
    children = [named(row, today) for row in held.values()]
    turns = deadlines_visible_to(viewer, today).filter(OPEN, child__in=list(held)).order_by("due_on", "child", "clock")
    duties = [
        Duty(owed, _when(owed, by, today, week_ends), by)
        for owed in owed_rows(viewer, turns.values_list("pk", flat=True), today)
        for by in [_by_another(owed.clock.owed_by, held[owed.child.id], viewer.worker_id)]
    ]
    owing = {duty.owed.child.id for duty in duties}
    by_when: dict[str, set[int]] = defaultdict(set)
    for duty in duties:
        by_when[duty.when].add(duty.owed.child.id)
    return MyChildren(
        linked=True,
        children=children,
        duties=duties,
        nothing_due=[child for child in children if child.id not in owing],
        need_today=len(by_when["overdue"] | by_when["today"]),
        this_week=len(by_when["week"]),
        week_ends=week_ends,
    )


def _by_another(owed_by: str, child: dict, worker: int) -> str:
    """Who else owes it, in words; nothing where it is this worker, or where it falls to whoever holds the child and nobody does.

    What a chair, a manager or a partner owes is theirs, whoever holds the child.
    """
    if owed_by not in HOLDERS:
        return owed_by_in_words(owed_by)
    holder = child[HOLDERS[owed_by]]
    return "" if holder is None or holder == worker else owed_by_in_words(owed_by)


def _when(owed: Owed, by: str, today: date, week_ends: date) -> str:
    if by:
        return "others"
    if owed.state == State.UNKNOWN or owed.due_on is None:
        return "unknown"
    if owed.due_on < today:
        return "overdue"
    if owed.due_on == today:
        return "today"
    return "week" if owed.due_on <= week_ends else "later"
