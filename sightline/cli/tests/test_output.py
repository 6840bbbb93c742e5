"""Rows as a table, CSV or JSON."""

from datetime import date

import orjson
import pytest

from sightline.cli.output import write

ROWS = [{"child": "007", "on": date(2026, 3, 9), "over": -4, "attributes": {"role": "social_worker"}, "more": 1}]
COLUMNS = ["child", "on", "over", "attributes"]


def written(capsys, rows, shape, columns=COLUMNS) -> str:
    write(rows, columns, shape, "Nothing was due by then.")
    return capsys.readouterr().out


def test_json_has_the_columns_in_order_and_ids_stay_text(capsys):
    out = written(capsys, [*ROWS, {"child": "8", "on": None, "over": None, "attributes": {}}], "json")
    assert orjson.loads(out) == [
        {"child": "007", "on": "2026-03-09", "over": -4, "attributes": {"role": "social_worker"}},
        {"child": "8", "on": None, "over": None, "attributes": {}},
    ]
    assert [list(row) for row in orjson.loads(out)] == [COLUMNS, COLUMNS]
    assert orjson.loads(written(capsys, [], "json")) == []


def test_csv_has_a_header_and_blanks_for_nothing(capsys):
    assert written(capsys, [*ROWS, {"child": "8", "on": None, "over": None, "attributes": {}}], "csv") == (
        'child,on,over,attributes\n007,2026-03-09,-4,"{""role"":""social_worker""}"\n8,,,{}\n'
    )
    assert written(capsys, [], "csv") == "child,on,over,attributes\n"


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-2", "@cmd", "\tx", "\rx"])
def test_csv_escapes_what_a_spreadsheet_would_run(capsys, cell):
    out = written(capsys, [{"worker": cell, "over": -2}], "csv", ["worker", "over"])
    assert f"'{cell}" in out
    assert ",-2" in out  # a number is a number


def test_csv_leaves_other_text_alone(capsys):
    assert (
        written(capsys, [{"worker": "Ada O'Oak", "team": ""}], "csv", ["worker", "team"]).splitlines()[1]
        == "Ada O'Oak,"
    )


def test_table_is_aligned_and_cut(capsys):
    out = written(capsys, [{"clock": "dental_check", "because": "x" * 100}], "table", ["clock", "because"])
    header, line = out.splitlines()
    assert header == "clock         because"
    assert line == "dental_check  " + "x" * 59 + "…"


def test_table_of_nothing_says_so(capsys):
    assert written(capsys, [], "table") == "Nothing was due by then.\n"
