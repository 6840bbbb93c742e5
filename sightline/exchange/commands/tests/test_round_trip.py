"""The made-up authority, written as its case system's workbook and report, and brought in again: what is owed comes out the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time

import pytest
from django.db import transaction

from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.rules import months
from sightline.demo import build as build_authority
from sightline.demo.annex_a import write_annex_a
from sightline.demo.authority import make_authority
from sightline.demo.build import build
from sightline.demo.events_extract import write_events
from sightline.demo.made_up import Authority
from sightline.facts.models import Fact
from sightline.facts.project import rebuild
from tests.factories.extracts import LONDON, bring, due

AS_AT = date(2026, 3, 10)
NOON = datetime.combine(AS_AT, time(12), LONDON)


@contextmanager
def and_away() -> Iterator[None]:
    """What is done here is undone at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def decide(authority: Authority) -> None:
    """What the service has decided itself (terms, closure days, its own standards) comes with no extract."""
    with looking_as(SYSTEM, NOON):
        for part in (build_authority._teams, build_authority._workers, build_authority._people):
            part(authority)
        build_authority._decisions(authority, NOON)


def still_owed() -> dict[tuple, tuple]:
    """Everything open: child, clock, start and due day, with its state and who holds the child."""
    rows = [row for row in due(AS_AT) if row["state"] in ("waiting", "overdue")]
    found = {
        (row["child"], row["clock"], row["started_on"], row["due_on"]): (row["state"], row["worker"], row["team"])
        for row in rows
    }
    assert len(found) == len(rows)
    return found


@pytest.mark.parametrize("seed", [1, 7])
def test_what_is_owed_comes_back_from_the_authoritys_own_extracts(db, tmp_path, seed):
    authority = make_authority(children=150, as_at=AS_AT, seed=seed)
    with and_away():
        build(authority, at=NOON, on_progress=lambda words, percent: None, mornings=0)
        made = still_owed()
    write_annex_a(authority, tmp_path / "annex_a.xlsx", extracted_on=AS_AT)
    write_events(authority, tmp_path / "events.csv", extracted_on=AS_AT)
    decide(authority)
    batch = bring(tmp_path / "annex_a.xlsx", extracted_on=AS_AT, at=NOON)
    events = bring(tmp_path / "events.csv", extracted_on=AS_AT, at=NOON)

    imported = still_owed()

    assert batch.problems.count() == 0
    assert set(events.problems.values_list("code", flat=True)) <= {"met_before_it_began"}  # slips of the pen
    assert events.rows_loaded == events.rows_read > 3000
    assert len(made) > 250 and {state for state, _, _ in made.values()} == {"waiting", "overdue"}
    assert {"missing": made.keys() - imported.keys(), "added": imported.keys() - made.keys()} == {
        "missing": set(),
        "added": set(),
    }
    assert {key: (made[key], imported[key]) for key in made if made[key] != imported[key]} == {}


def test_extracts_month_after_month_come_to_the_same(db, tmp_path):
    """What is owed does not depend on how many extracts were brought in before the last one."""
    authority = make_authority(children=40, as_at=AS_AT, seed=1)
    days = [
        months(-number).due(AS_AT) for number in (8, 4, 0)
    ]  # no further apart than the six months that an extract covers
    for number, day in enumerate(days):
        write_annex_a(authority, tmp_path / f"{number}.xlsx", extracted_on=day)
        write_events(authority, tmp_path / f"{number}.csv", extracted_on=day)
    with and_away():
        bring(tmp_path / "2.xlsx", extracted_on=AS_AT, at=NOON)
        bring(tmp_path / "2.csv", extracted_on=AS_AT, at=NOON)
        once = still_owed()
    known: dict[date, list] = {}
    for number, day in enumerate(days):
        bring(tmp_path / f"{number}.xlsx", extracted_on=day)
        bring(tmp_path / f"{number}.csv", extracted_on=day)
        known[day] = due(day)

    assert still_owed() == once
    # Facts drawn up import by import are those that the records and their history give.
    with looking_as(SYSTEM):
        drawn_up = _facts()
        rebuild()
        assert _facts() == drawn_up
    # And what each of them said is still what was known then.
    for day in days:
        assert due(day, known_at=datetime.combine(day, time(23), LONDON)) == known[day]


def _facts() -> list[tuple]:
    names = (
        "child_id",
        "kind",
        "on",
        "until",
        "thread",
        "latest_only",
        "known_from",
        "known_until",
        "record_table",
        "record_id",
    )
    return sorted(Fact.objects.values_list(*names), key=repr)
