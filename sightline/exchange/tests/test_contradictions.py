"""What does not fit together: seen on the extract's problems, on the data page, in a list and on the child's page, and gone when put right."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sightline.access.tests.world import NOW
from tests.factories.records import entry, load_entries

SAID = "“Core group met” is dated 1 March 2026, after the eighteenth birthday on 1 February 2026."


def text(response) -> str:
    return " ".join(response.content.decode().split())


def events(*rows: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("events.csv", "\n".join(["Child,Kind,On,Until,Reference", *rows]).encode())


@pytest.fixture
def told(world, bring_in):
    """The child of North turned 18 in February; a core group in March is brought in, and one in January."""
    ref = world.north.ref
    held = {"role": "social_worker", "worker": "Priya Shah", "team": "North", "from_on": date(2025, 1, 6)}
    load_entries(
        [
            entry("people.ChildDetails", ref, "d", given_name="Amara", family_name="Okafor", born_on=date(2008, 2, 1)),
            entry("people.Allocation", ref, "a", **held),
        ],
        at=NOW,
    )
    return bring_in(events(f"{ref},core_group,01/03/2026", f"{ref},core_group,05/01/2026"))


def test_contradiction_is_a_problem_of_the_extract_with_its_row(told, client):
    html = text(client.get(f"/imports/{told}/problems/"))
    assert SAID in html and "After the child's eighteenth birthday" in html.replace("&#x27;", "'")
    assert '<td class="sl-number" data-label="Row">2</td>' in html


def test_contradiction_stands_on_the_data_page_and_in_a_list(told, client, world):
    assert "imports/contradictions/?code=after_eighteen" in text(client.get("/data/"))
    html = text(client.get("/imports/contradictions/?code=after_eighteen"))
    assert SAID in html and world.north.ref in html
    assert SAID in client.get("/imports/contradictions/?format=csv").content.decode("utf-8-sig")


def test_contradiction_is_on_the_page_of_the_child_for_those_who_see_the_child(told, client, world):
    for who, status in (("own_worker", 200), ("manager", 200), ("other_team", 404)):
        client.force_login(world.users[who])
        response = client.get(f"/children/{world.north.ref}/")
        assert response.status_code == status
        assert (SAID in text(response)) is (status == 200)


def test_contradiction_goes_when_the_next_extract_puts_it_right(told, client, world, bring_in):
    pk = bring_in(events(f"{world.north.ref},core_group,01/02/2026", f"{world.north.ref},core_group,05/01/2026"))
    assert "There are no problems" in text(client.get(f"/imports/{pk}/problems/"))
    assert "Nothing contradicts" in text(client.get("/imports/contradictions/"))
    client.force_login(world.own_worker)
    assert "does not fit together" not in text(client.get(f"/children/{world.north.ref}/"))


def test_the_same_extract_again_says_the_same(told, client, world, bring_in):
    pk = bring_in(events(f"{world.north.ref},core_group,01/03/2026", f"{world.north.ref},core_group,05/01/2026"))
    assert SAID in text(client.get(f"/imports/{pk}/problems/"))


def test_list_is_refused_without_the_permission_and_with_a_wrong_method(client, world):
    client.force_login(world.own_worker)
    assert client.get("/imports/contradictions/").status_code == 403
    client.force_login(world.analyst)
    assert client.post("/imports/contradictions/").status_code == 405
