"""A team manager, a head of service and a reviewing officer: drift, the line of sight, reviews."""

import re

from playwright.sync_api import expect


def test_manager_sees_the_child_unvisited_for_four_months_first(somebody):
    # Given the manager of the team with drift
    somebody.signs_in("manager")
    # Then the child whom nobody has visited for four months is among the first, with the evidence in a line
    somebody.finds_no_barrier()
    drifting = somebody.page.get_by_role("link", name="Rosie Thornbury-Okafor").first
    expect(drifting).to_be_visible()
    drifting.click()
    somebody.reads("Rosie Thornbury-Okafor").finds_no_barrier()
    expect(somebody.page.get_by_text("Child protection visit").first).to_be_visible()


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


def test_a_team_manager_does_not_find_the_child_of_another_team(somebody):
    somebody.signs_in("head").goes_to("/deadlines/?team=")
    somebody.goes_to("/children/no-such-child/")
    somebody.reads("Page not found").finds_no_barrier()
