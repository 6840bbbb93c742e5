"""Whole workbooks: what each awkward kind is read to, and which are refused."""

from __future__ import annotations

import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sightline.core.refusals import Refused
from sightline.exchange.imports.annex_a import workbook
from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.reader import Extract, read

from .old_workbook import OLD_WORKBOOK
from .workbooks import (
    EXTRACTED_ON,
    change_parts,
    formula,
    headers,
    in_sheets,
    problems,
    read_rows,
    read_sheets,
    row,
    table,
    write,
)


def refusal(folder: Path, sheets: dict[str, Any]) -> Refused:
    with pytest.raises(Refused) as refused:
        read_sheets(folder, sheets)
    return refused.value


def values(extract: Extract, number: int, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(each, field) for field in fields) for each in extract.lists[number]]


def test_read_every_cell_of_every_list(tmp_path: Path) -> None:
    extract = read_sheets(tmp_path, {f"List {number}": table(number, row(number)) for number in LISTS})
    assert extract.problems == []
    assert sorted(extract.lists) == list(LISTS)
    assert extract.rows_read == 11
    assert extract.missing_columns == {number: set() for number in LISTS}
    expected_types = {"date": date, "count": int, "yes_no": bool}
    for number, annex_list in LISTS.items():
        (only,) = extract.lists[number]
        assert (only.sheet, only.row) == (f"List {number}", 2)
        for column in annex_list.kept:
            assert type(getattr(only, column.field)) is expected_types.get(column.kind, str), (number, column.field)
    (child,) = extract.lists[8]
    assert (child.child, child.gender, child.ethnicity, child.born_on) == ("1001", "female", "WBRI", date(2015, 3, 2))
    assert (child.legal_status, child.placement_type, child.placement_postcode) == ("C2", "U6", "AB1 2CD")
    assert (child.unaccompanied, child.missing_episodes, child.last_visit_on) == (False, 2, date(2023, 6, 1))


def test_read_lists_in_any_order_under_any_name(tmp_path: Path) -> None:
    sheets = {f"Sheet {20 - number}": table(number, row(number)) for number in reversed(LISTS)}
    extract = read_sheets(tmp_path, {"Cover": [["Annex A"]], **sheets})
    assert sorted(extract.lists) == list(LISTS)
    assert extract.lists[8][0].sheet == "Sheet 12"
    assert problems(extract) == [("sheet_not_used", None, "")]


def test_read_columns_in_any_order(tmp_path: Path) -> None:
    extract = read_sheets(tmp_path, {"S": [cells[::-1] for cells in table(7, row(7, previous_plans=1))]})
    assert values(extract, 7, "child", "previous_plans", "worker") == [("1001", 1, "North team")]


def test_read_an_older_layout_of_care_leavers(tmp_path: Path) -> None:
    newer = [
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        "Allocated Personal Advisor",
        "Latest Pathway Plan Review Date",
        "Latest Date of Contact",
    ]
    extract = read_sheets(tmp_path, {"List 9": table(9, row(9), without=newer)})
    assert extract.missing_columns == {
        9: {"unaccompanied", "personal_adviser", "latest_pathway_review_on", "latest_contact_on"}
    }
    assert values(extract, 9, "eligibility", "latest_contact_on", "personal_adviser") == [
        ("former_relevant", None, None)
    ]


def test_read_keeps_the_spreadsheets_own_row_numbers(tmp_path: Path) -> None:
    (titles, first, second) = table(1, row(1), row(1, child="1002"))
    shifted = [[], [], ["Contacts in the last six months"], [], titles, [], first, [], [], second]
    extract = read_sheets(tmp_path, {"S": [[None, None, *cells] for cells in shifted]})
    assert [(each.child, each.row) for each in extract.lists[1]] == [("1001", 7), ("1002", 10)]
    assert problems(extract) == []


def test_read_merged_header_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Children subject to a plan"])
    sheet.append([*headers(7)[:6], "Plan", *[None] * 10])
    sheet.append([*[None] * 6, *headers(7)[6:]])
    sheet.append(list(row(7).values()))
    sheet.merge_cells("A1:Q1")
    for column in "ABCDEF":
        sheet.merge_cells(f"{column}2:{column}3")
    sheet.merge_cells("G2:Q2")
    book.save(tmp_path / "merged.xlsx")
    extract = read(tmp_path / "merged.xlsx", extracted_on=EXTRACTED_ON)
    assert values(extract, 7, "child", "gender", "started_on", "worker", "row") == [
        ("1001", "female", date(2023, 6, 1), "North team", 4)
    ]
    assert problems(extract) == []


@pytest.mark.parametrize("child", [9212044, 9212044.0, "9212044", " 9212044\xa0", "9212044.0"])
def test_read_child_id_is_text_however_it_is_stored(tmp_path: Path, child: object) -> None:
    extract = read_rows(tmp_path, 1, row(1, child=child))
    assert values(extract, 1, "child") == [("9212044",)]


@pytest.mark.parametrize("count", [3, 3.0, "3", "3.0", " 3 "])
def test_read_counts_however_they_are_stored(tmp_path: Path, count: object) -> None:
    extract = read_rows(tmp_path, 3, row(3, referrals_in_12_months=count))
    assert values(extract, 3, "referrals_in_12_months") == [(3,)]


@pytest.mark.parametrize("count", ["-1", -1, "2.5", 2.5, "three", "1-2"])
def test_read_counts_that_are_none(tmp_path: Path, count: object) -> None:
    extract = read_rows(tmp_path, 3, row(3, referrals_in_12_months=count))
    assert values(extract, 3, "referrals_in_12_months") == [(None,)]
    assert [each[0] for each in problems(extract)] == ["not_a_number"]


def test_read_text_has_its_spaces_made_plain(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 3, row(3, worker="Dustin\xa0Hazlett ", team=" North\n Team"))
    assert values(extract, 3, "worker", "team") == [("Dustin Hazlett", "North Team")]


@pytest.mark.parametrize("blank", [None, "", "  ", "\xa0", "-", "NULL", "(blank)", formula('=""', "")])
def test_read_blank_is_none_and_no_problem(tmp_path: Path, blank: object) -> None:
    extract = read_rows(tmp_path, 5, row(5, worker=blank, conference_on=blank, resulted_in_plan=blank, born_on=blank))
    assert values(extract, 5, "worker", "conference_on", "resulted_in_plan", "born_on") == [(None, None, None, None)]
    assert callable(blank) or problems(extract) == []


@pytest.mark.parametrize(
    ("error", "how"),
    [("#N/A", "error"), ("#DIV/0!", "error"), ("#REF!", "error"), ("#N/A", "text"), ("#VALUE!", "text")],
)
def test_read_error_cells(tmp_path: Path, error: str, how: str) -> None:
    cell = formula("=X1", error) if how == "error" else error
    extract = read_rows(tmp_path, 7, row(7, worker=cell, started_on=cell, latest_category=cell))
    assert values(extract, 7, "worker", "started_on", "latest_category") == [(None, None, None)]
    assert [(each.code, each.value) for each in extract.problems if each.code != "missing_list"] == [
        ("error_cell", error)
    ] * 3


@pytest.mark.parametrize("error", ["#SPILL!", "#CALC!", "#FIELD!"])
def test_read_errors_newer_than_the_reader(tmp_path: Path, error: str) -> None:
    book = write(tmp_path / "book.xlsx", {"A": table(1, row(1)), "B": table(3, row(3, team=formula("=X1", "#N/A")))})
    extract = read(change_parts(book, in_sheets(b"#N/A", error.encode())), extracted_on=EXTRACTED_ON)
    assert values(extract, 3, "team") == [(None,)]
    assert [each.value for each in extract.problems if each.code == "error_cell"] == [error]
    assert len(extract.lists[1]) == 1


def test_read_formulas_give_their_stored_results(tmp_path: Path) -> None:
    extract = read_rows(
        tmp_path,
        3,
        row(
            3,
            referred_on=formula("=DATE(2023,6,1)", 45078),
            worker=formula('="A"&"B"', "AB"),
            referrals_in_12_months=formula("=1+1", 2),
        ),
    )
    assert values(extract, 3, "referred_on", "worker", "referrals_in_12_months") == [(date(2023, 6, 1), "AB", 2)]
    assert problems(extract) == []


def test_read_formulas_as_openpyxl_leaves_them_without_results(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(headers(1))
    book.active.append(list(row(1).values()))
    book.active["D2"] = "=TODAY()-3000"
    book.active["E2"] = "=YEARFRAC(D2,TODAY())"
    book.save(tmp_path / "formulas.xlsx")
    extract = read(tmp_path / "formulas.xlsx", extracted_on=EXTRACTED_ON)
    assert values(extract, 1, "child", "born_on") == [("1001", None)]
    assert problems(extract) == [("formula_without_value", 2, "Date of Birth")]


def test_read_dates_of_every_kind_in_one_column(tmp_path: Path) -> None:
    written = [date(2023, 6, 1), "01/06/2023", "2023-06-01", "1 June 2023", 45078, "45078", "01/06/2023\xa000:00:00"]
    extract = read_rows(tmp_path, 1, *(row(1, child=str(at), contact_on=day) for at, day in enumerate(written)))
    assert values(extract, 1, "contact_on") == [(date(2023, 6, 1),)] * len(written)
    assert problems(extract) == []


def test_read_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 1, row(1), row(1, child="1002", contact_on=45078 - 1462), date_1904=True)
    assert values(extract, 1, "contact_on") == [(date(2023, 6, 1),), (date(2023, 6, 1),)]


def test_read_dates_up_to_the_day_of_the_extract(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 1, row(1, contact_on=EXTRACTED_ON), row(1, child="1002", contact_on=date(2024, 2, 1)))
    assert values(extract, 1, "contact_on") == [(EXTRACTED_ON,), (None,)]


@pytest.mark.parametrize(("number", "field"), [(1, "contact_on"), (3, "referred_on"), (4, "started_on"), (5, "strategy_discussion_on"), (6, "started_on"), (7, "started_on")])  # fmt: skip
def test_read_dates_before_birth_for_an_unborn_child(tmp_path: Path, number: int, field: str) -> None:
    born = date(2023, 12, 1)
    extract = read_rows(
        tmp_path,
        number,
        row(number, born_on=born, **{field: date(2023, 2, 24)}),
        row(number, child="1002", born_on=born, **{field: date(2023, 2, 23)}),
    )
    assert values(extract, number, field) == [(date(2023, 2, 24),), (None,)]
    assert ("date_before_birth", 3) in [each[:2] for each in problems(extract)]


def test_read_no_child_is_looked_after_before_birth(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 8, row(8, born_on=date(2023, 6, 2), last_dental_check_on=date(2023, 6, 2)))
    assert values(extract, 8, "started_on", "last_dental_check_on") == [(None, date(2023, 6, 2))]


def test_read_birth_known_from_another_list_counts_too(tmp_path: Path) -> None:
    sheets = {"A": table(1, row(1, born_on=date(2023, 6, 2))), "B": table(8, row(8, born_on=None))}
    extract = read_sheets(tmp_path, sheets)
    assert values(extract, 8, "born_on", "started_on") == [(None, None)]


def test_read_an_end_on_the_day_of_its_start_stands(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 8, row(8, started_on=date(2023, 6, 1), ceased_on=date(2023, 6, 1)))
    assert values(extract, 8, "ceased_on") == [(date(2023, 6, 1),)]
    assert problems(extract) == []


@pytest.mark.parametrize(
    ("number", "start", "end"), [(number, *pair) for number, each in LISTS.items() for pair in each.periods]
)
def test_read_an_end_before_its_start_is_left_out(tmp_path: Path, number: int, start: str, end: str) -> None:
    extract = read_rows(tmp_path, number, row(number, **{start: date(2023, 6, 2), end: date(2023, 6, 1)}))
    assert values(extract, number, start, end) == [(date(2023, 6, 2), None)]
    assert "end_before_start" in [each[0] for each in problems(extract)]


def test_read_the_date_of_birth_given_most_often_is_used_throughout(tmp_path: Path) -> None:
    odd, usual = date(2015, 2, 3), date(2015, 3, 2)
    sheets = {
        "A": table(1, row(1, born_on=odd)),
        "B": table(3, row(3)),
        "C": table(4, row(4)),
        "D": table(6, row(6, born_on=odd, child="7")),
    }
    extract = read_sheets(tmp_path, sheets)
    assert [values(extract, number, "born_on") for number in (1, 3, 4, 6)] == [
        [(usual,)],
        [(usual,)],
        [(usual,)],
        [(odd,)],
    ]
    assert problems(extract) == [("contradictory_birth", 2, "Date of Birth")]


def test_read_two_genders_are_reported_once_and_settled(tmp_path: Path) -> None:
    sheets = {
        "A": table(1, row(1, gender="a) Male")),
        "B": table(3, row(3, gender="c) Not stated/recorded")),
        "C": table(4, row(4), row(4, started_on=date(2023, 7, 1), authorised_on=None)),
    }
    extract = read_sheets(tmp_path, sheets)
    assert [each.gender for number in (1, 3, 4) for each in extract.lists[number]] == [
        "female",
        "not_recorded",
        "female",
        "female",
    ]
    assert problems(extract) == [("contradictory_birth", 2, "Gender")]


def test_read_rows_filled_down_with_formulas_only_are_blank(tmp_path: Path) -> None:
    blank = dict.fromkeys(headers(7))
    filled = blank | {"Age of Child (Years)": 121.2, "Allocated Worker": formula("=VLOOKUP(A3,X,2)", "#N/A")}
    extract = read_rows(tmp_path, 7, row(7), filled, filled)
    assert (len(extract.lists[7]), extract.rows_read, problems(extract)) == (1, 1, [])


def test_read_a_row_without_an_id_is_not_loaded_and_the_others_are(tmp_path: Path) -> None:
    extract = read_rows(
        tmp_path, 1, row(1), row(1, child=formula("=NA()", "#N/A")), row(1, child=" "), row(1, child="1002")
    )
    assert [each.child for each in extract.lists[1]] == ["1001", "1002"]
    assert extract.rows_read == 4
    found = [(each.severity, each.row, each.value) for each in extract.problems if each.code == "missing_child_id"]
    assert found == [("error", 3, "#N/A"), ("error", 4, "")]


def test_read_a_row_of_an_id_and_errors_is_loaded(tmp_path: Path) -> None:
    nothing = dict.fromkeys(headers(7))
    lost = nothing | {"Child Unique ID": "1002", "Allocated Worker": formula("=X1", "#N/A")}
    extract = read_rows(tmp_path, 7, row(7), lost)
    assert [each.child for each in extract.lists[7]] == ["1001", "1002"]
    assert ("error_cell", 3, "Allocated Worker") in problems(extract)


def test_read_formulas_without_results_beside_empty_columns(tmp_path: Path) -> None:
    cells = [[None, None, *each] for each in table(1, row(1, source=formula("=X1", 77)))]
    book = write(tmp_path / "book.xlsx", {"A": cells})
    extract = read(change_parts(book, in_sheets(b"<v>77</v>", b"")), extracted_on=EXTRACTED_ON)
    assert problems(extract) == [("formula_without_value", 2, "Contact Source")]


def test_read_a_rows_other_cells_load_beside_a_bad_one(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 7, row(7, latest_category="Rainy", last_visit_on="soon"))
    assert values(extract, 7, "latest_category", "last_visit_on", "initial_category", "started_on") == [
        (None, None, "neglect", date(2023, 6, 1))
    ]
    assert len(problems(extract)) == 2


def test_read_problems_come_in_the_order_of_the_workbook(tmp_path: Path) -> None:
    bad = {"born_on": "soon", "gender": "?"}
    sheets = {"B": table(3, row(3, **bad), row(3, **bad, child="2")), "A": table(1, row(1, **bad))}
    extract = read_sheets(tmp_path, sheets)
    found = [(each.sheet, each.row) for each in extract.problems if each.row]
    assert found == [("B", 2), ("B", 2), ("B", 3), ("B", 3), ("A", 2), ("A", 2)]


def test_read_a_list_with_headers_and_no_rows_is_there_and_empty(tmp_path: Path) -> None:
    extract = read_sheets(tmp_path, {"A": table(1), "B": table(3, row(3))})
    assert extract.lists[1] == []
    assert "List 1," not in " ".join(each.message for each in extract.problems if each.code == "missing_list")


def test_read_reports_progress(tmp_path: Path) -> None:
    said: list[tuple[str, int, int]] = []
    book = write(tmp_path / "book.xlsx", {"A": table(1, row(1)), "B": table(3, row(3))})
    read(book, extracted_on=EXTRACTED_ON, on_progress=lambda what, done, of: said.append((what, done, of)))
    assert said[0][0] == "Checking the file"
    assert 'Reading the sheet "B"' in [what for what, _, _ in said]
    assert said[-1][1:] == (3, 3)
    assert all(0 <= done <= of for _, done, of in said)


def test_read_two_sheets_for_one_list(tmp_path: Path) -> None:
    found = refusal(tmp_path, {"Contacts": table(1, row(1)), "Contacts (2)": table(1, row(1)), "B": table(3, row(3))})
    assert found.code == "two_sheets_for_one_list"
    assert '"Contacts" and "Contacts (2)"' in found.sentence


def test_read_two_sheets_for_one_list_of_which_one_is_empty(tmp_path: Path) -> None:
    extract = read_sheets(tmp_path, {"Template": table(1), "Contacts": table(1, row(1))})
    assert [each.sheet for each in extract.lists[1]] == ["Contacts"]


def test_read_a_hidden_copy_is_said_to_be_hidden(tmp_path: Path) -> None:
    cells = table(1, row(1))
    book = openpyxl.Workbook()
    book.active.title = "Contacts"
    hidden = book.create_sheet("Old contacts")
    hidden.sheet_state = "hidden"
    for sheet in (book.active, hidden):
        for each in cells:
            sheet.append(each)
    book.save(tmp_path / "hidden.xlsx")
    with pytest.raises(Refused, match=r"Old contacts \(hidden\)"):
        read(tmp_path / "hidden.xlsx", extracted_on=EXTRACTED_ON)


@pytest.mark.parametrize(
    ("number", "header"),
    [(number, column.header) for number, each in LISTS.items() for column in each.columns if column.essential],
)
def test_read_a_list_without_an_essential_column(tmp_path: Path, number: int, header: str) -> None:
    found = refusal(tmp_path, {"The sheet": table(number, row(number), without=[header])})
    assert found.code == "missing_column"
    assert '"The sheet"' in found.sentence and f'"{header}"' in found.sentence


def test_read_something_else(tmp_path: Path) -> None:
    assert refusal(tmp_path, {"Budget": [["Team", "Amount"], ["North", 3]]}).code == "not_annex_a"
    assert refusal(tmp_path, {"Empty": []}).code == "not_annex_a"


def test_read_the_area_send_workbook(tmp_path: Path) -> None:
    cells = [["Unique ID", "UPN", "ULN", "Date of birth", "Gender", "SEN primary need"], ["a", "b", "c", "", "", ""]]
    assert refusal(tmp_path, {"List_1": cells}).code == "area_send_workbook"


def test_read_a_sheet_cut_short(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", {"A": table(1, row(1))})
    cut = change_parts(book, lambda name, data: data[: len(data) // 2] if name.endswith("sheet1.xml") else data)
    with pytest.raises(Refused) as refused:
        read(cut, extracted_on=EXTRACTED_ON)
    assert refused.value.code == "not_a_workbook"


def test_read_a_workbook_with_macros(tmp_path: Path) -> None:
    book = write(tmp_path / "book.xlsx", {"A": table(1, row(1))})
    macros = tmp_path / "book.xlsm"
    with zipfile.ZipFile(book, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    book.rename(macros)
    assert len(read(macros, extracted_on=EXTRACTED_ON).lists[1]) == 1


def test_read_a_workbook_of_excel_97(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(OLD_WORKBOOK)
    extract = read(path, extracted_on=EXTRACTED_ON)
    assert values(extract, 1, "child", "born_on", "contact_on", "source", "row") == [
        ("9212044", date(2015, 1, 25), date(2020, 9, 16), "6", 2)
    ]


def test_read_an_old_workbook_that_takes_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(OLD_WORKBOOK)
    monkeypatch.setattr(workbook, "_OTHER_FORMATS_SECONDS", 0.01)
    with pytest.raises(Refused) as refused:
        read(path, extracted_on=EXTRACTED_ON)
    assert refused.value.code == "too_large"


def test_read_an_old_workbook_that_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(OLD_WORKBOOK[:1024])
    with pytest.raises(Refused) as refused:
        read(path, extracted_on=EXTRACTED_ON)
    assert refused.value.code == "not_a_workbook"


def test_read_is_quick(tmp_path: Path) -> None:
    """500 rows in each list in about 0.15 s on two shared cores (`make bench` measures it); the bound is for a machine that is busy."""
    many = {
        f"List {number}": table(number, *(row(number, **{LISTS[number].key.field: str(at)}) for at in range(500)))
        for number in LISTS
    }
    book = write(tmp_path / "many.xlsx", many)
    taken = []
    for _ in range(3):
        before = time.perf_counter()
        extract = read(book, extracted_on=EXTRACTED_ON)
        taken.append(time.perf_counter() - before)
    assert extract.rows_read == 5500
    assert min(taken) < 2
