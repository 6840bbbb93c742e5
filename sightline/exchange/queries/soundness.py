"""Is this installation sound? What ``sightline doctor`` asks, each answered in one plain sentence."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.apps import apps
from django.db import connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import DatabaseError

from sightline.access.row_level import APPEND_ONLY, OWN_POLICY, child_tables
from sightline.access.view_log import verify_chain
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.catalogue import catalogue
from sightline.clocks.coverage import gaps_here
from sightline.clocks.queries import decided
from sightline.config.home import APP_ROLE, home
from sightline.core.refusals import Refused
from sightline.escalation.queries.soundness import mail_server, rounds
from sightline.facts.project import insert
from sightline.web.words import moment, plural

from ..commands.bring_in import ONE_AT_A_TIME, original_of
from ..models import Batch
from .imports import ALIVE, last_heartbeat

PATIENCE = timedelta(minutes=10)
OWNER = "owner"
_TOO_MUCH = ("DELETE", "TRUNCATE", "UPDATE")


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: whether all is well, and the sentence that says so or says what is wrong."""

    sound: bool
    sentence: str


def checks(*, rebuild: bool, at: datetime) -> Iterator[tuple[str, Finding]]:
    """Every check, name and finding, as it is done. ``rebuild`` adds the comparison of every fact with its record (slow).

    A check that cannot be made is itself a finding. Nothing is changed.
    """
    every: list[tuple[str, Callable[[], Finding]]] = [
        ("database", _database),
        ("the application's role", _role),
        ("row-level security", _row_level_security),
        ("append-only tables", _append_only),
        ("view log", _view_log),
        ("catalogue", lambda: _catalogue(at)),
        ("local standards", lambda: Finding(*decided.soundness(home()))),
        ("kept files", _originals),
        ("facts", _rebuilt_facts if rebuild else _facts),
        ("imports", lambda: _imports(at)),
        ("jobs", lambda: _jobs(at)),
        ("rounds", lambda: Finding(*rounds(at=at))),
        ("e-mail", lambda: Finding(*mail_server(at=at))),
    ]
    for name, check in every:
        try:
            yield name, check()
        except (DatabaseError, Refused, OSError) as error:
            said = error.sentence if isinstance(error, Refused) else " ".join(str(error).split())
            yield name, Finding(False, f"This could not be checked: {said}")


def _database() -> Finding:
    owner = connections[OWNER]
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        version = cursor.fetchone()[0].split()[0]
    executor = MigrationExecutor(owner)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        names = ", ".join(f"{migration.app_label}.{migration.name}" for migration, _ in waiting)
        return Finding(False, f"PostgreSQL {version} answers, but these migrations are not applied: {names}.")
    return Finding(
        True, f"PostgreSQL {version} answers, and all {len(executor.loader.applied_migrations)} migrations are applied."
    )


def _role() -> Finding:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user"
        )
        name, *powers = cursor.fetchone()
        cursor.execute(
            "SELECT count(*) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'f') "
            "AND pg_has_role(current_user, c.relowner, 'MEMBER')"
        )
        owned = cursor.fetchone()[0]
    if name != APP_ROLE:
        return Finding(False, f"The application connects as {name}, not as {APP_ROLE}.")
    words = ("is a superuser", "passes row-level security by", "may make roles", "may make databases")
    wrong = [word for word, has in zip(words, powers, strict=True) if has]
    if owned:
        wrong.append(f"owns {plural(owned, 'table')}")
    if wrong:
        return Finding(False, f"The role {name} {', '.join(wrong)}: it could see every child's record.")
    return Finding(
        True, f"The application connects as {name}, which owns nothing and cannot pass row-level security by."
    )


def _row_level_security() -> Finding:
    """Every table with rows of children: switched on, one policy for the application's role, and nobody shown anything."""
    own = [apps.get_model(label)._meta.db_table for label in OWN_POLICY]
    guarded = {"people_child": "id", **dict(child_tables())}
    tables = sorted({*guarded, *own})
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname, c.relrowsecurity, coalesce(array_agg(p.polname::text) FILTER (WHERE p.polpermissive), '{}'), "
            "coalesce(bool_and(p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL AND p.polcmd = '*' AND p.polroles = "
            "ARRAY[(SELECT oid FROM pg_roles WHERE rolname = %s)]) FILTER (WHERE p.polname = 'need_to_know'), false) "
            "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_policy p ON p.polrelid = c.oid "
            "WHERE n.nspname = 'public' AND c.relname = ANY(%s) GROUP BY c.relname, c.relrowsecurity",
            [APP_ROLE, tables],
        )
        sound = {
            name for name, on, policies, whole in cursor.fetchall() if on and whole and policies == ["need_to_know"]
        }
    unguarded = [table for table in tables if table not in sound]
    if unguarded:
        return Finding(False, f"Row-level security is not as it must be on: {', '.join(unguarded)}.")
    with looking_as(None), connection.cursor() as cursor:
        shown = []
        for table, column in guarded.items():
            cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {column} IS NOT NULL)")
            if cursor.fetchone()[0]:
                shown.append(table)
    if shown:
        return Finding(False, f"Children's rows are shown to nobody in particular from: {', '.join(shown)}.")
    return Finding(True, f"All {len(tables)} tables with children's rows are guarded, and show nothing to nobody.")


def _append_only() -> Finding:
    """The triggers that refuse a change are there and on, and the application's role has no right to make one."""
    wrong = []
    with connection.cursor() as cursor:
        for label in sorted(APPEND_ONLY):
            table = apps.get_model(label)._meta.db_table
            wanted = {"append_only", "never_emptied", *({"chain", "chain_head"} if label == "access.View" else ())}
            cursor.execute(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND tgenabled IN ('O', 'A') AND NOT tgisinternal",
                [table],
            )
            missing = wanted - {row[0] for row in cursor.fetchall()}
            rights = []
            for right in _TOO_MUCH:
                cursor.execute("SELECT has_table_privilege(%s, %s, %s)", [APP_ROLE, table, right])
                rights += [right] if cursor.fetchone()[0] else []
            if missing:
                wrong.append(f"{table} lacks {', '.join(sorted(missing))}")
            if rights:
                wrong.append(f"{APP_ROLE} may {', '.join(rights)} {table}")
    if wrong:
        return Finding(False, f"What must never change could be changed: {'; '.join(wrong)}.")
    return Finding(True, f"{plural(len(APPEND_ONLY), 'table')} can only be added to: {', '.join(sorted(APPEND_ONLY))}.")


def _view_log() -> Finding:
    report = verify_chain()
    return Finding(report.sound, report.sentence)


def _catalogue(at: datetime) -> Finding:
    """A standard past its review day, or with a source that could not be read, is said; it makes no figure wrong."""
    clocks = catalogue().values()
    late = [clock.title for clock in clocks if clock.review_by < at.date()]
    unverified = [clock.title for clock in clocks if not clock.verified]
    said = [f"{plural(len(clocks), 'standard')} can be read"]
    gaps = gaps_here(at.date())
    said.append(f"{len(gaps)} cannot be judged here, for want of facts" if gaps else "every one can be judged here")
    said.append(f"past the day of review: {', '.join(late)}" if late else "none is past its day of review")
    if unverified:
        said.append(f"{len(unverified)} with a source that is not verified")
    return Finding(True, "; ".join(said) + ".")


def _originals() -> Finding:
    """Every file that came is still there, as it came."""
    missing, altered, whole = [], [], set()
    for batch in Batch.objects.exclude(sha256="").order_by("pk"):
        path = original_of(batch)
        if path in whole:
            continue
        if not path.exists():
            missing.append(batch.filename)
            continue
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != batch.sha256:
                altered.append(batch.filename)
                continue
        whole.add(path)
    if missing or altered:
        said = [f"missing: {', '.join(missing)}"] if missing else []
        said += [f"altered: {', '.join(altered)}"] if altered else []
        return Finding(False, f"Files that were brought in are not as they came ({'; '.join(said)}).")
    kept = "is kept as it came" if len(whole) == 1 else "are kept as they came"
    return Finding(True, f"{plural(len(whole), 'file')} that came in {kept}.")


def _facts() -> Finding:
    with looking_as(SYSTEM), connection.cursor() as cursor:
        cursor.execute("SELECT count(*), count(*) FILTER (WHERE known_until IS NULL) FROM facts_fact")
        every, known = cursor.fetchone()
    return Finding(
        True, f"{plural(every, 'fact')}, {known:,} known now; ask with --rebuild to compare them with their records."
    )


_COMPARED = 'child_id, kind, "on", until, at, towards, thread, latest_only, attributes, known_from, known_until, record_table, record_id'
_SUM = f"SELECT count(*), coalesce(sum(hashtextextended(row({_COMPARED})::text, 0)::numeric), 0) FROM"


def _rebuilt_facts() -> Finding:
    """The facts made again from the records, beside those that are kept, and compared. What is kept is not touched."""
    with looking_as(SYSTEM), connection.cursor() as cursor:
        try:
            with transaction.atomic():
                cursor.execute("CREATE TEMP TABLE rebuilt_fact ON COMMIT DROP AS SELECT * FROM facts_fact WITH NO DATA")
                cursor.execute(insert("rebuilt_fact", "true"))
                cursor.execute(f"{_SUM} facts_fact")
                kept = cursor.fetchone()
                cursor.execute(f"{_SUM} rebuilt_fact")
                rebuilt = cursor.fetchone()
                if kept == rebuilt:
                    return Finding(True, f"All {kept[0]:,} facts are just what their records say.")
                amiss = [_only_in(cursor, "facts_fact", "rebuilt_fact"), _only_in(cursor, "rebuilt_fact", "facts_fact")]
                return Finding(
                    False,
                    f"The facts are not what the records say: {amiss[0]:,} that no record says, {amiss[1]:,} that are missing.",
                )
        finally:
            cursor.execute("DROP TABLE IF EXISTS pg_temp.rebuilt_fact")


def _only_in(cursor: object, this: str, other: str) -> int:
    cursor.execute(  # type: ignore[attr-defined]
        f"SELECT count(*) FROM (SELECT {_COMPARED} FROM {this} EXCEPT ALL SELECT {_COMPARED} FROM {other}) found"
    )
    return int(cursor.fetchone()[0])  # type: ignore[attr-defined]


def _imports(at: datetime) -> Finding:
    """Imports that stopped half-way, or that nobody takes up."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
        idle = cursor.fetchone()[0]
    stopped = Batch.objects.filter(state__in=("reading", "loading")) if idle else Batch.objects.none()
    waiting = Batch.objects.filter(state="waiting", brought_at__lt=at - PATIENCE)
    wrong = [f"{batch.filename} stopped half-way and nothing of it was loaded" for batch in stopped]
    wrong += [f"{batch.filename} has waited since {moment(batch.brought_at)}" for batch in waiting]
    if wrong:
        return Finding(False, f"{'; '.join(wrong)}. Bring in again what is still wanted.")
    return Finding(True, f"No import is unfinished; {_loaded(Batch.objects.filter(state='loaded').count())}.")


def _loaded(count: int) -> str:
    return f"{plural(count, 'extract')} {'has' if count == 1 else 'have'} been loaded"


def _jobs(at: datetime) -> Finding:
    """Whether a worker is there, and if not whether anything waits for one."""
    heard = last_heartbeat()
    if heard is not None and at - heard < ALIVE:
        return Finding(
            True, f"A worker is there: it last said so {plural(max(0, (at - heard).seconds), 'second')} ago."
        )
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo' AND coalesce(scheduled_at, now()) <= now()"
        )
        waiting = cursor.fetchone()[0]
    if waiting:
        return Finding(
            False,
            f"No worker is running, and {plural(waiting, 'job')} {'waits' if waiting == 1 else 'wait'} for one: start sightline serve.",
        )
    return Finding(True, "No worker is running, and no job waits for one.")
