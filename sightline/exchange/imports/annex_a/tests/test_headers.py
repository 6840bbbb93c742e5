"""Which list a sheet holds and what its columns mean, told from its headers."""

import csv
from pathlib import Path

import pytest

from sightline.exchange.imports.annex_a.headers import _words_alike, find_headers, header_key
from sightline.exchange.imports.annex_a.layout import LISTS

from .workbooks import headers

SHARED = Path(__file__).resolve().parents[6] / "shared"


@pytest.mark.parametrize("number", LISTS)
def test_find_headers_tells_each_list_by_its_columns(number: int) -> None:
    found = find_headers([headers(number)])
    assert found is not None
    assert found.annex_list.number == number
    assert list(found.columns.values()) == list(range(len(headers(number))))
    assert (found.guessed, found.repeated, found.unknown) == ([], [], [])


@pytest.mark.parametrize("number", LISTS)
def test_find_headers_in_any_order_and_under_title_rows(number: int) -> None:
    rows = [
        ["Ofsted child-level data"],
        [None],
        ["Extracted by the data team", None, "31 January 2024"],
        headers(number)[::-1],
    ]
    width = len(headers(number))
    found = find_headers([[*row, *[None] * (width - len(row))] for row in rows])
    assert found is not None
    assert (found.annex_list.number, found.last_row) == (number, 3)


def test_find_headers_whatever_the_case_quotes_spaces_and_brackets() -> None:
    submitted = [text.upper().replace("'", "’").replace(" ", "\xa0 ").replace("(Y/N)", "(y/n))") for text in headers(8)]
    found = find_headers([submitted])
    assert found is not None
    assert (len(found.columns), found.guessed, found.unknown) == (34, [], [])


def test_find_headers_takes_the_older_care_leavers_list() -> None:
    newer = {
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        "Allocated Personal Advisor",
        "Latest Pathway Plan Review Date",
        "Latest Date of Contact",
    }
    found = find_headers([[text for text in headers(9) if text not in newer]])
    assert found is not None
    assert (found.annex_list.number, len(found.columns)) == (9, 13)


def test_find_headers_spread_over_two_rows_by_merged_cells() -> None:
    above = [*headers(7)[:6], "Plan", None, None, "Visits and reviews", None, None, None, *headers(7)[13:]]
    below = [*[None] * 6, *headers(7)[6:13], *[None] * 4]
    found = find_headers([["Child protection", *[None] * 16], above, below])
    assert found is not None
    assert (found.annex_list.number, found.last_row, len(found.columns)) == (7, 2, 17)


def test_find_headers_guesses_a_misspelt_one_only_where_one_column_is_like_it() -> None:
    submitted = [
        "Child Unique ID",
        "Gendr",
        "Ethnicity",
        "Date of Birth",
        "Age",
        "Date of Contct",
        "Contact Source",
        "Notes",
    ]
    found = find_headers([submitted])
    assert found is not None
    assert [submitted[at] for at in found.guessed] == ["Gendr", "Date of Contct"]
    assert [submitted[at] for at in found.unknown] == ["Notes"]


def test_find_headers_does_not_guess_between_two_that_are_like_one_column() -> None:
    found = find_headers([[*headers(1)[:-1], "Contact Sorce", "Contact Sourse"]])
    assert found is not None
    assert (found.guessed, found.unknown) == ([], [6, 7])


def test_find_headers_takes_the_first_of_two_header_rows() -> None:
    titles = [*headers(1), None]
    found = find_headers([["Contacts", *[None] * 7], titles, ["1", *[None] * 7], titles])
    assert found is not None
    assert found.last_row == 1


def test_find_headers_when_every_telling_header_is_misspelt() -> None:
    found = find_headers(
        [["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Date of Contat", "Contact Sorce"]]
    )
    assert found is not None
    assert (found.annex_list.number, len(found.guessed)) == (1, 2)


def test_find_headers_of_something_else_is_none() -> None:
    assert find_headers([["Name", "Amount", "Date of Birth", "Gender"]]) is None
    assert find_headers([["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Allocated Team"]]) is None
    assert find_headers([]) is None


def test_words_alike_never_takes_one_annex_a_header_for_another() -> None:
    for annex_list in LISTS.values():
        texts = [(column, text) for column in annex_list.columns for text in (column.header, *column.also)]
        for column, text in texts:
            for other, other_text in texts:
                if column is not other:
                    assert not _words_alike(header_key(text), header_key(other_text)), (text, other_text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Date Stage 1 started", "Date Stage 3 started"),
        ("Date of Decision that Child Should be Placed", "Date of Decision that Child Should No Longer be Placed"),
        ("Initial Category of Abuse", "Latest Category of Abuse"),
        ("Date of Contact", "Date of Contract Review"),
        ("Number of Referrals in 2023", "Number of Referrals in 2024"),
    ],
)
def test_words_alike_keeps_apart_what_one_word_changes(one: str, other: str) -> None:
    assert not _words_alike(header_key(one), header_key(other))


def test_layout_has_every_column_of_the_reference() -> None:
    path = SHARED / "reference" / "annex_a.csv"
    if not path.exists():
        pytest.skip("shared/reference/annex_a.csv is not beside the project")
    with path.open(encoding="utf-8", newline="") as file:
        listed = [(int(each["list_number"]), each["column"]) for each in csv.DictReader(file)]
    assert listed == [(number, header) for number in LISTS for header in headers(number)]
