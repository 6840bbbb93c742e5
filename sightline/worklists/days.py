"""How another day is shown: worked out for the children concerned each time; for a whole service once, and kept while somebody looks round in it."""

from contextlib import AbstractContextManager
from datetime import date

import pyarrow as pa

from sightline.access.models import User
from sightline.clocks.another_day import another_day, open_or_since
from sightline.clocks.evaluate import evaluate
from sightline.people.another_day import Concerned, Everybody
from sightline.web.as_at import AsAt

from .queries.kept import is_kept, kept

_NAME = "open-turns"


def show_day(viewer: User, as_at: AsAt, children: Concerned) -> AbstractContextManager[None]:
    """Inside, the viewer's transaction finds these children as on that day."""
    if isinstance(children, Everybody):
        turns = everybodys_turns(viewer, as_at, children)
        return another_day(viewer, as_at=as_at.day, known_at=as_at.known_at, turns=turns)
    return another_day(viewer, as_at=as_at.day, known_at=as_at.known_at, children=children)


def everybodys_turns(viewer: User, as_at: AsAt, everybody: Everybody) -> pa.Table:
    """What was owed to all whom the viewer may see. What was open is little enough to be kept; what was over is not."""
    if everybody.closed_since is None:
        return kept(_NAME, lambda: _turns(as_at, None), viewer=viewer, as_at=as_at)
    return _turns(as_at, everybody.closed_since)


def takes_long(viewer: User, as_at: AsAt, children: Concerned) -> bool:
    """Whether a whole service must be gone through before that day can be shown."""
    if not as_at.elsewhere or not isinstance(children, Everybody):
        return False
    return children.closed_since is not None or not is_kept(_NAME, viewer=viewer, as_at=as_at)


def _turns(as_at: AsAt, since: date | None) -> pa.Table:
    turns = evaluate(as_at=as_at.day, known_at=as_at.known_at)
    return turns if since == date.min else open_or_since(turns, since)
