"""Breaking the glass, from the form to the moment the record is closed again."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.commands.break_glass import break_glass
from sightline.access.models import Denial, Grant, Notice
from sightline.access.queries.notices import notices
from sightline.access.queries.view_log import view_log
from sightline.access.tests.world import NOW, REASON
from sightline.access.view_log import log_view
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.people.models import Child

LATER = NOW + timedelta(minutes=15)


def smash(who, child, at=NOW, reason=REASON, ref=None):
    with looking_as(who, at):
        return break_glass(by=who, at=at, ref=ref or child.ref, reason=reason)


def refused(who, child, at=NOW, reason=REASON, ref=None):
    """The refusal; caught where a view catches it, inside the viewer's transaction, which keeps what was recorded."""
    with looking_as(who, at):
        try:
            break_glass(by=who, at=at, ref=ref or child.ref, reason=reason)
        except Refused as refusal:
            return refusal
    return pytest.fail("nothing was refused")


def sees(who, child, at):
    with looking_as(who, at):
        return Child.objects.filter(pk=child.pk).exists()


def told():
    with looking_as(SYSTEM):
        return {(n.to.email.partition("@")[0], n.sentence) for n in Notice.objects.select_related("to")}


def test_record_opens_for_fifteen_minutes_and_closes_again(world):
    assert not sees(world.other_team, world.north, NOW)
    grant = smash(world.other_team, world.north)
    assert grant.until_at == LATER
    assert sees(world.other_team, world.north, NOW)
    assert sees(world.other_team, world.north, LATER - timedelta(seconds=1))
    assert not sees(world.other_team, world.north, LATER)


def test_restricted_record_opens_too(world):
    smash(world.head, world.north_restricted)
    assert sees(world.head, world.north_restricted, NOW)


def test_it_is_recorded_with_the_child_and_the_reason(world):
    smash(world.other_team, world.north)
    with looking_as(world.own_worker, NOW):
        event = Event.objects.get(child=world.north)
        assert sentence_of(event) == (
            f"Other Team opened the record of Amara Okafor in an emergency, until 9 March 2026, 10:15: “{REASON}”"
        )


def test_worker_and_managers_are_told_at_once(world):
    smash(world.other_team, world.north)
    sentence = (
        "Other Team (social worker) opened the record of Amara Okafor in an emergency, until 9 March 2026, 10:15. "
        f"They say: “{REASON}”"
    )
    assert told() == {(who, sentence) for who in ("own_worker", "manager", "service_manager")}


def test_manager_who_may_not_see_the_record_is_told_without_its_name_and_reason(world):
    smash(world.other_team, world.north_restricted)
    by_name = dict(told())
    assert "Zoë" in by_name["own_worker"]
    for who in ("manager", "service_manager"):
        assert by_name[who] == (
            "Other Team (social worker) opened a restricted record of your team in an emergency, until 9 March 2026, 10:15: id 100002."
        )


def test_child_whom_nobody_answers_for_is_told_to_heads_of_service(world):
    smash(world.other_team, world.unallocated)
    assert {who for who, _ in told()} == {"head"}


def test_person_who_is_denied_the_record_is_not_told_of_it(world):
    Denial.objects.create(user=world.manager, child=world.north, reason=REASON, made_at=NOW)
    smash(world.other_team, world.north)
    assert {who for who, _ in told()} == {"own_worker", "service_manager"}


def test_denial_beats_it_and_the_attempt_is_told(world):
    refusal = refused(world.relative, world.relatives)
    assert refusal.sentence == refused(world.relative, None, ref="no such id").sentence
    assert not sees(world.relative, world.relatives, NOW)
    assert not Grant.objects.exists()
    with looking_as(world.manager, NOW):
        event = Event.objects.get(child=world.relatives)
        assert sentence_of(event).startswith("Relative, who may never open the record of Sam Finch, tried to")
        assert "was refused" in notices(world.manager)[0].sentence


@pytest.mark.parametrize("ref", ["10000", "100001 OR 1=1", "%", "", "１00001"])
def test_only_an_exact_id_opens_anything(world, ref):
    assert refused(world.other_team, None, ref=ref or " ").code == "no_such_record"
    assert not Grant.objects.exists()


def test_spaces_around_the_id_are_not_held_against_anybody(world):
    assert smash(world.other_team, None, ref=f" {world.north.ref} ")


def test_record_that_is_open_anyway_needs_no_glass_broken(world):
    assert refused(world.own_worker, world.north).code == "already_open"
    smash(world.other_team, world.north)
    assert refused(world.other_team, world.north).code == "already_open"


@pytest.mark.parametrize("reason", ["", "urgent", "too" + " " * 30 + "many spaces", "nineteen characters"])
def test_reason_of_under_twenty_characters_is_refused(world, reason):
    assert refused(world.other_team, world.north, reason=reason).code == "reason_too_short"


def test_five_in_an_hour_and_no_more(world):
    closed = [
        world.north,
        world.north_restricted,
        world.north_protected,
        world.leavers,
        world.relatives,
        world.unallocated,
    ]
    for minute, child in enumerate(closed[:5]):
        smash(world.other_team, child, at=NOW + timedelta(minutes=minute))
    assert refused(world.other_team, closed[5], at=NOW + timedelta(minutes=59)).code == "too_often"
    assert smash(world.other_team, closed[5], at=NOW + timedelta(minutes=60))


def test_roles_without_children_cannot(world):
    with pytest.raises(PermissionDenied):
        smash(world.administrator, world.north)


def test_view_log_says_emergency_and_why(world):
    smash(world.other_team, world.north)
    with looking_as(world.other_team, NOW):
        log_view(viewer=world.other_team, child=world.north, what="Record", at=NOW)
    with looking_as(world.own_worker, NOW):
        (row,) = view_log(world.own_worker, world.north)
        assert (row.who, row.emergency, row.reason) == ("Other Team", True, REASON)


# The screen


def test_screen_warns_and_then_opens_the_record(client, world, at):
    client.force_login(world.other_team)
    page = client.get("/break-glass/").text
    assert "for 15 minutes" in page
    assert "are told that you opened it" in page
    restricted = f"/children/{world.north.ref}/opened/"
    assert client.get(restricted).status_code == 404
    answer = client.post("/break-glass/", {"ref": world.north.ref, "reason": REASON})
    assert answer["Location"] == f"/children/{world.north.ref}/"
    assert client.get(restricted).status_code == 403  # the child can be seen, the log of the record is not theirs
    at(LATER)
    assert client.get(restricted).status_code == 404


def test_screen_keeps_what_was_refused(client, world):
    client.force_login(world.relative)
    answer = client.post("/break-glass/", {"ref": world.relatives.ref, "reason": REASON})
    assert "No record with this id can be opened in this way." in answer.text
    with looking_as(SYSTEM):
        assert Event.objects.get().kind == "glass_refused"
        assert Notice.objects.exists()


def test_screen_is_not_for_administrators(client, world):
    client.force_login(world.administrator)
    assert client.get("/break-glass/").status_code == 403
