"""What I have been told: mine, unanswered first, oldest first; filters, export, the count in the navigation."""

from datetime import date, timedelta

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline
from sightline.escalation.commands.answer_told import answer_told
from sightline.escalation.models import Told

from .telling import round_of

PATH = "/told/"


def rows(client, **asked):
    return [(row.child, row.what) for row in client.get(PATH, asked).context["table"].page]


def test_own_notices_by_child_oldest_first(client, world, told, owes):
    owes("north_protected", due_on=date(2026, 2, 20))
    owes("north", due_on=date(2026, 3, 20), clock="looked_after_review")
    round_of(date(2026, 3, 9))
    client.force_login(world.manager)
    assert rows(client) == [
        ("Noah Al-Masri", "Child protection visit"),
        ("Amara Okafor", "Child protection visit"),
        ("Amara Okafor", "Dental check"),
        ("A child whose record is restricted", "Child protection visit"),
    ]
    page = client.get(PATH)
    assert "Zoë" not in page.text
    assert "Told (4)" in page.text
    assert "overdue by 5 working days" in page.text.lower()
    assert client.post(PATH).status_code == 405
    with looking_as(SYSTEM):
        seen = View.objects.filter(what="What I have been told").values_list("child__given_name", flat=True)
        assert set(seen) == {"Noah", "Amara"}


def test_several_rungs_of_one_thing_are_one_row(client, world, ladder, owes):
    world.own_worker.is_active = False
    world.own_worker.save()
    owes("north", due_on=date(2026, 3, 2))
    round_of(date(2026, 3, 9))
    with looking_as(SYSTEM):
        assert Told.objects.filter(to=world.manager).count() == 2
    client.force_login(world.manager)
    assert rows(client) == [("Amara Okafor", "Child protection visit")]


def test_what_is_not_overdue_asks_for_nothing_yet(client, world, ladder, owes):
    owes("north", due_on=date(2026, 3, 11))
    round_of(date(2026, 3, 9))
    client.force_login(world.own_worker)
    page = client.get(PATH)
    assert "Coming up: 1 thing" in page.text
    assert "Told (" not in page.text
    assert rows(client, show="coming") == [("Amara Okafor", "Child protection visit")]


def test_answered_and_over_are_apart(client, world, told, mine):
    with looking_as(world.manager, NOW):
        answer_told(
            by=world.manager,
            at=NOW,
            told=[mine("manager")["dental_check"].pk],
            what="The carer books it today.",
            owner=world.manager,
            due_on=date(2026, 3, 10),
        )
    with looking_as(SYSTEM):
        Deadline.objects.filter(clock="child_protection_visit", child=world.north).update(met_on=date(2026, 3, 9))
    round_of(date(2026, 3, 12))
    client.force_login(world.manager)
    assert rows(client, show="answered") == [("Amara Okafor", "Dental check")]
    assert rows(client, show="over") == [("Amara Okafor", "Child protection visit")]
    assert rows(client, clock="dental_check") == []
    assert len(rows(client, show="all")) == 3


def test_an_answer_whose_day_has_passed_says_so(client, world, told, mine, at):
    with looking_as(world.manager, NOW):
        answer_told(
            by=world.manager,
            at=NOW,
            told=[mine("manager")["dental_check"].pk],
            what="The carer books it today.",
            owner=world.manager,
            due_on=date(2026, 3, 10),
        )
    client.force_login(world.manager)
    assert client.get(PATH, {"show": "answered"}).context["table"].page[0].status == "Answered"
    at(NOW + timedelta(days=2))
    assert client.get(PATH, {"show": "answered"}).context["table"].page[0].status == "Day passed"


def test_export_is_logged_and_names_nobody_out_of_sight(client, world, told):
    client.force_login(world.manager)
    text = client.get(PATH, {"format": "csv"}).text
    assert "Amara Okafor" in text
    assert "A child whose record is restricted" in text
    assert "Zoë" not in text
    with looking_as(SYSTEM):
        assert View.objects.filter(what="Download: What I have been told", child=world.north).count() == 1


def test_nothing_and_no_permission(client, world):
    client.force_login(world.reviewing_officer)
    assert "Nothing is overdue that you have not answered." in client.get(PATH).text
    client.force_login(world.administrator)
    assert client.get(PATH).status_code == 403
