"""Events of the made-up authority: told from its stories, the same every time, later where practice is weak."""

from collections import defaultdict
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from sightline.demo.authority import make_authority
from sightline.demo.events_extract import write_events
from sightline.demo.lives.events import MODEL, REPORTED_SINCE_DAYS
from sightline.demo.made_up import UNVISITED_CHILD, UNVISITED_FOR_DAYS
from sightline.demo.tests.conftest import AS_AT
from sightline.demo.workforce import DRIFT_TEAM, TURNOVER_TEAM
from sightline.exchange.imports.entries import Entry
from sightline.exchange.imports.events.mapping import key
from sightline.exchange.imports.events.reader import read
from sightline.facts.vocabulary import KINDS


@pytest.fixture(scope="module")
def told(wendlebury) -> list[Entry]:
    return [entry for entry in wendlebury.entries if entry.model == MODEL]


@pytest.fixture(scope="module")
def authority():
    return make_authority(children=150, as_at=AS_AT)


def of(told: list[Entry], *kinds: str) -> list[dict[str, Any]]:
    return [{"child": e.child, **e.values} for e in told if e.values["kind"] in kinds and e.superseded_at is None]


def test_events_are_of_kinds_that_there_are_and_of_many(told):
    kinds = {entry.values["kind"] for entry in told}
    assert kinds <= KINDS.keys() and len(kinds) > 45
    assert {"missing", "return_interview", "core_group", "legal_planning_meeting", "case_supervision"} <= kinds


def test_events_happen_and_are_recorded_before_the_day_of_the_picture(told):
    for entry in told:
        values = entry.values
        assert values["on"] < AS_AT and (values["until"] is None or values["on"] <= values["until"] < AS_AT), entry
        assert entry.recorded_at is not None and entry.recorded_at.date() < AS_AT
        assert values["at"] is None or values["at"].date() == values["on"], entry


def test_events_name_each_version_of_a_thing_alike(told):
    current = [(entry.child, entry.key) for entry in told if entry.superseded_at is None]
    assert len(current) == len(set(current))
    ended = [entry for entry in told if entry.superseded_at is not None]
    assert ended and {(entry.child, entry.key) for entry in ended} <= set(current)


def test_events_are_late_more_often_where_workers_keep_changing(told):
    late: dict[bool, list[bool]] = defaultdict(list)
    changed = {(row["child"], row["on"]) for row in of(told, "worker_changed")}
    for row in of(told, "worker_introduced"):
        first = max((on for child, on in changed if child == row["child"] and on <= row["on"]), default=None)
        if first is not None and row["team"] != DRIFT_TEAM:  # which is late with everything
            late[row["team"] == TURNOVER_TEAM].append((row["on"] - first).days > 16)
    weak, others = (sum(late[each]) / len(late[each]) for each in (True, False))
    assert weak > 1.6 * others > 0, (weak, others)


def test_return_interviews_have_a_time_and_the_reference_of_their_return(told):
    returns = {(row["child"], row["reference"]): row for row in of(told, "missing_returned")}
    held = of(told, "return_interview", "return_interview_declined")
    within, before = [], 0
    for row in held:
        back = returns[row["child"], row["reference"]]
        before += row["at"] < back["at"]  # a slip of the pen, for somebody to find
        within.append(row["at"] - back["at"] <= timedelta(hours=72))
    assert 0 < before < len(held) / 10
    assert 0.5 < sum(within) / len(within) < 0.98
    assert len(returns) > len(held)  # some are still to come


def test_events_of_a_child_nobody_visits_fall_silent_too(told):
    silent_from = AS_AT - timedelta(days=UNVISITED_FOR_DAYS)
    days = [row["on"] for row in of(told, "core_group", "case_supervision") if row["child"] == UNVISITED_CHILD.ref]
    assert days and max(days) < silent_from


def test_brothers_and_sisters_have_their_core_groups_together(told, wendlebury):
    family = defaultdict(list)
    for child in wendlebury.authority.children:
        family[child.family_name].append(child.ref)
    days = defaultdict(set)
    for row in of(told, "core_group"):
        days[row["child"]].add(row["on"])
    groups = [[days[ref] for ref in refs if days[ref]] for refs in family.values()]
    together = [group for group in groups if len(group) > 1 and set.intersection(*group)]
    assert len(together) >= 5


def test_what_recurs_is_reported_for_two_years_and_some_of_it_late(told):
    supervised = of(told, "case_supervision")
    assert min(row["on"] for row in supervised) >= AS_AT - timedelta(days=REPORTED_SINCE_DAYS)
    first = [entry for entry in told if entry.values["kind"] == "case_supervision"]
    lags = [(entry.recorded_at.date() - entry.values["on"]).days for entry in first if entry.recorded_at]
    assert max(lags) > 14 and sorted(lags)[len(lags) // 2] <= 1


def test_the_extract_reads_back_whole_and_is_the_same_every_time(authority, tmp_path):
    paths = [tmp_path / "1.csv", tmp_path / "2.csv"]
    counts = [write_events(authority, path, extracted_on=AS_AT) for path in paths]
    assert counts[0] == counts[1] > 3_000 and paths[0].read_bytes() == paths[1].read_bytes()
    extract = read(paths[0], extracted_on=AS_AT)
    assert extract.problems == [] and len(extract.rows) == counts[0]
    told = [entry for entry in authority.entries if entry.model == MODEL]
    said = {
        (e.child, e.values["kind"], e.values["on"], e.values["at"], e.values["until"], e.values["reference"])
        for e in told
        if e.superseded_at is None
    }
    for row in Random(1).sample(extract.rows, 500):
        assert (row.child, row.kind, row.on, row.at, row.until, row.reference) in said, key(row)


def test_an_extract_of_an_earlier_day_holds_what_was_recorded_by_then(authority, tmp_path):
    earlier = AS_AT - timedelta(days=90)
    now, then = (write_events(authority, tmp_path / "e.csv", extracted_on=day) for day in (AS_AT, earlier))
    assert then > 0
    assert all(row.on is not None and row.on < earlier for row in read(tmp_path / "e.csv", extracted_on=earlier).rows)
    assert now != then
