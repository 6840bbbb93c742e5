"""The workbook: Ofsted's own headers, the rows of the records, the same bytes every time, and nothing that the reader minds."""

from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from sightline.calendars.rules import months
from sightline.demo.annex_a import write_annex_a
from sightline.demo.annex_a_lists import HEADERS
from sightline.demo.made_up import UNVISITED_CHILD
from sightline.exchange.imports.annex_a.reader import read

from .conftest import Picture, known, picture

SAMPLE = Path(__file__).parents[3] / "../shared/samples/annex-a/Annex_A_2024_Jan.xlsx"

type Sheets = dict[int, list[dict]]


@pytest.fixture(scope="module")
def made() -> Picture:
    return picture(120, seed=3)


@pytest.fixture(scope="module")
def workbook(made: Picture, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("annex-a") / "annex_a.xlsx"
    write_annex_a(made.authority, path, extracted_on=made.as_at)
    return path


@pytest.fixture(scope="module")
def sheets(workbook: Path) -> Sheets:
    return _rows(workbook)


def test_headers_are_those_of_the_newest_layout() -> None:
    if not SAMPLE.exists():
        pytest.skip("The sample workbook is not beside this project.")
    sample = openpyxl.load_workbook(SAMPLE, read_only=True)
    for number, headers in HEADERS.items():
        assert list(headers) == [cell.value for cell in next(sample[f"List {number}"].iter_rows(max_row=1))]


def test_sheets_are_named_in_order(workbook: Path) -> None:
    assert openpyxl.load_workbook(workbook, read_only=True).sheetnames == [f"List {number}" for number in range(1, 12)]


def test_workbook_is_the_same_byte_for_byte(made: Picture, workbook: Path, tmp_path: Path) -> None:
    write_annex_a(picture(120, seed=3).authority, tmp_path / "again.xlsx", extracted_on=made.as_at)
    assert (tmp_path / "again.xlsx").read_bytes() == workbook.read_bytes()


def test_reader_takes_every_row_and_minds_nothing(workbook: Path, made: Picture, sheets: Sheets) -> None:
    extract = read(workbook, extracted_on=made.as_at)
    assert extract.problems == []
    assert {number: len(rows) for number, rows in extract.lists.items()} == {n: len(rows) for n, rows in sheets.items()}


@pytest.mark.parametrize("days_before", [30, 400])
def test_extract_of_an_earlier_day_holds_what_was_known_then(made: Picture, tmp_path: Path, days_before: int) -> None:
    day = made.as_at - timedelta(days=days_before)
    write_annex_a(made.authority, tmp_path / "earlier.xlsx", extracted_on=day)
    assert read(tmp_path / "earlier.xlsx", extracted_on=day).problems == []
    for rows in _rows(tmp_path / "earlier.xlsx").values():
        assert all(value < day for row in rows for value in row.values() if isinstance(value, date))


def test_dates_are_dates_and_ids_are_text(sheets: Sheets) -> None:
    for number, rows in sheets.items():
        for row in rows:
            assert isinstance(next(iter(row.values())), str)
            dated = [value for header, value in row.items() if "Date" in header and "Return" not in header]
            assert all(value is None or isinstance(value, date) for value in dated), number


def test_recent_lists_hold_the_last_six_months_and_no_more(made: Picture, sheets: Sheets) -> None:
    since = months(-6).due(made.as_at)
    for number, model, field, header in (
        (1, "front_door.Contact", "contact_on", "Date of Contact"),
        (3, "front_door.Referral", "referred_on", "Date of Referral"),
    ):
        wanted = sorted(
            (child, values[field])
            for child, records in made.children.items()
            for values in records[model]
            if values[field] >= since
        )
        assert sorted((row["Child Unique ID"], row[header]) for row in sheets[number]) == wanted


@pytest.mark.parametrize(
    ("number", "model", "starts", "ends", "start_header"),
    [
        (2, "early_help.EarlyHelpAssessment", "started_on", "completed_on", "Assessment start date"),
        (4, "assessments.Assessment", "started_on", "authorised_on", "Continuous Assessment Start Date"),
        (7, "child_protection.ChildProtectionPlan", "started_on", "ended_on", "Child Protection Plan Start Date"),
        (8, "looked_after.PeriodOfCare", "started_on", "ceased_on", "Date Started to be Looked After"),
    ],
)
def test_lists_hold_all_that_is_open_or_ended_lately(
    made: Picture, sheets: Sheets, number: int, model: str, starts: str, ends: str, start_header: str
) -> None:
    since = months(-6).due(made.as_at)
    wanted = sorted(
        (child, values[starts])
        for child, records in made.children.items()
        for values in records[model]
        if values[ends] is None or values[ends] >= since
    )
    assert wanted
    assert sorted((row["Child Unique ID"], row[start_header]) for row in sheets[number]) == wanted


def test_children_in_need_are_listed_once_each_with_their_status(made: Picture, sheets: Sheets) -> None:
    rows = {row["Child Unique ID"]: row for row in sheets[6]}
    assert len(rows) == len(sheets[6])
    listed = {number: {row["Child Unique ID"] for row in sheets[number] if _is_open(row)} for number in (7, 8)}
    for child, records in made.children.items():
        if any(values["closed_on"] is None for values in records["plans.ChildInNeed"]):
            status = rows[child]["Case Status"]
            assert (status == "a) Looked after child") == (child in listed[8])
            assert (status == "b) Child Protection plan") == (child in listed[7])
            assert status != "e) Closed episode"
        elif child in rows:
            assert rows[child]["Case Status"] == "e) Closed episode"
            assert rows[child]["Reason for Closure"].startswith("RC")


def test_children_in_need_with_a_plan_were_last_seen_at_the_latest_visit_of_it(made: Picture, sheets: Sheets) -> None:
    plans = 0
    for row in sheets[6]:
        if row["Case Status"] == "c) Child in need plan":
            records = made.children[row["Child Unique ID"]]
            plan = next(values for values in records["plans.ChildInNeedPlan"] if values["ended_on"] is None)
            assert row["CIN Start Date"] == plan["started_on"]
            seen = _seen(records, "child_in_need", plan["started_on"])
            assert not seen or row["Date Child Was Last Seen"] == max(seen)
            plans += 1
    assert plans > 30


def test_protection_plans_show_their_latest_visit_and_review(made: Picture, sheets: Sheets) -> None:
    for row in (row for row in sheets[7] if _is_open(row)):
        records = made.children[row["Child Unique ID"]]
        since = row["Child Protection Plan Start Date"]
        assert row["Date of the Last Statutory Visit"] == max(_seen(records, "child_protection", since), default=None)
        held = [v["held_on"] for v in records["child_protection.ReviewConference"] if v["held_on"] >= since]
        assert row["Date of latest review conference"] == max(held, default=None)
    row = next(row for row in sheets[7] if row["Child Unique ID"] == UNVISITED_CHILD.ref)
    assert (made.as_at - row["Date of the Last Statutory Visit"]).days >= 120


def test_children_in_care_show_the_latest_of_each_series(made: Picture, sheets: Sheets) -> None:
    for row in (row for row in sheets[8] if row["Date Ceased to be Looked After"] is None):
        records = made.children[row["Child Unique ID"]]
        for header, model, field in (
            ("Date of Latest Statutory Review", "looked_after.Review", "held_on"),
            ("Date of Last Health Assessment", "health.HealthAssessment", "assessed_on"),
            ("Date of Last Dental Check", "health.DentalCheck", "checked_on"),
            ("Start Date of Most Recent Placement", "looked_after.Placement", "started_on"),
        ):
            assert row[header] == max((values[field] for values in records[model]), default=None), header
        visits = _seen(records, "looked_after", row["Start Date of Most Recent Placement"])
        assert row["Date of Last Social Work Visit"] == max(visits)


def test_care_leavers_show_adviser_review_and_contact(made: Picture, sheets: Sheets) -> None:
    assert len(sheets[9]) == sum(values["ended_on"] is None for values in made.all("care_leavers.CareLeaver"))
    for row in sheets[9]:
        records = made.children[row["Child Unique ID"]]
        adviser = next(
            v for v in records["people.Allocation"] if v["role"] == "personal_adviser" and v["until_on"] is None
        )
        assert row["Allocated Personal Advisor"] == adviser["worker"]
        assert row["Allocated Team"]
        assert row["Latest Date of Contact"] == max(v["contact_on"] for v in records["care_leavers.InTouch"])
        assert row["Latest Pathway Plan Review Date"] == max(
            v["held_on"] for v in records["care_leavers.PathwayPlanReview"]
        )


def test_owner_is_the_worker_who_holds_the_child_now(made: Picture, sheets: Sheets) -> None:
    for number in (4, 5, 6, 7, 8):
        for row in sheets[number]:
            held = made.children[row["Child Unique ID"]]["people.Allocation"]
            now = [v for v in held if v["role"] == "social_worker" and v["until_on"] is None]
            if now:
                assert (row["Allocated Team"], row["Allocated Worker"]) == (now[0]["team"], now[0]["worker"])


def test_adoption_lists_join(sheets: Sheets, made: Picture) -> None:
    adopters = {row["Family identifier"] for row in sheets[11]}
    assert {row["Family identifier"] for row in sheets[10]} - {None} <= adopters
    assert len(sheets[11]) > 3


def _rows(path: Path) -> Sheets:
    book = openpyxl.load_workbook(path, read_only=True)
    found: Sheets = {}
    for number in HEADERS:
        first, *rest = book[f"List {number}"].iter_rows(values_only=True)
        headers = [str(header) for header in first]
        found[number] = [
            {h: value.date() if isinstance(value, datetime) else value for h, value in zip(headers, row, strict=True)}
            for row in rest
        ]
    return found


def _is_open(row: dict) -> bool:
    return row.get("Child Protection Plan End Date") is None and row.get("Date Ceased to be Looked After") is None


def _seen(records: dict, purpose: str, since: date) -> list[date]:
    return [
        v["visited_on"]
        for v in records["visits.Visit"]
        if v["purpose"] == purpose and v["seen"] and v["visited_on"] >= since
    ]


def test_known_takes_only_versions_in_force(made: Picture) -> None:
    assert sum(len(values) for records in known(made.entries).values() for values in records.values()) == sum(
        entry.superseded_at is None for entry in made.entries
    )
