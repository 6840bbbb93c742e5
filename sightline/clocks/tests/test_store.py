"""Deadlines kept for screens, and the flips between their states."""

from datetime import date

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline, Flip
from sightline.clocks.store import notice
from tests.factories.records import entry, load_entries, moment


PLAN = entry("child_protection.ChildProtectionPlan", "7", "2026-03-02", started_on=date(2026, 3, 2))
ALLOCATED = entry("people.Allocation", "7", "a", role="social_worker", worker="Ada Oak", team="Safeguarding 1", from_on=date(2026, 3, 2))


def visit(day: date, **values):
    return entry("visits.Visit", "7", f"v{day}", visited_on=day, purpose="child_protection", **values)


def test_plan_starts_visit_and_review_turns(db):
    load_entries([PLAN, ALLOCATED], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        due = {d.clock: (d.due_on, d.state, d.worker.name, d.team.name) for d in Deadline.objects.all()}
    assert due == {
        "child_protection_visit": (date(2026, 3, 16), "waiting", "Ada Oak", "Safeguarding 1"),
        "review_child_protection_conference": (date(2026, 6, 2), "waiting", "Ada Oak", "Safeguarding 1"),
    }


def test_a_visit_at_which_the_child_was_not_seen_meets_nothing(db):
    load_entries([PLAN, visit(date(2026, 3, 9), seen=False)], at=moment(2026, 3, 10))
    with looking_as(SYSTEM):
        turn = Deadline.objects.get(clock="child_protection_visit")
    assert (turn.started_on, turn.met_on) == (date(2026, 3, 2), None)


def test_overdue_is_noticed_later_but_dated_when_it_happened(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        assert notice(today_is=moment(2026, 3, 16)) == 0
        assert notice(today_is=moment(2026, 3, 20)) == 1
        flip = Flip.objects.get()
    assert (flip.was, flip.became, flip.happened_on, flip.noticed_at) == (
        "waiting",
        "overdue",
        date(2026, 3, 17),
        moment(2026, 3, 20),
    )


def test_a_late_recorded_visit_flips_back(db):
    load_entries([PLAN], at=moment(2026, 3, 20))
    load_entries([visit(date(2026, 3, 12))], at=moment(2026, 3, 21))
    with looking_as(SYSTEM):
        flips = list(Flip.objects.order_by("id").values_list("was", "became", "happened_on"))
        assert flips[0] == ("", "overdue", date(2026, 3, 17))
        assert ("overdue", "met", date(2026, 3, 12)) in flips
