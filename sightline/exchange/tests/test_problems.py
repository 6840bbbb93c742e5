"""The list of what could not be used in an extract."""

import pytest

from sightline.access.tests.world import NOW
from sightline.exchange.models import Batch, Problem
from sightline.exchange.tests.batches import a_batch


@pytest.fixture
def page(world, client):
    """Opens the problems of an extract that has four, as somebody."""
    batch = a_batch(sha256="", state="loaded", finished_at=NOW)
    Problem.objects.bulk_create(
        Problem(batch=batch, code=code, severity=severity, sheet=sheet, row=row, column=column, value=value, message=message)
        for code, severity, sheet, row, column, value, message in [
            ("missing_list", "warning", "", None, "", "", "List 2 is not in the workbook."),
            ("unknown_value", "warning", "List 7", 5, "Gender", "=cmd|' /C calc'!A0", "Row 5: not a value of this list."),
            ("missing_child_id", "error", "List 7", 9, "Child Unique ID", "", "Row 9 has no child id."),
            ("unknown_value", "warning", "List 8", 2, "Placement type", "Tent", "Row 2: “Tent” is not a value."),
        ]
    )  # fmt: skip

    def get(query="", who="analyst", pk=batch.pk):
        client.force_login(world.users[who])
        return client.get(f"/imports/{pk}/problems/{query}")

    return get


def text(response) -> str:
    return " ".join(response.content.decode().split())


def rows(response) -> list[str]:
    return text(response).partition("<tbody>")[2].partition("</tbody>")[0].split("</tr>")[:-1]


def test_list_shows_all_worst_first_with_what_each_kind_means(page):
    found = rows(page())
    assert len(found) == 4
    assert "Row 9 has no child id." in found[0]
    html = text(page())
    assert "A word or code that is not on the list" in html
    assert "Correct it in the case system" in html


def test_list_wrong_method_is_refused(page, world, client):
    page()
    assert client.post(f"/imports/{Batch.objects.get().pk}/problems/").status_code == 405


def test_list_is_for_those_who_may_see_imports(page):
    assert page(who="head").status_code == 200
    assert page(who="team_mate").status_code == 403
    assert page(who="other_team").status_code == 403
    assert page(who="administrator").status_code == 403


def test_list_of_no_import_is_not_found(page):
    assert page(pk=999999).status_code == 404


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("?severity=error", 1),
        ("?code=unknown_value", 2),
        ("?sheet=List+8", 1),
        ("?column=Gender", 1),
        ("?text=tent", 1),
        ("?code=unknown_value&sheet=List+7", 1),
        ("?code=no-such-code", 4),
    ],
)
def test_list_is_narrowed_as_the_address_says(page, query, count):
    assert len(rows(page(query))) == count


def test_list_that_nothing_fits_says_so(page):
    html = text(page("?text=lighthouse"))
    assert "No problem fits these filters." in html


def test_list_sorts_by_row(page):
    assert "Row 2:" in rows(page("?sort=row"))[0]
    assert "Row 9 has" in rows(page("?sort=-row"))[0]


def test_download_holds_what_is_shown_and_runs_nothing(page):
    csv = page("?format=csv&code=unknown_value").content.decode("utf-8-sig")
    assert csv.count("\r\n") == 3
    assert "'=cmd" in csv
    assert "A word or code that is not on the list" in csv
    assert page("?format=xlsx").content.startswith(b"PK")
