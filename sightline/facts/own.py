"""The facts that belong to no area: what a source cannot say, and what an events extract says."""

from .models import Reported, Unrecorded
from .project import Says

FACTS = [
    Says("unrecorded", Unrecorded, on="since", dated=False, attributes=("of",)),
    Says(
        "",
        Reported,
        kind_in="kind",
        on="on",
        until="until",
        at="at",
        towards="towards",
        thread="reference",
        dated=False,
        attributes=("worker", "team", "outcome", "note"),
    ),
]
