"""The facts that belong to no area: what a source cannot say."""

from .models import Unrecorded
from .project import Says

FACTS = [Says("unrecorded", Unrecorded, on="since", dated=False, attributes=("of",))]
