"""The made-up authority holds together: the same every time, the right size, in order of time, and recorded like a real one."""

import unicodedata
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from django.apps import apps

from sightline.access.roles import ROLES
from sightline.core.refusals import Refused
from sightline.demo.authority import NAME, make_authority
from sightline.demo.made_up import TWICE_MOVED_CHILD, UNVISITED_CHILD
from sightline.exchange.imports.entries import Entry

from .conftest import AS_AT, Picture, picture

ENDS = {
    "plans.ChildInNeed": ("started_on", "closed_on"),
    "plans.ChildInNeedPlan": ("started_on", "ended_on"),
    "child_protection.ChildProtectionPlan": ("started_on", "ended_on"),
    "child_protection.Section47Enquiry": ("strategy_discussion_on", "conference_on"),
    "looked_after.PeriodOfCare": ("started_on", "ceased_on"),
    "looked_after.Placement": ("started_on", "ended_on"),
    "looked_after.LegalStatus": ("started_on", "ended_on"),
    "assessments.Assessment": ("started_on", "authorised_on"),
    "early_help.EarlyHelpAssessment": ("started_on", "completed_on"),
    "people.Allocation": ("from_on", "until_on"),
    "care_leavers.CareLeaver": ("started_on", "ended_on"),
}


def test_authority_made_twice_is_the_same() -> None:
    first, second = picture(40, seed=7), picture(40, seed=7)
    assert first.entries == second.entries
    assert first.authority.children == second.authority.children
    assert first.authority.workers == second.authority.workers
    assert first.authority.people == second.authority.people


def test_entries_gone_through_twice_are_the_same() -> None:
    authority = make_authority(children=30, as_at=AS_AT)
    assert list(authority.entries) == list(authority.entries)


def test_authority_of_another_seed_is_another() -> None:
    assert picture(30, seed=1).authority.children != picture(30, seed=2).authority.children


@pytest.mark.parametrize("children", [10, 33, 150])
def test_authority_has_as_many_open_children_as_asked(children: int) -> None:
    made = picture(children)
    assert sum(_is_open(known) for child, known in made.children.items() if child) == children


def test_authority_has_one_and_a_half_to_two_closed_children_for_each_open(wendlebury: Picture) -> None:
    everybody = len(wendlebury.authority.children)
    assert 1.5 <= (everybody - 1500) / 1500 <= 2.0


def test_every_child_listed_has_entries_and_the_other_way_round(small: Picture) -> None:
    assert {child.ref for child in small.authority.children} == {child for child in small.children if child}


def test_too_few_children_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        make_authority(children=9, as_at=AS_AT)
    assert refusal.value.code == "too_few_children"


def test_entries_of_a_child_come_together(small: Picture) -> None:
    children = [entry.child for entry in small.entries if entry.child]
    changes = sum(one != other for one, other in pairwise(children))
    assert changes == len(set(children)) - 1


def test_no_two_versions_in_force_share_a_key(wendlebury: Picture) -> None:
    in_force = Counter((e.model, e.child, e.key) for e in wendlebury.entries if e.superseded_at is None)
    assert max(in_force.values()) == 1


def test_versions_follow_each_other_without_gap_or_overlap(wendlebury: Picture) -> None:
    last: dict[tuple[str, str, str], datetime | None] = {}
    for entry in wendlebury.entries:
        place = (entry.model, entry.child, entry.key)
        assert entry.recorded_at is not None and entry.recorded_at.tzinfo is UTC
        assert last.get(place, entry.recorded_at) == entry.recorded_at
        assert entry.superseded_at is None or entry.superseded_at > entry.recorded_at
        last[place] = entry.superseded_at
    assert all(superseded is None for superseded in last.values())


def test_some_records_were_corrected_to_another_day(wendlebury: Picture) -> None:
    first: dict[tuple[str, str], date] = {}
    corrected = 0
    for entry in wendlebury.entries:
        if entry.model == "visits.Visit":
            was = first.setdefault((entry.child, entry.key), entry.values["visited_on"])
            corrected += was != entry.values["visited_on"]
    assert corrected > 100


def _days(entry: Entry) -> list[date]:
    """The days on which an entry says that something happened: not those that it points to."""
    moments = (
        value.date() if isinstance(value, datetime) else value
        for name, value in entry.values.items()
        if name != "towards"
    )
    return [day for day in moments if isinstance(day, date)]


def test_nothing_happens_or_is_recorded_on_or_after_the_day_of_the_picture(small: Picture) -> None:
    midnight = datetime(small.as_at.year, small.as_at.month, small.as_at.day, tzinfo=UTC)
    for entry in small.entries:
        assert entry.recorded_at is not None and entry.recorded_at < midnight
        assert all(day < small.as_at for day in _days(entry)), entry


def test_nothing_happens_long_before_birth_nor_in_care_before_it(small: Picture) -> None:
    born = {child.ref: child.born_on for child in small.authority.children if child.born_on}
    for entry in small.entries:
        if entry.child in born and entry.model != "people.ChildDetails":
            in_care = entry.model.startswith(("looked_after.", "health.", "care_leavers.", "adoption."))
            earliest = born[entry.child] - timedelta(days=0 if in_care else 280)
            assert all(day >= earliest for day in _days(entry)), entry


def test_open_children_are_children_and_care_leavers_are_of_age(wendlebury: Picture) -> None:
    for child in wendlebury.authority.children:
        records = wendlebury.children[child.ref]
        years = (wendlebury.as_at - child.born_on).days / 365.25 if child.born_on else 0
        if any(values["ended_on"] is None for values in records["care_leavers.CareLeaver"]):
            assert 16 <= years < 25
        elif _is_open(records):
            assert years < 18


def test_nothing_ends_before_it_starts(small: Picture) -> None:
    for entry in small.entries:
        start, end = (
            (entry.values[name] for name in ENDS.get(entry.model, ("", ""))) if entry.model in ENDS else (None, None)
        )
        assert start is None or end is None or start <= end, entry


def test_nothing_is_recorded_before_it_happened(small: Picture) -> None:
    for entry in small.entries:
        assert entry.recorded_at is not None
        if entry.model != "people.ChildDetails":
            latest = max(_days(entry))
            assert latest <= entry.recorded_at.date(), entry


def test_records_are_made_in_working_hours_mostly_within_days(wendlebury: Picture) -> None:
    london = ZoneInfo("Europe/London")
    lags = []
    for entry in wendlebury.entries:
        if entry.model == "visits.Visit" and entry.superseded_at is None:
            moment = entry.recorded_at.astimezone(london)
            assert 9 <= moment.hour < 18
            lags.append((moment.date() - entry.values["visited_on"]).days)
    lags.sort()
    assert lags[len(lags) // 2] <= 1
    assert 0.03 < sum(lag >= 7 for lag in lags) / len(lags) < 0.2
    assert lags[-1] > 28


def test_values_are_the_fields_of_their_model_and_fit_them(wendlebury: Picture) -> None:
    fields = {e.model: {f.name: f for f in apps.get_model(e.model).content_fields()} for e in wendlebury.entries}
    for entry in wendlebury.entries:
        model = fields[entry.model]
        assert set(entry.values) == set(model) - {"latest_only"}, entry.model
        for name, value in entry.values.items():
            assert value is not None or model[name].null, (entry.model, name)
            longest = getattr(model[name], "max_length", None)
            assert not isinstance(value, str) or longest is None or len(value) <= longest, (entry.model, name)


def test_workers_and_teams_named_in_allocations_exist(small: Picture) -> None:
    workers = {worker.name for worker in small.authority.workers}
    teams = {team.name for team in small.authority.teams}
    for held in small.all("people.Allocation"):
        assert held["team"] in teams
        assert held["worker"] is None or held["worker"] in workers


def test_workers_hold_children_only_while_they_are_here(wendlebury: Picture) -> None:
    workers = {worker.name: worker for worker in wendlebury.authority.workers}
    for held in wendlebury.all("people.Allocation"):
        if held["worker"]:
            worker = workers[held["worker"]]
            assert worker.started_on <= held["from_on"]
            assert worker.left_on is None or (held["until_on"] is not None and held["until_on"] <= worker.left_on)


def test_a_child_has_one_social_worker_at_a_time(wendlebury: Picture) -> None:
    for records in wendlebury.children.values():
        held = sorted(
            (v["from_on"], v["until_on"] or date.max)
            for v in records["people.Allocation"]
            if v["role"] == "social_worker"
        )
        assert all(one[1] <= other[0] for one, other in pairwise(held))


def test_team_tree_and_names(small: Picture) -> None:
    assert small.authority.name == NAME == "Wendlebury Borough Council"
    names = {team.name for team in small.authority.teams}
    assert all(team.parent in names for team in small.authority.teams if team.parent)
    assert {"Front Door", "Assessment North", "Safeguarding 4", "Children in Care 2", "Leaving Care"} <= names
    workers = [worker.name for worker in small.authority.workers]
    assert len(workers) == len(set(workers))


def test_names_are_as_various_as_a_town(wendlebury: Picture) -> None:
    names = [f"{child.given_name} {child.family_name}" for child in wendlebury.authority.children]
    assert sum("'" in name for name in names) > 50
    assert sum("-" in name for name in names) > 50
    accented = sum(any(unicodedata.combining(c) for c in unicodedata.normalize("NFD", name)) for name in names)
    assert accented > 300


def test_brothers_and_sisters_share_a_name_and_what_happened(wendlebury: Picture) -> None:
    surnames = Counter(
        (values["family_name"], records["front_door.Referral"][-1]["referred_on"])
        for records in wendlebury.children.values()
        for values in records["people.ChildDetails"]
        if records["front_door.Referral"]
    )
    assert sum(count for count in surnames.values() if count > 1) > 800


def test_a_few_children_are_restricted_and_a_few_unborn(wendlebury: Picture) -> None:
    children = wendlebury.authority.children
    assert 3 <= sum(child.restricted for child in children) <= 20
    unborn = [child for child in children if child.born_on is None]
    assert 3 <= len(unborn) <= 40
    assert {child.given_name for child in unborn} == {"Unborn"}


def test_named_children_are_in_every_authority(small: Picture) -> None:
    named = {child.ref: f"{child.given_name} {child.family_name}" for child in small.authority.children}
    for child in (UNVISITED_CHILD, TWICE_MOVED_CHILD):
        assert named[child.ref] == child.name


def test_everybody_in_post_who_holds_or_manages_can_sign_in(small: Picture) -> None:
    people = small.authority.people
    assert {person.role for person in people} == set(ROLES)
    assert len({person.email for person in people}) == len(people)
    in_post = {worker.name for worker in small.authority.workers if worker.left_on is None}
    assert {person.worker for person in people if person.worker} == in_post
    teams = {team.name for team in small.authority.teams}
    assert all(set(person.teams) <= teams for person in people)
    assert all(person.email.isascii() and person.email.endswith("@wendlebury.example") for person in people)


@pytest.mark.parametrize(
    ("local", "role", "teams"),
    [
        ("social.worker", "social_worker", ["Safeguarding 2"]),
        ("manager", "team_manager", ["Safeguarding 2"]),
        ("head", "head_of_service", ["Help and Protection", "Corporate Parenting", "Quality and Review"]),
        ("reviewing.officer", "reviewing_officer", []),
        ("new.worker", "social_worker", ["Safeguarding 3"]),
        ("turnover.manager", "team_manager", ["Safeguarding 3"]),
        ("care.worker", "social_worker", ["Children in Care 1"]),
        ("principal", "principal_social_worker", []),
        ("analyst", "analyst", []),
        ("administrator", "administrator", []),
    ],
)
def test_memorable_people_sign_in(wendlebury: Picture, local: str, role: str, teams: list[str]) -> None:
    person = next(p for p in wendlebury.authority.people if p.email == f"{local}@wendlebury.example")
    assert (person.role, person.teams) == (role, teams)


def _is_open(records: dict) -> bool:
    return (
        any(values["closed_on"] is None for values in records["plans.ChildInNeed"])
        or any(values["ended_on"] is None for values in records["care_leavers.CareLeaver"])
        or any(values["ceased_on"] is None for values in records["looked_after.PeriodOfCare"])
    )
