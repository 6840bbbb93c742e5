"""docs/reference/roles.md: what each role is for, whose records it opens and what it may do."""

from sightline.access.relations import RELATIONS
from sightline.access.roles import PERMISSIONS, ROLES

from .markdown import code, page, table

REACH = {
    "teams": "Children of one's teams and of the teams under them",
    "reviews": "Looked-after children and children on protection plans",
    "all": "Every child",
    "none": "No child",
}

INTRO = """A person has one role. It says whose records they reach and what they may do. Who sees a child is decided by one rule, in
the database (`sightline/access/rule.py`; [why](../explanation/need-to-know.md)), in this order:

1. A person who is **denied** the child never sees them, whatever else is so.
2. Whoever **holds, reviews or advises** the child sees them, restricted or not, wherever they are; so does whoever was **given
   access** for a time, or broke the glass.
3. Where the record is not **restricted**, so does everybody whose role reaches the child.

A child out of one's sight is a page that does not exist (404). A thing one's role may not do is refused (403)."""


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    roles = [[role.title, code(role.code), role.description, REACH[role.reach]] for role in ROLES.values()]
    short = {role.code: role.title for role in ROLES.values()}
    may = [
        [code(name), words, *("yes" if name in role.permissions else "" for role in ROLES.values())]
        for name, words in PERMISSIONS.items()
    ]
    relations = [[code(name), words] for name, words in RELATIONS.items()]
    return {
        "roles.md": page(
            "Roles",
            INTRO,
            table(["Role", "Code", "What it is for", "Whose records it reaches"], roles),
            "## What each role may do",
            table(["Permission", "In words", *short.values()], may),
            "## What a person was to a child",
            "Kept with every row of the view log, as it was at the moment of looking.",
            table(["Code", "In words"], relations),
        )
    }
