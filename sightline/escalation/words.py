"""Why a person was told, why it moved and why it is over, in words. Pure."""

from .ladder import ROLES

WHY = {
    "worker": "owes it",
    "manager": "manages the team",
    "service": "manages the service",
    "head": "heads the service",
    "near": "may open this restricted record",
    "passed_on": "was handed it",
    "nobody": "nobody could be told",
}
"""Why that person. Who stands where on the ladder is in ``people.LEVELS``."""

MOVED = {
    "left": "whose account is closed",
    "away": "who was away",
    "back": "when the person covered for was back",
    "holder": "when the child came to another worker or team",
    "sight": "who could no longer open the record",
    "appointed": "since the ladder names somebody else now",
    "passed_on": "handed on",
}
"""Why a notice moved from one person to the next."""

CLOSED = {
    "met": "Done",
    "ended": "No longer owed",
    "withdrawn": "Withdrawn: the records were corrected",
    "paused": "The clock stands still",
    "no_need": "The child is no longer with the service",
    "moved": "Moved to somebody else",
}
"""Why a notice is over."""

_LEVEL_OF = {
    "worker": "social_worker",
    "manager": "team_manager",
    "service": "service_manager",
    "head": "head_of_service",
}


def why_told(role: str, why: str, covers: str, *, also: bool, named: bool) -> str:
    """Why this person was told, after their name: "manages the team", "covers for Tom Reed, who manages the team"."""
    said = WHY[why]
    if covers:
        said = f"covers for {covers}, who {said}"
    if also:
        said = f"{said}; told as well, since the {ROLES[role]} may not open this record"
    elif not named:
        said = f"{said}; told without the child's name"
    level = _LEVEL_OF.get(why, role)
    if level != role and not also:
        said = f"{said}; nobody could be told as {ROLES[role]}, so it went up"
    return said
