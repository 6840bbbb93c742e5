"""Extracts that came: the list of them, one of them as it goes, and whether anybody is there to load it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import connection
from django.db.models import Count

from sightline.web.words import plural

from ..contradictions.checks import all_contradictions
from ..imports.annex_a.checks import all_checks as annex_a_checks
from ..imports.events.checks import all_checks as events_checks
from ..imports.formats import FORMATS
from ..imports.problems import SEVERITIES, Check
from ..models import Batch, Problem

STATES = {
    "waiting": ("Waiting", "blue"),
    "reading": ("Reading", "blue"),
    "loading": ("Loading", "blue"),
    "loaded": ("Loaded", "green"),
    "unchanged": ("Nothing new", "grey"),
    "refused": ("Refused", "red"),
    "failed": ("Stopped half-way", "red"),
}
"""What became of an extract: words and a tag's colour."""

KINDS = {code: each.title for code, each in FORMATS.items()} | {"demo": "Made-up authority"}
PATIENCE = timedelta(seconds=20)
ALIVE = timedelta(seconds=45)  # a worker says that it is there every ten seconds

SEVERITY_WORDS = {
    "error": ("Rows not loaded", "red"),
    "warning": ("Cells left out", "orange"),
    "note": ("Worth knowing", "grey"),
}


@dataclass(frozen=True, slots=True)
class Brought:
    """One extract, and what became of it."""

    id: int
    filename: str
    kind: str
    size: int
    extracted_on: date
    brought_at: datetime
    by: str
    state: str
    sentence: str
    progress: str
    percent: int
    finished_at: datetime | None
    rows_read: int
    rows_loaded: int
    children: int
    opened: int
    closed: int
    problems: int
    same_as: int | None
    same_as_at: datetime | None

    @property
    def words(self) -> str:
        """What became of it, in words."""
        return STATES[self.state][0]

    @property
    def colour(self) -> str:
        """The tag's colour."""
        return STATES[self.state][1]

    @property
    def going(self) -> bool:
        """Whether it is still waiting or being loaded."""
        return self.state in ("waiting", "reading", "loading")

    @property
    def stage(self) -> str:
        """What is being done, in words, without the share done."""
        return "Waiting for its turn" if self.state == "waiting" else (self.progress or self.words)

    @property
    def kind_words(self) -> str:
        """The kind of extract in words."""
        return KINDS.get(self.kind, self.kind)


@dataclass(frozen=True, slots=True)
class Kinds:
    """Problems of one code: the check that finds them, and how many there are."""

    code: str
    title: str
    description: str
    severity: str
    words: str
    colour: str
    count: int


def imports() -> list[Brought]:
    """Every extract that came, the latest first."""
    found = Batch.objects.select_related("same_as").annotate(found=Count("problems")).order_by("-brought_at", "-pk")
    return [_brought(batch, batch.found) for batch in found]


def one_import(pk: int) -> Brought | None:
    """One extract, or None when there is none of that number."""
    batch = Batch.objects.select_related("same_as").filter(pk=pk).first()
    return _brought(batch, batch.problems.count()) if batch else None


def batch_numbered(pk: int) -> Batch | None:
    """The extract itself, for commands."""
    return Batch.objects.filter(pk=pk).first()


def problems_by_code(pk: int) -> list[Kinds]:
    """The problems of one extract by code, worst and most frequent first."""
    kind = Batch.objects.filter(pk=pk).values_list("kind", flat=True).first()
    declared = events_checks() if kind == "events" else annex_a_checks()
    counted = Problem.objects.filter(batch=pk).order_by().values_list("code", "severity").annotate(Count("pk"))
    checks = {check.code: check for check in (*declared, *(each.check for each in all_contradictions()))}
    found = []
    for code, severity, count in counted:
        check = checks.get(code) or Check(code, severity, code.replace("_", " ").capitalize(), "", "")
        found.append(Kinds(code, check.title, check.description, severity, *SEVERITY_WORDS[severity], count))
    return sorted(found, key=lambda kind: (SEVERITIES.index(kind.severity), -kind.count, kind.title))


def nobody_loads(brought: Brought, now: datetime) -> str:
    """A sentence when an extract waits and no worker is there to load it; nothing otherwise."""
    if brought.state != "waiting" or now - brought.brought_at < PATIENCE:
        return ""
    heard = last_heartbeat()
    if heard is not None and now - heard < ALIVE:
        return ""
    waited = plural(int((now - brought.brought_at).total_seconds()) // 60, "minute")
    return (
        f"Nothing has taken this file up{f' for {waited}' if not waited.startswith('0') else ' yet'}: the worker that loads "
        "extracts is not running. Ask whoever looks after Sightline to start it (sightline serve, or sightline worker). "
        "The file is kept and is loaded then."
    )


def last_heartbeat() -> datetime | None:
    """When a worker last said that it is there; None when there is none."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(last_heartbeat) FROM procrastinate_workers")
        found: datetime | None = cursor.fetchone()[0]
        return found


def _brought(batch: Batch, problems: int) -> Brought:
    same = ("id", "filename", "kind", "size", "extracted_on", "brought_at", "state", "sentence", "progress", "percent")
    return Brought(
        **{name: getattr(batch, name) for name in same},
        by=batch.actor,
        finished_at=batch.finished_at,
        rows_read=batch.rows_read,
        rows_loaded=batch.rows_loaded,
        children=batch.children,
        opened=batch.opened,
        closed=batch.closed,
        problems=problems,
        same_as=batch.same_as_id,
        same_as_at=batch.same_as.brought_at if batch.same_as else None,
    )
