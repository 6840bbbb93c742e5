"""An analyst brings an extract in through the site, watches it load, and reads what could not be used."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

SAMPLE = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "annex-a" / "Annex_A_2024_Jan.xlsx"


def test_analyst_sees_imports_and_the_catalogue(somebody):
    somebody.signs_in("analyst").reads("Imports and data").finds_no_barrier()
    somebody.goes_to("/imports/").finds_no_barrier()
    somebody.goes_to("/catalogue/").finds_no_barrier()
    expect(somebody.page.get_by_text("unverified", exact=False).first).to_be_visible()
    somebody.goes_to("/catalogue/looked_after_review/").finds_no_barrier()


def test_a_file_that_is_not_a_workbook_is_refused_in_a_sentence(somebody, tmp_path):
    wrong = tmp_path / "notes.xlsx"
    wrong.write_text("not a workbook")
    somebody.signs_in("analyst").goes_to("/imports/new/").finds_no_barrier()
    somebody.page.locator("input[type=file]").set_input_files(wrong)
    somebody.page.locator("main form button[type=submit]").click()
    expect(
        somebody.page.get_by_text("not an Excel workbook", exact=False)
        .or_(somebody.page.get_by_text("not a workbook", exact=False))
        .first
    ).to_be_visible(timeout=30_000)
    somebody.finds_no_barrier()


@pytest.mark.skipif(not SAMPLE.exists(), reason="the real Annex A sample is not beside the project (../shared/samples)")
def test_analyst_loads_the_real_workbook_and_reads_its_problems(somebody):
    somebody.signs_in("analyst").goes_to("/imports/new/")
    somebody.page.locator("input[type=file]").set_input_files(SAMPLE)
    somebody.page.locator("main form button[type=submit]").click()
    expect(somebody.page.get_by_text("59", exact=False).first).to_be_visible(timeout=60_000)
    somebody.page.locator("main a[href*='/problems/']").first.click()
    somebody.finds_no_barrier()
    expect(somebody.page.get_by_text("PSRMEM").first).to_be_visible()
