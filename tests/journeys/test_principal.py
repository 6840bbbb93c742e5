"""A principal social worker changes a local standard from a date, sees what that does to today's lists, and takes it back."""

from playwright.sync_api import expect

STANDARD = "/catalogue/child_protection_visit/"


def test_a_standard_is_changed_from_a_date_and_taken_back(somebody):
    # Given the principal social worker, on the page of a local standard
    somebody.signs_in("principal").goes_to(STANDARD).finds_no_barrier()
    page = somebody.page
    page.get_by_role("link", name="Change this standard from a date").click()
    somebody.finds_no_barrier()
    # When they ask for a longer time, from a day in the past
    page.get_by_label("A time of this service’s own").check()
    page.get_by_label("How long for the first?").fill("15")
    page.get_by_label("From which day?").fill("1 1 2024")
    page.get_by_label("Why?").fill("Agreed at the practice board, for this journey.")
    page.get_by_role("button", name="See what it would change").click()
    # Then the effect is there before anything is saved
    expect(page.get_by_role("heading", name="What this would change today")).to_be_visible()
    expect(page.get_by_text("children with a due day that moves")).to_be_visible()
    somebody.finds_no_barrier()
    page.get_by_role("button", name="Save this change").click()
    expect(page.get_by_text("Agreed at the practice board, for this journey.")).to_be_visible()
    # And it can be taken back, and stays in the history
    page.get_by_role("link", name="Withdraw From 1 January 2024").click()
    page.get_by_label("Why?").fill("It was only for this journey.")
    page.get_by_role("button", name="See what it would change").click()
    somebody.finds_no_barrier()
    page.get_by_role("button", name="Withdraw it").click()
    expect(page.get_by_text("It was only for this journey.")).to_be_visible()


def test_law_says_why_it_cannot_be_changed(somebody):
    somebody.signs_in("principal").goes_to("/catalogue/looked_after_review/change/")
    expect(somebody.page.get_by_text("no service can change it")).to_be_visible()
    somebody.finds_no_barrier()


def test_terms_closure_days_and_hours_can_be_read_by_everybody(somebody):
    somebody.signs_in("social.worker").goes_to("/catalogue/days/")
    somebody.reads("Terms, closure days and front door").finds_no_barrier()
    expect(somebody.page.get_by_role("link", name="Set a term")).to_have_count(0)
