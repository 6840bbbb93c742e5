"""Bringing in events: one road with Annex A, from a row to what is due, and what a newer report corrects and closes."""

from datetime import UTC, date, datetime
from json import loads
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.exchange.commands.bring_in import as_json
from sightline.exchange.imports.events.tests.files import csv_file
from sightline.exchange.models import Batch
from sightline.facts.models import Fact, Reported
from sightline.facts.project import rebuild
from tests.factories.extracts import bring, due, workbook
from tests.factories.records import entry, load_entries, moment

pytestmark = pytest.mark.django_db
MONDAY, TUESDAY = date(2026, 3, 9), date(2026, 3, 10)


@pytest.fixture(autouse=True)
def children():
    """Two children of whom Annex A has told."""
    load_entries(
        [entry("people.ChildDetails", ref, "details", born_on=date(2015, 5, 1)) for ref in ("7", "8")],
        at=moment(2026, 1, 5),
    )


def events(folder: Path, *rows: tuple, on: date = MONDAY, **more: Any) -> Batch:
    """Bring these rows in as the report of a day."""
    return bring(csv_file(folder / f"events-{on}.csv", rows), extracted_on=on, **more)


def known() -> list[tuple]:
    """What is known now of what the reports said: child, kind, day, end."""
    with looking_as(SYSTEM):
        return sorted(
            Fact.objects.filter(known_until=None, record_table="facts_reported").values_list(
                "child__ref", "kind", "on", "until"
            ),
            key=repr,
        )


def facts() -> list[str]:
    """Every version of every fact, but for its number."""
    names = [field.attname for field in Fact._meta.concrete_fields if field.name != "id"]
    return sorted(map(repr, Fact.objects.values_list(*names)))


def test_a_row_becomes_a_fact_with_its_moment_thread_and_worker(tmp_path):
    row = ("7", "Strategy discussion", "03/03/2026", "", "14:20", "20/03/2026", "S1", "s47", "", "Ada Oak", "North")
    batch = events(tmp_path, row)
    assert (batch.kind, batch.state, batch.rows_read, batch.rows_loaded, batch.children) == (
        "events",
        "loaded",
        1,
        1,
        1,
    )
    assert batch.holds == ["strategy_discussion"]
    with looking_as(SYSTEM):
        fact = Fact.objects.get(record_table="facts_reported")
        record = Reported.objects.get()
        assert record.worker is not None
        assert fact.attributes == {"outcome": "s47", "worker_id": record.worker_id, "team_id": record.team_id}
        assert record.worker.name == "Ada Oak"
    assert (fact.kind, fact.on, fact.thread) == ("strategy_discussion", date(2026, 3, 3), "S1")
    assert (fact.at, fact.towards) == (datetime(2026, 3, 3, 14, 20, tzinfo=UTC), date(2026, 3, 20))
    assert (record.source, record.row) == ("events", 2)


def test_the_same_file_again_changes_nothing(tmp_path):
    row = ("7", "placement", "03/03/2026", "", "14:20", "", "P1", "", "", "Ada Oak")
    first = events(tmp_path, row)
    again = events(tmp_path, row)
    assert (first.opened, again.opened, again.closed, again.rows_loaded) == (1, 0, 0, 1)
    assert again.same_as_id == first.pk


def test_a_newer_file_corrects_closes_and_keeps_history(tmp_path):
    events(tmp_path, ("7", "placement", "03/03/2026"), ("7", "contact", "04/03/2026"), ("8", "contact", "05/03/2026"))
    batch = events(tmp_path, ("7", "placement", "03/03/2026", "06/03/2026"), ("8", "contact", "05/03/2026"), on=TUESDAY)
    assert known() == [("7", "placement", date(2026, 3, 3), date(2026, 3, 6)), ("8", "contact", date(2026, 3, 5), None)]
    assert (batch.opened, batch.closed) == (1, 2)
    with looking_as(SYSTEM):
        assert Reported.objects.count() == 4  # nothing is lost
        before = facts()
        rebuild()
        assert facts() == before


def test_a_kind_of_which_the_file_has_nothing_is_left_alone(tmp_path):
    events(tmp_path, ("7", "contact", "04/03/2026"), ("7", "dental_check", "04/03/2026"))
    events(tmp_path, ("7", "dental_check", "05/03/2026"), on=TUESDAY)
    assert [(kind, on.day) for _, kind, on, _ in known()] == [("contact", 4), ("dental_check", 5)]


def test_what_a_report_no_longer_reaches_back_to_stays_known(tmp_path):
    events(tmp_path, ("7", "contact", "04/09/2025"), ("7", "contact", "04/01/2026"), ("7", "contact", "05/01/2026"))
    events(tmp_path, ("7", "contact", "05/01/2026"), on=TUESDAY)
    assert [str(on) for _, _, on, _ in known()] == ["2025-09-04", "2026-01-05"]


def test_a_child_who_left_the_report_keeps_what_is_old_or_all_of_it_once_the_case_is_closed(tmp_path):
    load_entries([entry("plans.ChildInNeed", "7", "n", started_on=date(2025, 1, 6))], at=moment(2026, 1, 6))
    rows = [(child, "contact", day) for child in ("7", "8") for day in ("04/09/2025", "04/03/2026")]
    events(tmp_path, *rows, ("9", "contact", "01/01/2025"))
    load_entries([entry("people.ChildDetails", "10", "details")], at=moment(2026, 3, 9, 13))
    events(tmp_path, ("10", "contact", "05/03/2026"), on=TUESDAY)
    # The case of 7 is open, and what it had in March is no longer said of it; that of 8 is closed.
    assert [(child, str(on)) for child, _, on, _ in known()] == [
        ("10", "2026-03-05"),
        ("7", "2025-09-04"),
        ("8", "2025-09-04"),
        ("8", "2026-03-04"),
    ]


def test_a_row_that_cannot_be_read_closes_nothing_of_its_child_and_kind(tmp_path):
    events(tmp_path, ("7", "contact", "04/03/2026"), ("8", "contact", "04/03/2026"), ("8", "contact", "05/03/2026"))
    batch = events(tmp_path, ("7", "contact", "31/02/2026"), ("8", "contact", "05/03/2026"), on=TUESDAY)
    assert [(child, on.day) for child, _, on, _ in known()] == [("7", 4), ("8", 5)]
    assert set(batch.problems.values_list("code", flat=True)) == {"not_a_date", "missing_day"}


def test_children_of_whom_no_list_has_told_are_not_made_up(tmp_path):
    batch = events(
        tmp_path, ("99", "contact", "04/03/2026"), ("99", "contact", "05/03/2026"), ("7", "contact", "04/03/2026")
    )
    problem = batch.problems.get()
    assert (problem.code, problem.severity, problem.value, batch.rows_loaded) == ("child_not_known", "error", "99", 1)
    assert problem.message.startswith('Not loaded: 2 rows of the child "99"')
    with connection.cursor() as cursor, looking_as(SYSTEM):
        cursor.execute("SELECT count(*) FROM people_child WHERE ref = '99'")
        assert cursor.fetchone() == (0,)
    assert len(known()) == 1


def test_they_are_loaded_once_a_list_tells_of_them(tmp_path):
    events(tmp_path, ("99", "contact", "04/03/2026"))
    load_entries([entry("people.ChildDetails", "99", "details")], at=moment(2026, 3, 9, 13))
    events(tmp_path, ("99", "contact", "04/03/2026"), on=TUESDAY)
    assert [child for child, *_ in known()] == ["99"]


def test_an_older_extract_is_refused_unless_it_is_meant(tmp_path):
    events(tmp_path, ("7", "contact", "04/03/2026"), on=TUESDAY)
    with pytest.raises(
        Refused, match="taken on 9 March 2026, and one taken on 10 March 2026 has been loaded"
    ) as refusal:
        events(tmp_path, ("7", "contact", "03/03/2026"), on=MONDAY)
    assert refusal.value.code == "older_extract"
    assert [on.day for _, _, on, _ in known()] == [4]
    assert events(tmp_path, ("7", "contact", "03/03/2026"), on=MONDAY, older=True).state == "loaded"
    assert [on.day for _, _, on, _ in known()] == [3]


def test_an_older_report_of_other_kinds_is_no_step_back(tmp_path):
    events(tmp_path, ("7", "contact", "04/03/2026"), on=TUESDAY)
    assert events(tmp_path, ("7", "dental_check", "03/03/2026"), on=MONDAY).state == "loaded"


def test_an_older_annex_a_is_refused_too(tmp_path):
    lists = {1: [{"child": "7", "contact_on": date(2026, 2, 2)}]}
    bring(workbook(tmp_path / "new.xlsx", lists), extracted_on=TUESDAY)
    with pytest.raises(Refused, match="would go back in time"):
        bring(workbook(tmp_path / "old.xlsx", lists), extracted_on=MONDAY)
    assert bring(workbook(tmp_path / "same day.xlsx", lists), extracted_on=TUESDAY).state == "loaded"


def test_json_is_the_same_as_of_any_extract(tmp_path):
    batch = events(tmp_path, ("7", "contcat", "04/03/2026"), ("7", "contact", "04/03/2026"))
    said = loads(as_json(batch))
    assert list(said) == ["batch", "kind", "rows_read", "rows_loaded", "children", "problems"]
    assert (said["kind"], said["rows_read"], said["rows_loaded"]) == ("events", 2, 1)
    assert list(said["problems"][0]) == ["code", "severity", "sheet", "row", "column", "value", "message"]


def test_what_starts_a_clock_starts_it(tmp_path):
    events(tmp_path, ("7", "strategy_discussion", "02/03/2026"))
    assert [(row["clock"], str(row["due_on"])) for row in due(MONDAY) if row["state"] == "waiting"] == [
        ("initial_child_protection_conference", "2026-03-23")
    ]


def test_a_table_without_the_headings_is_refused_and_says_which(tmp_path):
    with pytest.raises(Refused, match='"Child", "Kind" and "On"'):
        bring(csv_file(tmp_path / "y.csv", [], ("Who", "What", "When")), extracted_on=MONDAY)
    assert Batch.objects.latest("pk").state == "refused"
