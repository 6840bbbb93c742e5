"""Every check has its page, and something that the reader says produces it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from sightline.exchange.imports.annex_a.checks import all_checks, check
from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.reader import Extract
from sightline.exchange.imports.problems import Check, Problem

from .workbooks import (
    EXTRACTED_ON,
    change_parts,
    formula,
    in_sheets,
    problems,
    read,
    read_rows,
    read_sheets,
    row,
    table,
    write,
)


def _without_result(folder: Path) -> Extract:
    book = write(folder / "book.xlsx", {"List 1": table(1, row(1, contact_on=formula("=A2", 44000)))})
    return read(change_parts(book, in_sheets(b"<v>44000</v>", b"")), extracted_on=EXTRACTED_ON)


# For each check: a workbook, and the (row, column, value, message) of the one problem of that kind.
PRODUCED: dict[str, tuple[Callable[[Path], Extract], int | None, str, str, str]] = {
    "missing_child_id": (
        lambda folder: read_rows(folder, 1, row(1, child=None), row(1)),
        2,
        "Child Unique ID",
        "",
        'Row 2 has no "Child Unique ID", so the row was not loaded.',
    ),
    "duplicate_row": (
        lambda folder: read_rows(folder, 1, row(1), row(1, child="1002"), row(1)),
        4,
        "Child Unique ID",
        "1001",
        "Row 4 is the same as row 2, so it was loaded once.",
    ),
    "repeated_header": (
        lambda folder: read_sheets(folder, {"S": [*table(1, row(1)), *table(1, row(1, child="1002"))]}),
        3,
        "Child Unique ID",
        "Child Unique ID",
        "Row 3 repeats the column headers, so it was passed over.",
    ),
    "nothing_but_an_id": (
        lambda folder: read_sheets(folder, {"S": [*table(1, row(1)), [], ["Source: the case system"]]}),
        4,
        "Child Unique ID",
        "Source: the case system",
        'Row 4 holds only "Source: the case system" and nothing else, so it was not loaded.',
    ),
    "unknown_value": (
        lambda folder: read_rows(folder, 1, row(1, source="Postman")),
        2,
        "Contact Source",
        "Postman",
        'Row 2, "Contact Source": "Postman" is not a value of this list, so it was left out.',
    ),
    "error_cell": (
        lambda folder: read_rows(folder, 3, row(3, worker=formula("=NA()", "#N/A"))),
        2,
        "Allocated Worker",
        "#N/A",
        'Row 2, "Allocated Worker": the cell holds the error #N/A, so it was left out.',
    ),
    "formula_without_value": (
        _without_result,
        2,
        "Date of Contact",
        "",
        'Row 2, "Date of Contact": the cell holds a formula without a stored result, so it was left out.',
    ),
    "not_a_date": (
        lambda folder: read_rows(folder, 1, row(1, born_on="31/02/2015")),
        2,
        "Date of Birth",
        "31/02/2015",
        'Row 2, "Date of Birth": "31/02/2015" is not a date, so it was left out.',
    ),
    "two_digit_year": (
        lambda folder: read_rows(folder, 1, row(1, contact_on="01/06/23")),
        2,
        "Date of Contact",
        "01/06/23",
        'Row 2, "Date of Contact": "01/06/23" has a year of two digits, which could be read two ways, so it was left out.',
    ),
    "month_first": (
        lambda folder: read_rows(folder, 1, row(1, contact_on="06/23/2023")),
        2,
        "Date of Contact",
        "06/23/2023",
        'Row 2, "Date of Contact": "06/23/2023" has the month before the day, so it was left out.',
    ),
    "date_in_future": (
        lambda folder: read_rows(folder, 1, row(1, contact_on=date(2024, 2, 1))),
        2,
        "Date of Contact",
        "2024-02-01",
        'Row 2, "Date of Contact": 1 February 2024 is after 31 January 2024, the day of the extract, so it was left out.',
    ),
    "date_before_birth": (
        lambda folder: read_rows(folder, 1, row(1, born_on=date(2023, 6, 2), contact_on=date(2022, 6, 1))),
        2,
        "Date of Contact",
        "2022-06-01",
        'Row 2, "Date of Contact": 1 June 2022 is before the child was born on 2 June 2023, so it was left out.',
    ),
    "date_implausible": (
        lambda folder: read_rows(folder, 1, row(1, born_on="01/01/1900")),
        2,
        "Date of Birth",
        "01/01/1900",
        'Row 2, "Date of Birth": 1 January 1900 is before 1980, so it was left out.',
    ),
    "end_before_start": (
        lambda folder: read_rows(folder, 7, row(7, ended_on=date(2023, 5, 31))),
        2,
        "Child Protection Plan End Date",
        "2023-05-31",
        'Row 2, "Child Protection Plan End Date": 31 May 2023 is before 1 June 2023 in "Child Protection Plan Start Date", '
        "so it was left out.",
    ),
    "missing_key_date": (
        lambda folder: read_rows(folder, 1, row(1, contact_on=None)),
        2,
        "Date of Contact",
        "",
        'Row 2 has no "Date of Contact", so nothing can be counted from it.',
    ),
    "not_a_number": (
        lambda folder: read_rows(folder, 3, row(3, referrals_in_12_months="several")),
        2,
        "Number of Referrals in Last 12 Months",
        "several",
        'Row 2, "Number of Referrals in Last 12 Months": "several" is not a whole number of 0 or more, so it was left out.',
    ),
    "not_a_postcode": (
        lambda folder: read_rows(folder, 8, row(8, placement_postcode="nope")),
        2,
        "Placement postcode",
        "nope",
        'Row 2, "Placement postcode": "nope" is not a postcode, so it was left out.',
    ),
    "contradictory_birth": (
        lambda folder: read_sheets(
            folder, {"One": table(1, row(1)), "Two": table(3, row(3, born_on=date(2015, 3, 3)))}
        ),
        2,
        "Date of Birth",
        "2015-03-02",
        'Row 2, "Date of Birth": child 1001 has 2 March 2015 here and 3 March 2015 in "Two", so 3 March 2015 was used.',
    ),
    "header_guessed": (
        lambda folder: read_sheets(folder, {"S": [[*table(1)[0][:-1], "Contact Sorce"], table(1, row(1))[1]]}),
        None,
        "Contact Sorce",
        "",
        'The column "Contact Sorce" was taken to be "Contact Source".',
    ),
    "unknown_column": (
        lambda folder: read_sheets(
            folder, {"S": [[*cells, extra] for cells, extra in zip(table(1, row(1)), ("Ward", 1), strict=True)]}
        ),
        None,
        "Ward",
        "",
        'The column "Ward" is not part of list 1, so it was passed over.',
    ),
    "repeated_column": (
        lambda folder: read_sheets(
            folder, {"S": [[*cells, extra] for cells, extra in zip(table(1, row(1)), ("Sex", "M"), strict=True)]}
        ),
        None,
        "Sex",
        "",
        'The column "Sex" is there more than once, so only the first was used.',
    ),
    "absent_column": (
        lambda folder: read_sheets(folder, {"S": table(9, row(9), without=["Latest Date of Contact"])}),
        None,
        "Latest Date of Contact",
        "",
        'List 9 has no column "Latest Date of Contact", so it is not known for any row.',
    ),
    "missing_list": (
        lambda folder: read_sheets(
            folder, {str(number): table(number, row(number)) for number in LISTS if number != 2}
        ),
        None,
        "",
        "",
        "List 2, Early help assessments, is not in the workbook, so nothing was loaded from it.",
    ),
    "sheet_not_used": (
        lambda folder: read_sheets(folder, {"Cover": [["Ofsted"]], "Blank": [], "S": table(1, row(1))}),
        None,
        "",
        "",
        'The sheet "Cover" is not one of the eleven lists, so it was passed over.',
    ),
}


@pytest.mark.parametrize("code", PRODUCED)
def test_check_is_produced(tmp_path: Path, code: str) -> None:
    make, place, column, value, message = PRODUCED[code]
    found = [each for each in make(tmp_path).problems if each.code == code]
    assert [(each.row, each.column, each.value, each.message) for each in found] == [(place, column, value, message)]
    assert found[0].severity == check(code).severity


@pytest.mark.parametrize("code", sorted(set(PRODUCED) - {"missing_list"}))
def test_check_is_the_only_thing_said(tmp_path: Path, code: str) -> None:
    assert {each[0] for each in problems(PRODUCED[code][0](tmp_path))} == {code}


def test_every_check_is_produced_above() -> None:
    assert {each.code for each in all_checks()} == set(PRODUCED)


def test_every_check_reads_as_a_page() -> None:
    for each in all_checks():
        assert each == check(each.code)
        assert each.title and not each.title.endswith(".")
        assert each.description.endswith(".")
        assert each.sentence.endswith(".")


def test_problem_as_dict_has_the_interface_keys_in_order() -> None:
    problem = Problem("not_a_date", "warning", "List 1", 4, "Date of Birth", "x", "Row 4 ….")
    assert list(problem.as_dict()) == ["code", "severity", "sheet", "row", "column", "value", "message"]
    assert problem.as_dict()["row"] == 4


def test_check_refuses_a_severity_that_is_none() -> None:
    with pytest.raises(ValueError, match="severity"):
        Check("x", "fatal", "X", "X.", "X.")


def test_problem_quotes_no_more_than_a_line_of_a_cell(tmp_path: Path) -> None:
    essay = "word " * 100
    extract = read_rows(tmp_path, 1, row(1, source=essay))
    found = next(each for each in extract.problems if each.code == "unknown_value")
    assert found.value == essay.strip()
    assert len(found.message) < 180


def test_dates_with_a_time_keep_their_day(tmp_path: Path) -> None:
    extract = read_rows(tmp_path, 1, row(1, contact_on=datetime(2023, 6, 1, 14, 30)))
    assert extract.lists[1][0].contact_on == date(2023, 6, 1)
