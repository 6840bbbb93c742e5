"""The columns of lists of things owed: what sorts on screen, and what a download holds."""

from sightline.clocks.standing import role_in_words
from sightline.web.tables import Column

from .queries.owed import Owed

CHILD: list[Column[Owed]] = [
    Column("child", "Child", value=lambda row: row.child.name, order=lambda row: row.child.name.casefold()),
    Column("age", "Age", value=lambda row: row.child.age, sortable=False),
    Column("ref", "Id", value=lambda row: row.child.ref, sortable=False),
]
OWED: list[Column[Owed]] = [
    Column("what", "What is owed", value=lambda row: row.clock.owes, order=lambda row: row.clock.owes),
    Column("state", "State", value=lambda row: row.tag, order=lambda row: row.tag),
    Column("due", "Due", value=lambda row: row.due_on, order=lambda row: row.due_on),
    Column("stands", "How it stands", value=lambda row: row.stands, sortable=False),
]
OWED_BY: Column[Owed] = Column("owed_by", "Owed by", value=lambda row: role_in_words(row.clock.owed_by), sortable=False)
HELD: list[Column[Owed]] = [
    Column("worker", "Worker", value=lambda row: row.worker, order=lambda row: row.worker),
    Column("team", "Team", value=lambda row: row.team, order=lambda row: row.team),
]
REASON: list[Column[Owed]] = [
    Column("last_seen", "Last seen", value=lambda row: row.seen_on, order=lambda row: row.seen_on),
    Column("standard", "Standard", value=lambda row: row.clock.title, sortable=False),
    Column("why", "Why", value=lambda row: " ".join(row.why), sortable=False),
]
