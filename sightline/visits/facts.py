"""Visits as facts. A visit at which the child was not seen is a fact of its own kind: it meets nothing."""

from sightline.facts.project import Says

from .models import Visit

PURPOSES = ("child_protection", "child_in_need", "looked_after", "reviewing_officer", "other")

FACTS = [
    *(
        Says(
            f"{purpose}_visit",
            Visit,
            on="visited_on",
            where={"purpose": purpose, "seen": True},
            latest_only="latest_only",
            attributes=("seen_alone",),
        )
        for purpose in PURPOSES
    ),
    Says("visit_not_seen", Visit, on="visited_on", where={"seen": False}, attributes=("purpose",)),
]
