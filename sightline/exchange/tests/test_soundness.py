"""What doctor asks: each check is content with a sound installation, and finds what is broken on purpose."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection, connections

from sightline.access.tests.world import NOW
from sightline.access.view_log import log_view
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.catalogue import catalogue
from sightline.core.refusals import Refused
from sightline.exchange.models import Batch
from sightline.exchange.queries import soundness
from sightline.exchange.queries.soundness import Finding, checks
from sightline.exchange.tests.batches import a_batch
from sightline.people.tests.lives import load_life

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


def found(name: str, *, rebuild: bool = False) -> Finding:
    return next(finding for called, finding in checks(rebuild=rebuild, at=NOW) if called == name)


def test_a_sound_installation_is_found_sound(world):
    load_life(world.north.ref)
    with looking_as(SYSTEM):
        log_view(viewer=SYSTEM, child=world.north, what="Record", at=NOW)
    everything = dict(checks(rebuild=True, at=NOW))
    assert [(name, finding.sentence) for name, finding in everything.items() if not finding.sound] == []
    assert list(everything) == [
        *("database", "the application's role", "row-level security", "append-only tables", "view log", "catalogue"),
        *("local standards", "kept files", "facts", "imports", "jobs", "rounds", "e-mail"),
    ]
    assert everything["the application's role"].sentence == (
        "The application connects as sightline_app, which owns nothing and cannot pass row-level security by."
    )
    assert everything["view log"].sentence == "The view log is whole: 1 rows, each following from the one before."


def test_facts_that_no_record_says_are_found(world):
    load_life(world.north.ref)
    assert found("facts", rebuild=True).sound
    with looking_as(SYSTEM), connection.cursor() as cursor:
        cursor.execute('UPDATE facts_fact SET "on" = "on" + 1 WHERE kind = \'strategy_discussion\'')
        cursor.execute("DELETE FROM facts_fact WHERE kind = 'referral'")
    finding = found("facts", rebuild=True)
    assert finding == Finding(
        False, "The facts are not what the records say: 1 that no record says, 2 that are missing."
    )
    assert found("facts").sound  # not asked to compare


def test_comparing_facts_leaves_them_as_they_are(world):
    load_life(world.north.ref)
    with looking_as(SYSTEM), connection.cursor() as cursor:
        cursor.execute("SELECT array_agg(id ORDER BY id) FROM facts_fact")
        before = cursor.fetchone()
        found("facts", rebuild=True)
        cursor.execute("SELECT array_agg(id ORDER BY id) FROM facts_fact")
        assert cursor.fetchone() == before


def test_a_kept_file_that_is_gone_or_altered_is_found(world, own_home):
    (own_home / "imports").mkdir(parents=True)
    content = b"as it came"
    digest = hashlib.sha256(content).hexdigest()
    for name in ("one.xlsx", "the same again.xlsx"):
        a_batch(filename=name, sha256=digest, state="loaded")
    assert found("kept files").sentence == (
        "Files that were brought in are not as they came (missing: one.xlsx, the same again.xlsx)."
    )
    kept = own_home / "imports" / f"{digest}.xlsx"
    kept.write_bytes(content)
    assert found("kept files") == Finding(True, "1 file that came in is kept as it came.")
    kept.write_bytes(b"as it went")
    assert "altered: one.xlsx" in found("kept files").sentence


def test_imports_that_stopped_or_wait_too_long_are_found(world):
    batch = a_batch(filename="one.xlsx", sha256="", brought_at=NOW - timedelta(minutes=5))
    assert found("imports").sound
    Batch.objects.filter(pk=batch.pk).update(brought_at=NOW - timedelta(hours=1))
    assert "one.xlsx has waited since 9 March 2026, 09:00" in found("imports").sentence
    Batch.objects.filter(pk=batch.pk).update(state="loading")
    assert "one.xlsx stopped half-way and nothing of it was loaded" in found("imports").sentence


def test_jobs_that_nobody_takes_up_are_found(world):
    assert found("jobs") == Finding(True, "No worker is running, and no job waits for one.")
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_jobs (queue_name, task_name) VALUES ('imports', 'load_extract')")
    assert found("jobs") == Finding(False, "No worker is running, and 1 job waits for one: start sightline serve.")
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s)", [NOW])
    assert found("jobs") == Finding(True, "A worker is there: it last said so 0 seconds ago.")


def test_a_review_day_past_is_said(world, monkeypatch):
    clocks = dict(catalogue())
    clocks["dental_check"] = replace(clocks["dental_check"], review_by=date(2026, 3, 8))
    monkeypatch.setattr(soundness, "catalogue", lambda: clocks)
    finding = found("catalogue")
    assert finding.sound
    assert "past the day of review: Dental check" in finding.sentence


def test_a_check_that_cannot_be_made_is_itself_a_finding(world, monkeypatch):
    def refuse() -> None:
        raise Refused("bad_clock", "The catalogue holds a mistake.")

    monkeypatch.setattr(soundness, "catalogue", refuse)
    assert found("catalogue") == Finding(False, "This could not be checked: The catalogue holds a mistake.")


@pytest.fixture
def owner(db, monkeypatch):
    """Does something as the owner of the tables, in a transaction that is undone, and lets the checks look from there."""
    monkeypatch.setattr(soundness, "connection", connections["owner"])

    def do(sql: str) -> None:
        with connections["owner"].cursor() as cursor:
            cursor.execute(sql)

    return do


def test_an_application_that_connects_as_the_owner_is_found(owner):
    finding = found("the application's role")
    assert not finding.sound
    assert finding.sentence.endswith("not as sightline_app.")


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE visits_visit DISABLE ROW LEVEL SECURITY",
        "DROP POLICY need_to_know ON visits_visit",
        "CREATE POLICY wide_open ON visits_visit TO sightline_app USING (true)",
        "ALTER POLICY need_to_know ON visits_visit TO PUBLIC",
    ],
)
def test_a_table_that_is_not_guarded_is_found(owner, sql):
    assert found("row-level security").sound
    owner(sql)
    assert found("row-level security") == Finding(False, "Row-level security is not as it must be on: visits_visit.")


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("ALTER TABLE history_event DISABLE TRIGGER append_only", "history_event lacks append_only"),
        ("DROP TRIGGER chain ON access_view", "access_view lacks chain"),
        ("GRANT DELETE ON clocks_flip TO sightline_app", "sightline_app may DELETE clocks_flip"),
    ],
)
def test_a_log_that_could_be_changed_is_found(owner, sql, said):
    assert found("append-only tables").sound
    owner(sql)
    assert found("append-only tables") == Finding(False, f"What must never change could be changed: {said}.")
