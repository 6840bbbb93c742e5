"""A team manager, a head of service and a reviewing officer: drift, the line of sight, reviews."""

import re

from playwright.sync_api import expect


def test_the_child_unvisited_for_four_months_is_first_for_their_worker(somebody):
    # Given the worker to whom the child was given four months ago
    somebody.signs_in("new.worker").reads("My children").finds_no_barrier()
    # Then nothing on their list is more overdue, and the child's page says since when
    overdue = somebody.page.locator("main a[href^='/children/']").first
    expect(overdue).to_have_text("Rosie Thornbury-Okafor")
    overdue.click()
    somebody.reads("Rosie Thornbury-Okafor").finds_no_barrier()
    expect(somebody.page.get_by_text("Child protection visit").first).to_be_visible()


def test_manager_sees_drift_with_its_evidence(somebody):
    somebody.signs_in("manager").finds_no_barrier()
    expect(somebody.page.get_by_role("heading", name=re.compile("Drifting")).first).to_be_visible()
    expect(somebody.page.get_by_text(re.compile(r"overdue by \d+ working days?")).first).to_be_visible()
    expect(somebody.page.get_by_role("heading", name=re.compile("Workers")).first).to_be_visible()


def test_head_of_service_opens_the_list_behind_a_cell(somebody):
    somebody.signs_in("head").reads("Line of sight").finds_no_barrier()
    cell = somebody.page.locator("table a[href*='/deadlines/']").filter(has_text=re.compile(r"\d+%")).first
    counted = int(
        re.search(r"of ([\d,]+)", cell.locator("xpath=ancestor::td[1]").inner_text()).group(1).replace(",", "")
    )
    cell.click()
    expect(somebody.page.get_by_role("heading", level=1)).to_be_visible()
    somebody.finds_no_barrier()
    assert re.search(rf"\b{counted}\b", somebody.page.locator("main").inner_text())


def test_reviewing_officer_sees_reviews_due(somebody):
    somebody.signs_in("reviewing.officer").reads("Children I review").finds_no_barrier()
    expect(somebody.page.get_by_text("Since the last review").first).to_be_visible()


def test_a_child_outside_ones_scope_is_not_found(somebody):
    somebody.signs_in("manager").goes_to("/children/100001/")
    somebody.reads("Page not found")
    somebody.said.clear()  # the browser notes the 404 itself
    somebody.finds_no_barrier()
