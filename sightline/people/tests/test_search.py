"""Search: the ways people type names, ids and birthdays; and nobody whom the viewer may not see."""

from datetime import date, timedelta

import pytest
from django.db import connection

from sightline.access.models import View
from sightline.access.tests.world import NOW, give
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child
from sightline.people.queries.search import read_query, search

TODAY = NOW.date()


def found(world, who, text):
    viewer = world.users[who]
    with looking_as(viewer, NOW):
        return [child.ref for child in search(viewer, text, as_at=TODAY)]


@pytest.mark.parametrize(
    "typed",
    [
        "Amara Okafor",
        "okafor amara",
        "OKAFOR, Amara",
        "amara",
        "okafor",
        "oka",
        "Amarah Okafor",
        "Amara Okafur",
        "amra okafor",
        "Okaffor",
        "Amára Okáfor",
        "100001",
        "9/3/2015",
        "09/03/2015",
        "9.3.2015",
        "9-3-15",
        "9 3 2015",
        "9 March 2015",
        "9th mar 2015",
        "2015-03-09",
        "amara 9/3/2015",
        "9/3/2015 okafor",
        "okafor 100001",
    ],
)
def test_child_is_found_however_typed(world, typed):
    assert found(world, "own_worker", typed)[0] == "100001"


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("lukasz", "100004"),
        ("Łukasz Nowak", "100004"),
        ("Novak", "100004"),
        ("Clark", "100005"),
        ("OBrien", "100002"),
        ("O’Brien", "100002"),
        ("o'brien zoe", "100002"),
        ("al masri", "100006"),
        ("AlMasri", "100006"),
        ("dang", "100009"),
        ("Đặng", "100009"),
        ("Smyth", "100003"),
    ],
)
def test_accents_apostrophes_hyphens_and_sounds(world, typed, ref):
    with looking_as(SYSTEM):
        assert [child.ref for child in search(SYSTEM, typed, as_at=TODAY)][:1] == [ref]


def test_an_id_is_found_by_its_beginning_exact_first(world):
    with looking_as(SYSTEM):
        Child.objects.create(ref="1000", team=world.teams["North"])
        Child.objects.create(ref="AB100", team=world.teams["North"])
    refs = found(world, "own_worker", "1000")
    assert refs[0] == "1000"
    assert set(refs) == {"1000", "100001", "100002", "100006", "100007", "100008", "100010"}
    assert found(world, "own_worker", "ab1") == ["AB100"]
    assert found(world, "own_worker", "000") == []


def test_a_name_and_a_birthday_must_both_fit(world):
    assert found(world, "own_worker", "amara 10/3/2015") == []
    assert found(world, "own_worker", "noah 9/3/2015") == []


@pytest.mark.parametrize(
    "typed", ["", " ", "a", "'", "%", "_", "\\", "31/2/2015", "zzzzqx", "x" * 5000, "a' OR 1=1 --", "\x01"]
)
def test_nothing_and_nonsense_find_nobody(world, typed):
    assert found(world, "own_worker", typed) == []


@pytest.mark.parametrize(
    "who",
    [
        "own_worker",
        "team_mate",
        "other_team",
        "manager",
        "head",
        "reviewing_officer",
        "analyst",
        "administrator",
        "leaver",
        "relative",
    ],
)
@pytest.mark.parametrize("by", ["name", "id", "birthday"])
def test_search_finds_exactly_whom_one_may_see(world, who, by):
    with looking_as(world.users[who], NOW):
        seen = set(Child.objects.values_list("ref", flat=True))
    for child in world.children.values():
        typed = {"name": child.name, "id": child.ref, "birthday": child.born_on.isoformat()}[by]
        assert (child.ref in found(world, who, typed)) == (child.ref in seen), child


def test_the_wider_function_itself_answers_with_nobody_out_of_sight(world):
    """The page filters once more; this asks the database's function alone."""
    with looking_as(world.own_worker, NOW), connection.cursor() as cursor:
        seen = set(Child.objects.values_list("pk", flat=True))
        cursor.execute("SELECT child FROM sightline_search(NULL, '{}', NULL, NULL, NULL, 100)")
        assert {row[0] for row in cursor.fetchall()} == seen
    with connection.cursor() as cursor:
        cursor.execute("SELECT child FROM sightline_search(NULL, '{}', NULL, NULL, NULL, 100)")
        assert cursor.fetchall() == []


def test_access_that_was_given_counts_until_it_ends(world):
    give(world.other_team, world.north, until_at=NOW + timedelta(minutes=1))
    assert found(world, "other_team", "okafor") == ["100001"]
    with looking_as(world.other_team, NOW + timedelta(minutes=1)):
        assert search(world.other_team, "okafor", as_at=TODAY) == []


def test_results_say_who_they_are(world):
    with looking_as(world.own_worker, NOW):
        (child,) = search(world.own_worker, "o'brien", as_at=TODAY)
    assert (child.name, child.age, child.team, child.worker) == ("Zoë O'Brien", "10", "North", "Priya Shah")
    assert (child.statuses, child.restricted, child.href) == (["Child in need"], True, "/children/100002/")


def test_no_more_than_asked_for_those_with_open_work_first(world):
    with looking_as(SYSTEM):
        Child.objects.bulk_create(
            Child(
                ref=f"T{number}",
                given_name="Tia",
                family_name="Twin",
                name_key="tia twin",
                sounds=["T", "TWN"],
                team=world.teams["North"],
                statuses=["child_in_need"] if number == 59 else [],
            )
            for number in range(60)
        )
    with looking_as(world.own_worker, NOW):
        refs = [child.ref for child in search(world.own_worker, "tia twin", as_at=TODAY, limit=50)]
    assert (len(refs), refs[0]) == (50, "T59")


@pytest.mark.parametrize(
    ("text", "born_on", "ids", "name"),
    [
        ("9/3/15", date(2015, 3, 9), [], ""),
        ("9/3/27", date(2027, 3, 9), [], ""),  # due next year
        ("9/3/28", date(1928, 3, 9), [], ""),
        ("12/13/2015", None, ["12/13/2015"], ""),
        ("smith 1a", None, ["1a", "1A"], "smith"),
        ("9 sept 2014 Jo", date(2014, 9, 9), [], "jo"),
    ],
)
def test_a_text_is_taken_apart(text, born_on, ids, name):
    asked = read_query(text, TODAY)
    assert (asked.born_on, list(asked.ids), asked.name) == (born_on, ids, name)


# The screen


def test_screen_finds_and_logs_whom_it_showed(client, world):
    client.force_login(world.own_worker)
    page = client.get("/search/?q=finch").text
    assert 'href="/children/100010/"' in page
    with looking_as(SYSTEM):
        row = View.objects.get()
        assert (row.child.ref, row.what, row.listed) == ("100010", "Search results", True)


def test_screen_goes_straight_to_a_whole_id(client, world):
    client.force_login(world.own_worker)
    assert client.get("/search/?q=100001")["Location"] == "/children/100001/"
    assert client.get("/search/?q=100003").status_code == 200  # another team's: as if it were not there


def test_screen_when_nothing_is_found_or_typed(client, world):
    client.force_login(world.own_worker)
    assert "No child found among those you may see." in client.get("/search/?q=zzzzqx").text
    assert "Type a little more." in client.get("/search/?q=a").text
    assert "<table" not in client.get("/search/").text


def test_screen_escapes_what_was_typed(client, world):
    client.force_login(world.own_worker)
    assert "<script>x" not in client.get("/search/?q=<script>x</script>").text


def test_screen_of_another_team_finds_nobody(client, world):
    client.force_login(world.other_team)
    for typed in ("100001", "Okafor", "9/3/2015"):
        page = client.get("/search/", {"q": typed})
        assert page.status_code == 200
        assert "/children/100001/" not in page.text


def test_screen_refuses_wrong_method_and_roles_without_children(client, world):
    client.force_login(world.own_worker)
    assert client.post("/search/", {"q": "x"}).status_code == 405
    client.force_login(world.administrator)
    assert client.get("/search/?q=okafor").status_code == 403
