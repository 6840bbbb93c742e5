"""The page of absences: one's own, one's people's, whom one covers for."""

from datetime import timedelta

from sightline.access.tests.world import NOW
from sightline.escalation.models import Absence

PATH = "/my-absence/"


def sends(client, person, cover, first="9 3 2026", last="13 3 2026"):
    return client.post(PATH, {"person": person.pk, "cover": cover.pk, "from_on": first, "last_on": last})


def test_record_and_end(client, world):
    client.force_login(world.own_worker)
    assert sends(client, world.own_worker, world.team_mate)["Location"] == PATH
    text = client.get(PATH).text
    assert "Friday 13 March 2026" in text
    absence = Absence.objects.get()
    client.force_login(world.team_mate)
    assert "You cover for <strong>Own Worker</strong>" in client.get(PATH).text
    assert client.post(f"{PATH}{absence.pk}/end/").status_code == 403
    client.force_login(world.manager)
    assert "My people&#x27;s absences" in client.get(PATH).text or "My people's absences" in client.get(PATH).text
    assert client.post(f"{PATH}{absence.pk}/end/")["Location"] == PATH
    assert Absence.objects.get().ended_by == world.manager
    assert "over already" in client.post(f"{PATH}{absence.pk}/end/", follow=True).text
    assert client.post(f"{PATH}{absence.pk + 1}/end/").status_code == 404
    assert client.get(f"{PATH}{absence.pk}/end/").status_code == 405


def test_refusals_stand_at_their_fields(client, world):
    client.force_login(world.manager)
    text = sends(client, world.own_worker, world.team_mate, "13 3 2026", "9 3 2026").text
    assert "The last day away must be the first, or later." in text
    assert not Absence.objects.exists()


def test_a_worker_is_not_offered_others(client, world):
    client.force_login(world.own_worker)
    page = client.get(PATH)
    assert page.context["page"].people == [(world.own_worker.pk, "Own Worker, me")]
    assert sends(client, world.team_mate, world.manager).status_code == 200
    assert not Absence.objects.exists()


def test_what_is_over_is_not_listed(client, world):
    Absence.objects.create(
        person=world.own_worker,
        cover=world.team_mate,
        from_on=NOW.date() - timedelta(days=9),
        until_on=NOW.date(),
        recorded_at=NOW,
        recorded_by=world.own_worker,
    )
    client.force_login(world.own_worker)
    assert client.get(PATH).context["page"].mine == []
