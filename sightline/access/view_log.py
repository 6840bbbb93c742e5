"""The view log: who opened which child's record, when and as what to the child. Append-only and hash-chained by the database."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import DEFAULT_DB_ALIAS, connection, connections

from . import chain
from .models import Grant, User
from .relations import relations
from .viewer import SYSTEM, looking_as

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Child


@dataclass(frozen=True, slots=True)
class _Looked:
    viewer: User | str
    children: list["Child"]
    what: str
    at: datetime
    listed: bool
    reason: str = ""


_pending: ContextVar[list[_Looked] | None] = ContextVar("views to be written", default=None)


def log_view(*, viewer: User | str, child: "Child", what: str, at: datetime, reason: str = "") -> None:
    """Log that a person opened one child's record. ``what`` says which page ("Record", "Chronology").

    The database refuses it for a child whom the connection's viewer may not see. A reason is added by itself when the
    record stands open because the person broke the glass.
    """
    _take(_Looked(viewer, [child], what, at, listed=False, reason=reason))


def log_views(viewer: User | str, children: Iterable["Child"], what: str, at: datetime) -> None:
    """Log that a list or an export showed these children: one row each, in one insert."""
    _take(_Looked(viewer, list(children), what, at, listed=True))


@contextmanager
def written_last() -> Iterator[None]:
    """What is logged inside is written at the end, still in the caller's transaction, and not at all after an exception.

    The chain can grow by one transaction at a time; so each holds it for the moment of writing, not for a whole page.
    """
    pending: list[_Looked] = []
    token = _pending.set(pending)
    try:
        yield
    finally:
        _pending.reset(token)
    for looked in pending:
        _write(looked)


def look_again(children_now: Callable[[list[int]], Iterable["Child"]]) -> None:
    """Take the children logged so far as they are now: they were shown as on another day, and what the viewer is to each is about now."""
    pending = _pending.get() or []
    pending[:] = [replace(each, children=list(children_now([child.pk for child in each.children]))) for each in pending]


def _take(looked: _Looked) -> None:
    pending = _pending.get()
    if pending is None:
        _write(looked)
    else:
        pending.append(looked)


def _write(looked: _Looked) -> None:
    related = relations(looked.viewer, looked.children, looked.at)
    user = looked.viewer if isinstance(looked.viewer, User) else None
    emergencies = [child for child, relation in related.items() if relation == "emergency"]
    reasons: dict[int, str] = {}
    if emergencies:
        taken = Grant.objects.filter(user=user, child__in=emergencies, break_glass=True, until_at__gt=looked.at)
        reasons = dict(taken.order_by("given_at").values_list("child_id", "reason"))
    # One statement of arrays: a list of children is logged on every showing, and Django's own bulk insert takes ten times as long.
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO access_view (at, user_id, viewer, what, listed, child_id, relation, reason, previous, hash) "
            "SELECT %s, %s, %s, %s, %s, child, relation, reason, '', '' "
            "FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS looked (child, relation, reason)",
            [
                looked.at,
                user.pk if user else None,
                str(looked.viewer)[:200],
                looked.what[:200],
                looked.listed,
                [child.pk for child in looked.children],
                [related[child.pk] for child in looked.children],
                [looked.reason or reasons.get(child.pk, "") for child in looked.children],
            ],
        )


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a check of the whole view log found.

    ``rows`` are there; ``broken_at`` is the first row that does not follow from the one before it (altered, or something
    before it was taken out or put in); ``missing`` says how many rows are gone from the count that the database keeps;
    ``head_agrees`` whether the last row is the one it last counted.
    """

    rows: int
    broken_at: int | None
    missing: int
    head_agrees: bool

    @property
    def sound(self) -> bool:
        """Whether nothing was altered, taken out or put in."""
        return self.broken_at is None and self.missing == 0 and self.head_agrees

    @property
    def sentence(self) -> str:
        """The finding in one sentence."""
        if self.sound:
            return f"The view log is whole: {self.rows:,} rows, each following from the one before."
        if self.broken_at is not None:
            return f"The view log was tampered with: row {self.broken_at} does not follow from the row before it."
        return f"The view log was tampered with: it holds {self.rows:,} rows, {abs(self.missing):,} {'fewer' if self.missing > 0 else 'more'} than were written."


def verify_chain(using: str = DEFAULT_DB_ALIAS) -> ChainReport:
    """Check every row of the view log against the one before, in one pass, and its end against the count kept beside it.

    It finds a row altered, taken out or put in, at the end too. It cannot find a forger who owns the tables, switches the
    triggers off and writes the whole log and its head anew: for that, keep the head elsewhere (``head``) and compare.
    """
    with looking_as(SYSTEM) if using == DEFAULT_DB_ALIAS else nullcontext(), connections[using].cursor() as cursor:
        cursor.execute(chain.VERIFY)
        rows, broken_at, counted, head_agrees = cursor.fetchone()
    return ChainReport(rows, broken_at, counted - rows, head_agrees)


def head(using: str = DEFAULT_DB_ALIAS) -> tuple[int, str]:
    """How many rows the log holds and the hash of the last, in hexadecimal: to be kept outside this installation."""
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT rows, encode(hash, 'hex') FROM access_viewhead")
        return cursor.fetchone() or (0, "")
