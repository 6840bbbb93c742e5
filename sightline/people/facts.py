"""Who a child is and who holds them, as facts."""

from sightline.facts.project import Says

from .models import Allocation, ChildDetails

FACTS = [
    Says(
        "details",
        ChildDetails,
        on="born_on",
        dated=False,
        attributes=("gender", "ethnicity", "disability", "unaccompanied"),
    ),
    Says("allocation", Allocation, on="from_on", until="until_on", dated=False, attributes=("role", "worker", "team")),
    Says(
        "personal_adviser", Allocation, on="from_on", until="until_on", where={"role": "personal_adviser"}, dated=False
    ),
]
