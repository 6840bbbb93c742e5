"""Four months unvisited: who was told, and what they answer; actions with owners and days; somebody away, and who covers."""

import re
from datetime import date, timedelta

from playwright.sync_api import expect


def typed(day: date) -> str:
    return f"{day.day} {day.month} {day.year}"


def test_whoever_opens_the_childs_record_sees_who_was_told(somebody):
    # Given Rosie, whom nobody has visited for four months
    somebody.signs_in("head").goes_to("/children/100001/")
    # Then everybody who was told stands there by name, up to the head of service
    told = somebody.page.get_by_role("region", name=re.compile("Who has been told"))
    for rung in ("team manager", "service manager", "head of service"):
        expect(told).to_contain_text(f"as {rung}")
    somebody.finds_no_barrier()
    # And the reason behind the deadline says it too
    somebody.goes_to("/children/100001/why/child_protection_visit/").finds_no_barrier()
    expect(somebody.page.get_by_role("heading", name="Who has been told")).to_be_visible()


def test_head_sees_who_has_not_answered(somebody):
    somebody.signs_in("head").goes_to("/line-of-sight/")
    somebody.presses("Who was told of what").reads("Told and not answered").finds_no_barrier()
    somebody.page.get_by_label("Team").select_option(label="Safeguarding 3")
    somebody.page.get_by_role("button", name="Show").click()
    expect(somebody.page.get_by_role("link", name="Rosie Thornbury-Okafor").first).to_be_visible()
    somebody.presses("Where there is nobody to tell").reads("Nobody to tell").finds_no_barrier()


def test_manager_answers_and_the_worker_does_it(somebody):
    # Given the manager who was told of Rosie
    somebody.signs_in("turnover.manager").presses(re.compile(r"^Told \(")).reads(
        "What I have been told"
    ).finds_no_barrier()
    # When they open it and say what will be done, by whom and when
    somebody.page.get_by_role("row", name=re.compile("Rosie")).get_by_role(
        "link", name=re.compile("Open and answer")
    ).first.click()
    somebody.reads("Rosie Thornbury-Okafor").finds_no_barrier()
    somebody.page.get_by_label("What will be done?").fill("Visit at home tomorrow and see her alone.")
    owner = somebody.page.get_by_label("Who will do it?")
    owner.select_option(label=owner.locator("option", has_text="the child's worker").inner_text())
    somebody.page.get_by_label("By when?", exact=True).fill("1 1 2020")
    somebody.page.get_by_role("button", name="Answer").click()
    # Then a day that is past is refused, at its field
    expect(somebody.page.get_by_text("Choose a day from today to a year ahead.").first).to_be_visible()
    somebody.finds_no_barrier()
    somebody.page.get_by_label("By when?", exact=True).fill(typed(date.today() + timedelta(days=1)))
    somebody.page.get_by_role("button", name="Answer").click()
    expect(somebody.page.get_by_text("Your answer is recorded.")).to_be_visible()
    somebody.page.get_by_role("button", name="Sign out").click()
    # And the worker has an action, which they mark as done with a note
    somebody.signs_in("new.worker").presses(re.compile(r"^Actions \(")).reads("My actions").finds_no_barrier()
    somebody.presses("Visit at home tomorrow and see her alone.").reads("Action for Rosie").finds_no_barrier()
    somebody.page.get_by_label("What was done?").fill("Seen at home, alone, and well.")
    somebody.page.get_by_role("button", name="Mark as done").click()
    expect(somebody.page.get_by_text("The action is marked as done.")).to_be_visible()
    somebody.goes_to("/children/100001/")
    expect(somebody.page.get_by_text("Seen at home, alone, and well.")).to_be_attached()


def test_somebody_away_is_covered_for(somebody):
    somebody.signs_in("manager").goes_to("/told/").presses("Going to be away?").reads("Being away").finds_no_barrier()
    somebody.page.get_by_label("First day away").fill(typed(date.today() + timedelta(days=3)))
    somebody.page.get_by_label("Last day away").fill(typed(date.today() + timedelta(days=7)))
    somebody.page.get_by_label("Who covers?").select_option(index=2)
    somebody.page.get_by_role("button", name="Record").click()
    expect(somebody.page.get_by_role("heading", name="My absences")).to_be_visible()
    somebody.finds_no_barrier()
    somebody.page.get_by_role("button", name="Call off").click()
    expect(somebody.page.get_by_text("is not away any more")).to_be_visible()
    somebody.goes_to("/my-mail/").reads("E-mails").finds_no_barrier()


def test_answering_works_without_javascript(without_javascript):
    person = without_javascript
    person.signs_in("service.manager").goes_to("/told/").reads("What I have been told")
    person.page.get_by_role("link", name=re.compile("Open and answer")).first.click()
    person.page.get_by_label("What will be done?").fill("The manager shows me the visit by then.")
    person.page.get_by_label("By when?", exact=True).fill(typed(date.today() + timedelta(days=5)))
    person.page.get_by_role("button", name="Answer").click()
    expect(person.page.get_by_text("Your answer is recorded.")).to_be_visible()
