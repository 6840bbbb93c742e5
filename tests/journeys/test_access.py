"""Signing in, being refused, breaking the glass, and accounts."""

from playwright.sync_api import expect


def test_sign_in_refuses_without_saying_which_was_wrong(somebody):
    somebody.goes_to("/sign-in/").finds_no_barrier()
    somebody.page.get_by_label("E-mail address").fill("nobody@wendlebury.example")
    somebody.page.get_by_label("Password", exact=True).fill("wrong wrong wrong")
    somebody.page.get_by_role("button", name="Sign in").click()
    expect(somebody.page.get_by_role("alert").first).to_be_visible()
    somebody.finds_no_barrier()


def test_breaking_the_glass_opens_a_record_and_tells_the_worker(somebody):
    # Given a social worker of another team, for whom the child's page is not there
    somebody.signs_in("social.worker").goes_to("/children/100001/")
    somebody.reads("Page not found")
    somebody.said.clear()
    # When they break the glass with a reason
    somebody.goes_to("/break-glass/").finds_no_barrier()
    somebody.page.locator("main input[type=text]").first.fill("100001")
    somebody.page.locator("main textarea").fill("The child's school has rung and nobody of the team answers.")
    somebody.page.locator("main form button[type=submit]").click()
    # Then the record opens, for a while
    somebody.reads("Rosie Thornbury-Okafor").finds_no_barrier()


def test_administrator_sees_accounts_and_no_children(somebody):
    somebody.signs_in("administrator").reads("Accounts").finds_no_barrier()
    somebody.goes_to("/children/100001/")
    assert "Rosie" not in somebody.page.locator("main").inner_text()


def test_my_access_and_notices(somebody):
    somebody.signs_in("manager").goes_to("/my-access/").finds_no_barrier()
    somebody.goes_to("/notices/").finds_no_barrier()
