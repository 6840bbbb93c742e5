"""A social worker's morning: what is due, why, and a child's page."""

from playwright.sync_api import expect


def test_social_worker_sees_what_is_due_and_why(somebody):
    # Given a social worker who signs in
    somebody.signs_in("social.worker")
    # When they look at their children
    somebody.reads("My children").finds_no_barrier()
    # Then something is owed, with its reason in place
    why = somebody.page.get_by_text("Why?").first
    expect(why).to_be_visible()
    why.click()
    expect(
        somebody.page.get_by_text("working days after")
        .or_(somebody.page.get_by_text("months after"))
        .or_(somebody.page.get_by_text("weeks after"))
        .first
    ).to_be_visible()
    somebody.finds_no_barrier()


def test_social_worker_opens_a_child_and_the_view_is_shown(somebody):
    somebody.signs_in("social.worker")
    link = somebody.page.locator("main a[href^='/children/']").first
    name = link.inner_text()
    link.click()
    somebody.reads(name).finds_no_barrier()
    for heading in ("Due and why", "Chronology"):
        expect(somebody.page.get_by_role("heading", name=heading).first).to_be_visible()
    expect(somebody.page.get_by_text("opened", exact=False).first).to_be_attached()


def test_search_finds_a_name_that_is_misspelt(somebody):
    somebody.signs_in("head")
    somebody.goes_to("/search/?q=thornbery").finds_no_barrier()
    expect(somebody.page.get_by_role("link", name="Rosie Thornbury-Okafor")).to_be_visible()
    somebody.goes_to("/search/?q=100001")
    expect(somebody.page.get_by_text("Rosie Thornbury-Okafor").first).to_be_visible()
    somebody.goes_to("/search/?q=nobody+called+this").finds_no_barrier()


def test_everything_works_without_javascript(without_javascript):
    person = without_javascript
    person.signs_in("social.worker").reads("My children")
    person.page.locator("main a[href^='/children/']").first.click()
    expect(person.page.get_by_role("heading", name="Chronology").first).to_be_visible()
    person.page.get_by_role("button", name="Sign out").click()
    expect(person.page.get_by_role("button", name="Sign in")).to_be_visible()


def test_the_child_page_prints(somebody):
    somebody.signs_in("social.worker")
    somebody.page.locator("main a[href^='/children/']").first.click()
    somebody.page.emulate_media(media="print")
    expect(somebody.page.get_by_role("navigation").first).to_be_hidden()
    assert len(somebody.page.pdf()) > 5_000
