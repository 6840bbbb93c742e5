"""What is kept on each child for lists and search: who they are, who holds them, what plans are open."""

from datetime import date

from sightline.exchange.imports.people import resolve_children, resolve_teams, resolve_workers
from sightline.people.models import Child
from tests.factories.records import child_named, entry, load_entries, moment

START, END = date(2026, 3, 2), date(2026, 3, 20)


def held(worker: str, on: date | None, until: date | None = None, role: str = "social_worker"):
    return entry(
        "people.Allocation",
        "1",
        f"{role} {worker}",
        role=role,
        worker=worker,
        team=f"{worker}s",
        from_on=on,
        until_on=until,
    )


def names(child: Child) -> dict[str, str | None]:
    return {
        role: getattr(getattr(child, role), "name", None)
        for role in ("worker", "team", "reviewing_officer", "personal_adviser")
    }


def test_children_workers_and_teams_are_found_or_made_once(as_system):
    first = resolve_children(["7", "8"])
    assert resolve_children(["8", "7", "9"]) | first == resolve_children(["7", "8", "9"])
    assert resolve_children([]) == resolve_workers([]) == resolve_teams([]) == {}
    assert resolve_workers(["Ada"]) == resolve_workers(["Ada"])
    assert resolve_teams(["North"]) == resolve_teams(["North"])


def test_details_of_a_child_are_the_latest_known(db):
    load_entries(
        [entry("people.ChildDetails", "1", "d", given_name="Zoë", family_name="O'Hara", born_on=START)],
        at=moment(2026, 3, 3),
    )
    load_entries(
        [entry("people.ChildDetails", "1", "d", given_name="Zoë", family_name="Hara", born_on=START)],
        at=moment(2026, 3, 4),
    )
    child = child_named("1")
    assert (child.name, child.born_on, child.name_key) == ("Zoë Hara", START, child.name_key)
    assert "zoe" in child.name_key and child.sounds


def test_who_holds_a_child_is_who_holds_them_now(db):
    load_entries(
        [
            held("Ada", START, END),
            held("Ben", END),
            held("Ira", START, role="reviewing_officer"),
            held("Pat", START, role="personal_adviser"),
        ],
        at=moment(2026, 3, 19),
    )
    assert names(child_named("1")) == {
        "worker": "Ada",
        "team": "Adas",
        "reviewing_officer": "Ira",
        "personal_adviser": "Pat",
    }
    load_entries([entry("people.ChildDetails", "1", "d", born_on=START)], at=moment(2026, 3, 20))
    child = child_named("1")
    assert (names(child)["worker"], child.allocated_on) == ("Ben", END)


def test_a_care_leaver_is_in_the_advisers_team(db):
    load_entries([held("Pat", None, role="personal_adviser")], at=moment(2026, 3, 19))
    assert names(child_named("1")) == {
        "worker": None,
        "team": "Pats",
        "reviewing_officer": None,
        "personal_adviser": "Pat",
    }


def test_statuses_are_the_plans_that_are_open(db):
    load_entries(
        [
            entry("child_protection.ChildProtectionPlan", "1", "p", started_on=START, ended_on=END),
            entry("plans.ChildInNeedPlan", "1", "c", started_on=None),
            entry("looked_after.PeriodOfCare", "1", "l", started_on=date(2026, 4, 1)),
        ],
        at=moment(2026, 3, 19),
    )
    assert child_named("1").statuses == ["child_in_need_plan", "child_protection_plan"]
    load_entries([entry("people.ChildDetails", "1", "d", born_on=START)], at=moment(2026, 3, 20))
    assert child_named("1").statuses == ["child_in_need_plan"]
