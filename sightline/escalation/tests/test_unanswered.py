"""Who has been told of what and has not answered, by person and team."""

from datetime import date

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.escalation.commands.answer_told import answer_told
from sightline.escalation.models import Told
from sightline.escalation.queries.unanswered import Wanted, by_person, by_team, unanswered

from .telling import morning

TODAY = NOW.date()


def people(world, who):
    with looking_as(world.users[who], NOW):
        return {row.name: (row.told, row.unopened, row.unanswered) for row in by_person(world.users[who], today=TODAY)}


def test_counts_are_of_children_in_sight(world, told):
    assert people(world, "head") == {"Own Worker": (2, 2, 2), "Manager": (2, 2, 2), "Service Manager": (2, 2, 2)}
    assert people(world, "manager") == people(world, "head")
    assert people(world, "other_manager") == {}


def test_answers_come_off_and_a_day_that_passed_shows(world, told, mine):
    with looking_as(world.manager, NOW):
        answer_told(
            by=world.manager,
            at=NOW,
            told=[row.pk for row in mine("manager").values()],
            what="Visit at home tomorrow.",
            owner=world.manager,
            due_on=date(2026, 3, 10),
        )
    assert people(world, "head")["Manager"] == (2, 0, 0)
    with looking_as(world.head, NOW):
        (team,) = by_team(world.head, today=TODAY)
        assert (team.name, team.unanswered, team.broken, team.oldest) == ("North", 2, 0, date(2026, 3, 9))
        (team,) = by_team(world.head, today=date(2026, 3, 11))
        assert team.broken == 2
        assert len(unanswered(world.head, Wanted(show="broken"), today=date(2026, 3, 11))) == 2
        assert len(unanswered(world.head, Wanted(person=world.service_manager.pk), today=TODAY)) == 2
        assert len(unanswered(world.head, Wanted(role="senior"), today=TODAY)) == 2
        assert len(unanswered(world.head, Wanted(no_team=True), today=TODAY)) == 0
        assert len(unanswered(world.head, Wanted(team=world.teams["North"].pk, role="social_worker"), today=TODAY)) == 2


def test_screen(client, world, told):
    client.force_login(world.head)
    page = client.get("/told/unanswered/", {"person": world.manager.pk})
    assert "What they were told: Manager" in page.text
    assert "Amara Okafor" in page.text
    assert "Zoë" not in page.text
    assert client.post("/told/unanswered/").status_code == 405
    text = client.get("/told/unanswered/", {"format": "csv"}).text
    assert text.count("Amara Okafor") == 6
    with looking_as(SYSTEM):
        assert View.objects.filter(what="Download: Told and not answered").count() == 1


def test_what_nobody_was_told_of_is_listed(client, world, told):
    with looking_as(SYSTEM):
        Told.objects.filter(to=world.service_manager).update(to=None, why="nobody", told_at=morning(TODAY))
    client.force_login(world.head)
    assert "Nobody" in client.get("/told/unanswered/", {"show": "nobody"}).text
    assert client.get("/told/unanswered/", {"show": "nobody"}).context["notices"].count == 2


def test_line_of_sight_has_it(client, world, told):
    client.force_login(world.head)
    assert "told of and not answered" in client.get("/line-of-sight/").text
    assert "told of and not answered" not in client.get("/line-of-sight/?as_at=2026-03-02").text
    client.force_login(world.analyst)  # sees the whole service, and does not oversee it
    assert "told of and not answered" not in client.get("/line-of-sight/").text


def test_workers_do_not_oversee(client, world, told):
    client.force_login(world.own_worker)
    assert client.get("/told/unanswered/").status_code == 403
