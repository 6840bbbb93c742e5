"""Downloads in which nothing that somebody typed can run."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sightline.core.refusals import Refused
from sightline.web import exports
from sightline.web.exports import escape_formula, export_response

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", '=HYPERLINK("x")']
HARMLESS = ["", "Amara", "O'Neill", "a=b", "7 - 9", "'=already"]


def read_csv(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


def read_sheet(response):
    return openpyxl.load_workbook(io.BytesIO(response.content)).active


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_would_run_gets_an_apostrophe(text):
    assert escape_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_is_as_it_was(text):
    assert escape_formula(text) == text


@given(st.text())
def test_no_text_comes_out_dangerous(text):
    assert not escape_formula(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_csv_escapes_text_and_leaves_numbers_and_dates():
    row = ["=1+1", -4, 2.5, Decimal("-0.1"), date(2026, 3, 9), None, True, False]

    header, cells = read_csv(export_response("list", ["=Name", *"bcdefgh"], [row], "csv"))

    assert header[0] == "'=Name"
    assert cells == ["'=1+1", "-4", "2.5", "-0.1", "2026-03-09", "", "Yes", "No"]


def test_csv_says_moments_by_londons_clock_and_keeps_accents_and_lines():
    row = [datetime(2026, 6, 30, 23, 30, tzinfo=UTC), "Zoë, née\nO’Neill"]
    assert read_csv(export_response("list", ["a", "b"], [row], "csv"))[1] == ["2026-07-01 00:30", "Zoë, née\nO’Neill"]


def test_csv_begins_with_the_mark_that_spreadsheets_need():
    assert export_response("list", ["a"], [], "csv").content.startswith(b"\xef\xbb\xbf")


def test_workbook_holds_text_as_text_and_numbers_as_numbers():
    rows = [
        [text, -4, Decimal("2.5"), date(2026, 3, 9), datetime(2026, 6, 30, 23, 30, tzinfo=UTC), None, True]
        for text in DANGEROUS
    ]

    sheet = read_sheet(export_response("list", [*"abcdefg"], rows, "xlsx"))

    cells = [sheet.cell(number, 1) for number, _ in enumerate(DANGEROUS, start=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    written = {text: cell.value for text, cell in zip(DANGEROUS, cells, strict=True) if "\r" not in text}
    assert written == {text: text for text in written}
    values = [cell.value for cell in sheet[2]][1:]
    assert values == [-4, 2.5, datetime(2026, 3, 9), datetime(2026, 7, 1, 0, 30), None, "Yes"]


def test_workbook_makes_no_links_of_addresses_and_no_numbers_of_text():
    sheet = read_sheet(export_response("list", ["a", "b"], [["http://example.invalid", "007"]], "xlsx"))
    assert (sheet["A2"].hyperlink, sheet["B2"].value, sheet["B2"].data_type) == (None, "007", "s")


def test_workbook_writes_what_a_cell_cannot_hold_as_text():
    rows = [[date(1899, 12, 31), datetime(1890, 1, 1, tzinfo=UTC), float("nan"), "x" * 40_000]]

    row = [cell.value for cell in read_sheet(export_response("list", [*"abcd"], rows, "xlsx"))[2]]

    assert row[0] == "1899-12-31"
    assert row[1].startswith("1890-01-01")
    assert row[2] == "nan"
    assert len(row[3]) == 32_767
    assert row[3].endswith("[cut: a cell holds no more]")


def test_workbook_with_too_many_rows_is_refused_not_cut(monkeypatch):
    monkeypatch.setattr(exports, "_SHEET_ROWS", 2)
    with pytest.raises(Refused) as refusal:
        export_response("list", ["a"], [[1], [2], [3]], "xlsx")
    assert refusal.value.code == "too_many_rows"


def test_file_names_are_plain():
    response = export_response('My "children"\r\nX: é', ["a"], [], "csv")
    assert response["Content-Disposition"] == 'attachment; filename="my-children-x.csv"'
    assert export_response("é", ["a"], [], "xlsx")["Content-Disposition"] == 'attachment; filename="list.xlsx"'


def test_another_format_is_refused():
    with pytest.raises(Refused):
        export_response("list", ["a"], [], "pdf")
