"""Rows are read as far as they can be used; each thing that cannot be is said in a sentence, and the rest is loaded."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a.tests.workbooks import write
from sightline.exchange.imports.events.reader import read
from sightline.exchange.imports.problems import Problem

from .files import HEADINGS, TAKEN_ON, codes, csv_file, read_rows

DAY = date(2026, 3, 9)


def only(problems: list[Problem]) -> Problem:
    (problem,) = problems
    return problem


def test_a_whole_row(tmp_path):
    extract = read_rows(
        tmp_path,
        (
            "7",
            "Strategy discussion",
            "09/03/2026",
            "",
            "14:20",
            "20/03/2026",
            "S1",
            "s47",
            "By phone",
            "Ada Oak",
            "North",
        ),
    )
    (event,) = extract.rows
    assert extract.problems == []
    assert (event.child, event.kind, event.on, event.until) == ("7", "strategy_discussion", DAY, None)
    assert event.at == datetime(2026, 3, 9, 14, 20, tzinfo=UTC) and event.towards == date(2026, 3, 20)
    assert (event.reference, event.outcome, event.note) == ("S1", "s47", "By phone")
    assert (event.worker, event.team, event.row) == ("Ada Oak", "North", 2)


@pytest.mark.parametrize(
    "headings",
    [
        ("child_id", "Event Type", "DATE"),
        ("Client ID", "type of event", "Event date"),
        ("Person ID", "KIND", "start date"),
    ],
)
def test_headings_in_use_elsewhere(tmp_path, headings):
    assert len(read_rows(tmp_path, ("7", "contact", "2026-03-09"), headings=headings).rows) == 1


@pytest.mark.parametrize("separator", ";\t|")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_of_any_separator_and_encoding(tmp_path, separator, encoding):
    lines = [
        "A report of ours",
        "",
        separator.join(("Child", "Kind", "On", "Note")),
        separator.join(("7", "contact", "9 March 2026", "Zoë")),
    ]
    path = tmp_path / "x.csv"
    path.write_bytes("\r\n".join(lines).encode(encoding))
    (event,) = read(path, extracted_on=TAKEN_ON).rows
    assert (event.note, event.row, event.on) == ("Zoë", 4, DAY)


def test_a_workbook_reads_like_a_csv_file(tmp_path):
    cells = ["7.0", "contact", datetime(2026, 3, 9, 14, 20), None, None, date(2026, 3, 20)]
    path = write(tmp_path / "e.xlsx", {"Cover": [["Hello"]], "Events": [list(HEADINGS), cells]})
    extract = read(path, extracted_on=TAKEN_ON)
    (event,) = extract.rows
    assert (event.child, event.on, event.towards) == ("7", DAY, date(2026, 3, 20))
    assert event.at == datetime(2026, 3, 9, 14, 20, tzinfo=UTC)
    assert codes(extract) == ["sheet_not_used"]


@pytest.mark.parametrize("at", ["14:20", "09/03/2026 14:20", "2026-03-09T14:20:00", "2:20pm"])
def test_the_moment_is_read_in_either_column(tmp_path, at):
    for row in (
        ("7", "contact", "09/03/2026", "", at),
        ("7", "contact", "", "", f"09/03/2026 {at}" if len(at) < 7 else at),
    ):
        (event,) = read_rows(tmp_path, row).rows
        assert (event.on, event.at) == (DAY, datetime(2026, 3, 9, 14, 20, tzinfo=UTC))


def test_midnight_beside_a_day_is_only_how_systems_write_a_day(tmp_path):
    assert read_rows(tmp_path, ("7", "contact", "09/03/2026 00:00:00")).rows[0].at is None
    assert read_rows(tmp_path, ("7", "contact", "09/03/2026", "", "00:00")).rows[0].at is not None


@pytest.mark.parametrize(
    ("row", "code", "severity"),
    [
        (("", "contact", "09/03/2026"), "missing_child_id", "error"),
        (("7", "", "09/03/2026"), "missing_kind", "error"),
        (("7", "contact", ""), "missing_day", "error"),
        (("7", "contact", "01/04/2026"), "day_in_future", "error"),
        (("7", "contcat", "09/03/2026"), "unknown_kind", "error"),
        (("7", "Details", "09/03/2026"), "kind_from_annex_a", "error"),
    ],
)
def test_rows_that_are_not_loaded(tmp_path, row, code, severity):
    extract = read_rows(tmp_path, row)
    problem = only(extract.problems)
    assert (extract.rows, problem.code, problem.severity, problem.row) == ([], code, severity, 2)
    assert extract.rows_read == 1


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (("7", "placement", ""), "missing_start", "On"),
        (("7", "placement", "09/03/2026", "08/03/2026"), "until_before_on", "Until"),
        (("7", "placement", "09/03/2026", "01/04/2026"), "end_in_future", "Until"),
        (("7", "placement", "09/03/2026", "31/02/2026"), "not_a_date", "Until"),
        (("7", "placement", "09/03/2026", "09/03/26"), "two_digit_year", "Until"),
        (("7", "contact", "09/03/2026", "10/03/2026"), "until_of_an_event", "Until"),
        (("7", "contact", "09/03/2026", "", "after school"), "not_a_time", "At"),
        (("7", "contact", "09/03/2026", "", "10/03/2026 09:00"), "time_on_another_day", "At"),
        (("7", "contact", "09/03/2026", "", "", "soon"), "not_a_date", "Towards"),
    ],
)
def test_cells_that_are_left_out_of_a_row_that_is_loaded(tmp_path, row, code, column):
    extract = read_rows(tmp_path, row)
    problem = only(extract.problems)
    assert (len(extract.rows), problem.code, problem.severity, problem.column) == (1, code, "warning", column)


def test_a_day_that_is_arranged_for_may_be_to_come(tmp_path):
    extract = read_rows(tmp_path, ("7", "contact", "31/03/2026", "", "", "01/09/2026"))
    assert (extract.problems, extract.rows[0].towards) == ([], date(2026, 9, 1))


def test_an_end_on_the_first_day_is_an_end(tmp_path):
    extract = read_rows(tmp_path, ("7", "placement", "09/03/2026", "09/03/2026"))
    assert (extract.problems, extract.rows[0].until) == ([], DAY)


def test_an_event_that_ends_on_its_own_day_says_nothing_more(tmp_path):
    assert read_rows(tmp_path, ("7", "contact", "09/03/2026", "09/03/2026")).problems == []


def test_nights_when_the_clocks_change_are_said(tmp_path):
    extract = read_rows(
        tmp_path, ("7", "contact", "29/03/2026", "", "01:30"), ("7", "contact", "26/10/2025", "", "01:30")
    )
    assert codes(extract) == ["time_skipped", "time_twice"]
    assert extract.problems[0].message.endswith("there was no 01:30 on 29 March 2026. It was read as 02:30.")


def test_the_same_row_twice_is_loaded_once_and_rows_that_disagree_are_said(tmp_path):
    row = ("7", "contact", "09/03/2026", "", "", "", "", "safe")
    extract = read_rows(
        tmp_path, row, row, ("7", "Contact received", "2026-03-09", "", "", "", "", "safe"), (*row[:-1], "worried")
    )
    assert codes(extract) == ["duplicate_row", "duplicate_row", "rows_disagree"]
    assert [event.outcome for event in extract.rows] == ["safe"]
    assert "worried" in extract.problems[-1].message and extract.problems[-1].row == 5


def test_two_events_of_one_day_are_told_apart_by_time_or_reference(tmp_path):
    row = ("7", "contact", "09/03/2026")
    extract = read_rows(
        tmp_path, (*row, "", "09:00"), (*row, "", "10:00"), (*row, "", "", "", "A"), (*row, "", "", "", "B")
    )
    assert (len(extract.rows), extract.problems) == (4, [])


def test_words_that_are_no_kind_are_one_problem_however_many_rows_have_them(tmp_path):
    extract = read_rows(tmp_path, *(("7", "Strategy discusion", f"{day:02}/03/2026") for day in range(1, 28)))
    problem = only(extract.problems)
    assert (
        "27 rows" in problem.message
        and "“Strategy discussion”" in problem.message
        and problem.value == "Strategy discusion"
    )


def test_columns_that_are_not_read_are_named(tmp_path):
    extract = read_rows(
        tmp_path, ("7", "contact", "09/03/2026", "x", "y"), headings=("Child", "Kind", "On", "Mood", "Date")
    )
    assert [(p.code, p.column) for p in extract.problems] == [("unknown_column", "Mood"), ("repeated_column", "Date")]


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (b"Who,What,When\n1,2,3\n", "not_events"),
        (b"", "empty_file"),
        (b"Child,Kind,On\n\0\0\0\n", "not_a_table"),
        (b'Child,Kind,On\n7,"contact,2026-03-09\n', "broken_csv"),
    ],
)
def test_a_file_that_cannot_be_trusted_is_refused(tmp_path: Path, held: bytes, code: str) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(held)
    with pytest.raises(Refused) as refusal:
        read(path, extracted_on=TAKEN_ON)
    assert refusal.value.code == code


def test_two_sheets_of_events_are_refused(tmp_path):
    rows = [list(HEADINGS), ["7", "contact", date(2026, 3, 9)]]
    with pytest.raises(Refused, match='"A" and "B"'):
        read(write(tmp_path / "e.xlsx", {"A": rows, "B": rows}), extracted_on=TAKEN_ON)


def test_a_file_with_headings_alone_holds_nothing(tmp_path):
    extract = read(csv_file(tmp_path / "e.csv", []), extracted_on=TAKEN_ON)
    assert (extract.rows, extract.problems, extract.holds) == ([], [], [])
