"""Another day: a manager looks back and ahead, a head of service looks at the whole service, and both see how soon things are recorded."""

import re
from datetime import date, timedelta

from playwright.sync_api import expect

BACK = (date.today() - timedelta(days=21)).isoformat()
AHEAD = (date.today() + timedelta(days=28)).isoformat()


def _banner(somebody):
    return somebody.page.get_by_role("region", name="The day shown")


def _asks_for(somebody, day, known="now"):
    page = somebody.page
    page.get_by_text("Look at another day").click()
    form = page.get_by_role("form", name="Look at another day")
    form.get_by_label("As at").fill(day)
    form.get_by_label("By what was known").select_option(known)
    form.get_by_role("button", name="Show that day").click()
    page.wait_for_load_state()
    return somebody


def test_a_manager_looks_back_and_stays_there_until_back_today(somebody):
    # Given a manager's team
    somebody.signs_in("manager").finds_no_barrier()
    # When they ask for three weeks ago
    _asks_for(somebody, BACK)
    banner = _banner(somebody)
    expect(banner).to_contain_text("by what is known now")
    somebody.finds_no_barrier()
    # Then every way from there stays with that day: the list, its sorting, a child's page and why something is due
    somebody.page.get_by_role("link", name=re.compile(r"^\d+ overdue")).first.click()
    expect(banner).to_be_visible()
    somebody.page.get_by_role("link", name="Due", exact=True).click()
    expect(banner).to_be_visible()
    somebody.page.get_by_role("navigation", name="Main").get_by_role("link", name="My team").click()
    somebody.page.locator("#children a[href^='/children/']").first.click()
    expect(banner).to_be_visible()
    somebody.finds_no_barrier()
    somebody.page.get_by_text("Why?").first.click()
    somebody.page.get_by_role("link", name="Day by day").first.click()
    expect(banner).to_be_visible()
    somebody.finds_no_barrier()
    # And one press leads back
    somebody.page.get_by_role("link", name="Back to today").click()
    expect(banner).to_have_count(0)


def test_as_it_was_known_that_day_and_before_anything_was(somebody):
    # Given a manager who asks how the team looked three weeks ago
    somebody.signs_in("manager")
    _asks_for(somebody, BACK, "then")
    # Then it says what was known, and the other knowledge is one press away
    expect(_banner(somebody)).to_contain_text("looked, as known on")
    somebody.presses("By what is known now")
    expect(_banner(somebody)).to_contain_text("by what is known now.")
    # When they ask for a day before anything was recorded, then the page says so
    _asks_for(somebody, "1 1 1995", "then")
    expect(somebody.page.get_by_text("No child was with this team.")).to_be_visible()
    expect(_banner(somebody)).to_contain_text("Nothing had been recorded here by then.")
    somebody.finds_no_barrier()


def test_a_day_that_cannot_be_is_refused_in_a_sentence(somebody):
    somebody.signs_in("manager")
    _asks_for(somebody, "31 2 2026")
    expect(somebody.page.get_by_role("alert")).to_contain_text("Enter a real date")
    somebody.finds_no_barrier()


def test_a_forecast_and_the_whole_service_without_javascript(without_javascript):
    somebody = without_javascript
    somebody.signs_in("head").reads("Line of sight")
    _asks_for(somebody, AHEAD)
    expect(_banner(somebody)).to_contain_text("This is a forecast for", timeout=60_000)
    expect(somebody.page.get_by_role("heading", level=1)).to_contain_text("Line of sight", timeout=60_000)
    cell = somebody.page.locator("table a[href*='/deadlines/']").first
    cell.click()
    expect(_banner(somebody)).to_contain_text("This is a forecast for", timeout=60_000)


def test_how_soon_things_are_recorded_opens_to_its_list(somebody):
    somebody.signs_in("manager").presses("How soon things are recorded").reads("Recording lag")
    somebody.page.get_by_text("What this can and cannot tell").click()
    somebody.finds_no_barrier()
    figure = somebody.page.locator("#kinds ~ table tbody a, #kinds table tbody a, section:has(#kinds) tbody a").first
    counted = int(re.sub(r"\D", "", figure.inner_text().split("recorded")[0]))
    figure.click()
    somebody.reads("How soon things were recorded").finds_no_barrier()
    assert re.search(rf"\b(of )?{counted}\b", somebody.page.locator("main").inner_text())
