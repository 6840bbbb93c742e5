"""The verbs that read and load: the shapes that scripts rely on."""

import re
from datetime import date, timedelta

import pyarrow.parquet as pq
import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.at_scale.on_duckdb import run
from sightline.clocks.catalogue import catalogue
from sightline.clocks.columns import COLUMNS
from sightline.clocks.evaluate import evaluate
from sightline.exchange.models import Batch
from tests.factories.extracts import LISTS, workbook
from tests.factories.records import entry, load_entries, moment

DEADLINE = ["child", "clock", "started_on", "due_on", "met_on", "state", "days_over", "worker", "team", "because"]
ISO = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture
def one_child(db):
    load_entries(
        [
            entry("child_protection.ChildProtectionPlan", "007", "plan", started_on=date(2026, 3, 2)),
            entry("visits.Visit", "007", "v", visited_on=date(2026, 3, 12), purpose="child_protection"),
            entry(
                "people.Allocation",
                "007",
                "a",
                role="social_worker",
                worker="=Ada",
                team="North",
                from_on=date(2026, 3, 2),
            ),
        ],
        at=moment(2026, 3, 19),
    )


# deadlines


def test_deadlines_json(one_child, sightline):
    ran = sightline("deadlines", "--as-at", "2026-03-27", "--clock", "child_protection_visit", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    assert [list(row) for row in ran.json] == [DEADLINE, DEADLINE]
    assert ran.json[1] == {
        "child": "007",
        "clock": "child_protection_visit",
        "started_on": "2026-03-12",
        "due_on": "2026-03-26",
        "met_on": None,
        "state": "overdue",
        "days_over": 1,
        "worker": "=Ada",
        "team": "North",
        "because": "Due 26 March 2026: 10 working days after the visit of 12 March 2026. "
        "Local standard; published procedures range from 10 working days to 4 weeks. Local standard.",
    }
    met = ran.json[0]
    assert (met["met_on"], met["state"], met["days_over"]) == ("2026-03-12", "met", -4)


def test_deadlines_csv_and_table(one_child, sightline):
    asked = ["deadlines", "--as-at", "2026-03-27", "--clock", "child_protection_visit"]
    header, first, second = sightline(*asked, "--format", "csv").out.splitlines()
    assert header == ",".join(DEADLINE)
    assert first.startswith("007,child_protection_visit,2026-03-02,2026-03-16,2026-03-12,met,-4,'=Ada,North,")
    assert second.startswith("007,child_protection_visit,2026-03-12,2026-03-26,,overdue,1,'=Ada,North,")
    table = sightline(*asked).out
    assert table.splitlines()[0].split() == [
        "child",
        "clock",
        "started",
        "on",
        "due",
        "on",
        "met",
        "on",
        "state",
        "days",
        "over",
        "worker",
        "team",
        "because",
    ]


def test_deadlines_known_at(one_child, sightline):
    asked = ["deadlines", "--as-at", "2026-03-27", "--format", "json", "--known-at"]
    assert sightline(*asked, "2026-03-18").json == []
    assert len(sightline(*asked, "2026-03-19").json) == 3  # a day alone means its end
    assert sightline(*asked, "2026-03-19T11:59").json == []
    assert len(sightline(*asked, "2026-03-19T12:00").json) == 3


def test_deadlines_filters(one_child, sightline):
    asked = ["deadlines", "--as-at", "2026-03-27", "--format", "json"]
    assert [row["due_on"] for row in sightline(*asked, "--state", "overdue").json] == ["2026-03-26"]
    assert len(sightline(*asked, "--child", "007").json) == len(sightline(*asked, "--team", "North").json) == 3
    assert sightline(*asked, "--worker", "Nobody").json == []
    assert sightline("deadlines", "--as-at", "2020-01-01").out == "Nothing was due by then.\n"


# explain


def test_explain_says_the_reasoning_in_sentences(one_child, sightline):
    ran = sightline("explain", "--child", "007", "--clock", "child_protection_visit", "--as-at", "2026-03-27")
    assert ran.code == 0
    assert ran.out == (
        "Child protection visit: 10 working days (local standard).\n\n"
        "Due 16 March 2026: 10 working days after the start of the child protection plan, 2 March 2026.\n"
        "Child protection visit on 12 March 2026, in time.\n"
        "Local standard; published procedures range from 10 working days to 4 weeks.\nLocal standard.\n"
        "State on 27 March 2026: met.\n\n"
        "Due 26 March 2026: 10 working days after the visit of 12 March 2026.\n"
        "Local standard; published procedures range from 10 working days to 4 weeks.\nLocal standard.\n"
        "State on 27 March 2026: overdue.\n"
    )


def test_explain_says_that_nothing_had_started(one_child, sightline):
    ran = sightline("explain", "--child", "007", "--clock", "dental_check", "--as-at", "2026-03-27")
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "By 27 March 2026 nothing had started this clock for child 007."


# clocks


def test_clocks_json(sightline):
    ran = sightline("clocks", "--format", "json")
    assert ran.code == 0
    assert {row["code"] for row in ran.json} == catalogue().keys()
    assert next(row for row in ran.json if row["code"] == "child_and_family_assessment") == {
        "code": "child_and_family_assessment",
        "title": "Child and family assessment",
        "area": "assessments",
        "allowance": "45 working days",
        "legal_status": "statutory guidance",
        "source": "Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): "
        "45 working days at most from the point of referral [unverified]",
        "in_force_from": "2013-04-15",
        "in_force_until": None,
        "verified": False,
    }
    assert all(list(row) == list(ran.json[0]) for row in ran.json)


def test_clocks_csv_and_table(sightline):
    assert sightline("clocks", "--format", "csv").out.splitlines()[0] == (
        "code,title,area,allowance,legal_status,source,in_force_from,in_force_until,verified"
    )
    assert len(sightline("clocks").out.splitlines()) == 1 + len(catalogue())


# facts


def test_facts_json(one_child, sightline):
    ran = sightline("facts", "--child", "007", "--format", "json")
    assert ran.code == 0
    columns = [
        "child",
        "kind",
        "on",
        "until",
        "latest_only",
        "attributes",
        "known_from",
        "known_until",
        "record",
        "source",
    ]
    assert [list(fact) for fact in ran.json] == [columns] * 3
    visit = ran.json[2]
    assert visit == {
        "child": "007",
        "kind": "child_protection_visit",
        "on": "2026-03-12",
        "until": None,
        "latest_only": False,
        "attributes": {},
        "known_from": "2026-03-19T12:00:00+00:00",
        "known_until": None,
        "record": "visits_visit",
        "source": {"source": "test", "file": "made up", "sheet": "", "row": None, "recorded_by": "test"},
    }
    assert sightline("facts", "--child", "007", "--known-at", "2026-03-18", "--format", "json").json == []


# import


def test_import_json(db, sightline, tmp_path):
    rows = [
        {"child": "007", "started_on": date(2026, 3, 2), "last_visit_on": "soon"},
        {"child": "8", "started_on": date(2026, 3, 2), "last_visit_on": date(2026, 3, 9)},
    ]
    path = workbook(tmp_path / "annex.xlsx", {7: rows})
    ran = sightline("import", path, "--extracted-on", "2026-03-31", "--json")
    assert (ran.code, ran.err) == (0, "")
    batch = Batch.objects.get()
    assert list(ran.json) == ["batch", "kind", "rows_read", "rows_loaded", "children", "problems"]
    assert {name: ran.json[name] for name in ("batch", "kind", "rows_read", "rows_loaded", "children")} == {
        "batch": batch.pk, "kind": "annex-a", "rows_read": 2, "rows_loaded": 2, "children": 2,
    }  # fmt: skip
    assert ran.json["problems"] == [
        {
            "code": "not_a_date",
            "severity": "warning",
            "sheet": "List 7",
            "row": 2,
            "column": "Date of the Last Statutory Visit",
            "value": "soon",
            "message": ran.json["problems"][0]["message"],
        }
    ]
    assert batch.extracted_on == date(2026, 3, 31)
    found = sightline("deadlines", "--as-at", "2026-03-31", "--child", "8", "--format", "json").json
    assert [row["state"] for row in found] == ["met", "overdue", "waiting"]


def test_import_in_words(db, sightline, tmp_path):
    rows = [{"child": "7", "started_on": date(2026, 3, 2)}]
    ran = sightline("import", workbook(tmp_path / "annex.xlsx", {7: rows}), "--extracted-on", "2026-03-31")
    assert ran.code == 0
    assert ran.out.startswith("annex.xlsx: 1 of 1 rows loaded, 1 children;")
    assert ran.out.endswith("everything could be used.\n")


def test_import_of_several_files_loads_them_in_order(db, sightline, tmp_path):
    one = workbook(tmp_path / "1.xlsx", {7: [{"child": "7", "started_on": date(2026, 3, 2)}]})
    two = workbook(tmp_path / "2.xlsx", {7: [{"child": "8", "started_on": date(2026, 3, 2)}]})
    assert sightline("import", one, two, "--extracted-on", "2026-03-31").code == 0
    found = sightline("deadlines", "--as-at", "2026-03-31", "--format", "json").json
    assert {row["child"] for row in found} == {"8"}  # the second no longer holds the first's row


@pytest.mark.parametrize("json", [[], ["--json"]])
def test_import_refused(db, sightline, tmp_path, json):
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"Dear all")
    ran = sightline("import", path, *json)
    assert (ran.code, ran.out) == (2, "")
    assert "not a workbook" in ran.err and len(ran.err.splitlines()) == 1
    assert Batch.objects.get().state == "refused"


def test_import_of_a_day_to_come_is_refused(db, sightline, tmp_path):
    path = workbook(tmp_path / "annex.xlsx", {}, lists=LISTS)
    tomorrow = date.today() + timedelta(days=2)
    ran = sightline("import", path, "--extracted-on", tomorrow)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("that day is still to come.\n")
    assert not Batch.objects.exists()


def test_import_of_nothing_loads_nothing_when_one_of_the_files_is_not_there(db, sightline, tmp_path):
    path = workbook(tmp_path / "annex.xlsx", {7: [{"child": "7", "started_on": date(2026, 3, 2)}]})
    ran = sightline("import", path, tmp_path / "gone.xlsx")
    assert (ran.code, ran.err) == (2, f"There is no file {tmp_path / 'gone.xlsx'}.\n")
    assert not Batch.objects.exists()


# facts-out


def test_facts_out_is_enough_to_work_out_the_same_deadlines(one_child, sightline, tmp_path):
    ran = sightline("facts-out", "--to", tmp_path / "facts", "--authority", "E06000001", "--as-at", "2026-03-27")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(f"facts of E06000001 to {tmp_path / 'facts'}.\n")
    run(tmp_path / "facts", tmp_path / "deadlines", as_at=date(2026, 3, 27))
    found = pq.read_table(tmp_path / "deadlines/authority=E06000001", partitioning=None).select(COLUMNS).to_pylist()
    with looking_as(SYSTEM, moment(2026, 3, 27)):
        here = evaluate(as_at=date(2026, 3, 27)).select(COLUMNS).to_pylist()
    told = [sorted(repr([each.get(name) for name in COLUMNS]) for each in rows) for rows in (found, here)]
    assert told[0] == told[1] and len(here) > 1


def test_facts_out_refuses_a_code_that_is_no_code(one_child, sightline, tmp_path):
    ran = sightline("facts-out", "--to", tmp_path, "--authority", "a/b", "--as-at", "2026-03-27")
    assert (ran.code, ran.out) == (2, "") and "letters, digits" in ran.err
