"""Deadlines kept for screens, and the flips between their states: truly dated, noticed once, never invented."""

from datetime import date, timedelta

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline, Flip
from sightline.clocks.queries.deadlines import turns
from sightline.clocks.states import state_in_database
from sightline.clocks.store import notice, refresh
from sightline.exchange.imports.entries import Entry
from tests.factories.records import child_named, entry, load_entries, moment

PLAN = entry("child_protection.ChildProtectionPlan", "7", "plan", started_on=date(2026, 3, 2))
ALLOCATED = entry(
    "people.Allocation",
    "7",
    "a",
    role="social_worker",
    worker="Ada Oak",
    team="Safeguarding 1",
    from_on=date(2026, 3, 2),
)
VISIT = "child_protection_visit"


def visit(day: date, **values: object) -> Entry:
    return entry("visits.Visit", "7", f"v{day}", visited_on=day, purpose="child_protection", **values)


def flips(clock: str = VISIT) -> list[tuple]:
    """(started, was, became, happened) of one clock, in the order in which they were noticed."""
    with looking_as(SYSTEM):
        found = Flip.objects.filter(clock=clock).order_by("noticed_at", "id")
        return list(found.values_list("started_on", "was", "became", "happened_on"))


def noticed(today) -> int:
    with looking_as(SYSTEM):
        return notice(today_is=today)


def test_plan_starts_visit_and_review_turns(db):
    load_entries([PLAN, ALLOCATED], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        due = {d.clock: (d.due_on, d.state, d.worker.name, d.team.name) for d in Deadline.objects.all()}
    assert due == {
        VISIT: (date(2026, 3, 16), "waiting", "Ada Oak", "Safeguarding 1"),
        "review_child_protection_conference": (date(2026, 6, 2), "waiting", "Ada Oak", "Safeguarding 1"),
    }
    assert flips() == []  # to begin waiting is no change of state


def test_what_is_kept_is_what_is_worked_out_afresh(db):
    load_entries([PLAN, ALLOCATED, visit(date(2026, 3, 12)), visit(date(2026, 3, 27))], at=moment(2026, 4, 20))
    with looking_as(SYSTEM):
        names = (
            "clock",
            "started_on",
            "due_on",
            "met_on",
            "ended_on",
            "step",
            "inferred",
            "certain",
            "rule",
            "started_by",
        )
        kept = Deadline.objects.annotate(now=state_in_database(date(2026, 4, 20))).order_by("clock", "started_on")
        afresh = [(*(turn[name] for name in names), state) for turn, state in turns(as_at=date(2026, 4, 20))]
        assert list(kept.values_list(*names, "now")) == afresh
        assert list(kept.values_list("state", flat=True)) == [turn[-1] for turn in afresh]


def test_a_visit_at_which_the_child_was_not_seen_meets_nothing(db):
    load_entries([PLAN, visit(date(2026, 3, 9), seen=False)], at=moment(2026, 3, 10))
    with looking_as(SYSTEM):
        turn = Deadline.objects.get(clock=VISIT)
    assert (turn.started_on, turn.met_on) == (date(2026, 3, 2), None)


def test_overdue_is_noticed_later_but_dated_when_it_happened(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        assert notice(today_is=moment(2026, 3, 16)) == 0  # the due day is in time
        assert notice(today_is=moment(2026, 3, 20)) == 1
        assert notice(today_is=moment(2026, 3, 20)) == 0  # once
        flip = Flip.objects.get()
    assert (flip.was, flip.became, flip.happened_on, flip.noticed_at) == (
        "waiting",
        "overdue",
        date(2026, 3, 17),
        moment(2026, 3, 20),
    )


def test_a_year_without_looking_dates_every_change_truly(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    other = entry("looked_after.PeriodOfCare", "8", "care", started_on=date(2026, 3, 2))
    load_entries([other], at=moment(2026, 3, 3))
    noticed(moment(2027, 3, 3))
    with looking_as(SYSTEM):
        found = Flip.objects.values_list("clock", "was", "became", "happened_on", "noticed_at")
        assert sorted(found) == [
            (VISIT, "waiting", "overdue", date(2026, 3, 17), moment(2027, 3, 3)),
            ("dental_check", "waiting", "overdue", date(2027, 3, 3), moment(2027, 3, 3)),
            ("initial_health_assessment", "waiting", "overdue", date(2026, 3, 31), moment(2027, 3, 3)),
            ("looked_after_review", "waiting", "overdue", date(2026, 3, 31), moment(2027, 3, 3)),
            ("review_child_protection_conference", "waiting", "overdue", date(2026, 6, 3), moment(2027, 3, 3)),
        ]


def test_what_the_source_left_blank_becomes_unknown_on_the_day_after_it_was_due(db):
    nothing = entry("facts.Unrecorded", "7", VISIT, of=VISIT, since=date(2026, 3, 2))
    load_entries([PLAN, nothing], at=moment(2026, 3, 3))
    noticed(moment(2026, 3, 30))
    assert flips() == [(date(2026, 3, 2), "waiting", "unknown", date(2026, 3, 17))]


def test_a_late_recorded_visit_flips_back(db):
    load_entries([PLAN], at=moment(2026, 3, 20))
    load_entries([visit(date(2026, 3, 12))], at=moment(2026, 3, 21))
    assert flips() == [
        (date(2026, 3, 2), "", "overdue", date(2026, 3, 17)),
        (date(2026, 3, 2), "overdue", "met", date(2026, 3, 12)),
    ]


def test_a_visit_in_time_that_was_recorded_late_was_never_overdue_unless_that_was_noticed(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    load_entries([visit(date(2026, 3, 12))], at=moment(2026, 3, 21))
    assert flips() == [(date(2026, 3, 2), "waiting", "met", date(2026, 3, 12))]


def test_a_late_visit_recorded_before_anyone_noticed_was_overdue_all_the_same(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    load_entries([visit(date(2026, 3, 18))], at=moment(2026, 3, 21))
    assert flips() == [
        (date(2026, 3, 2), "waiting", "overdue", date(2026, 3, 17)),
        (date(2026, 3, 2), "overdue", "met_late", date(2026, 3, 18)),
    ]


def test_a_plan_that_ended_long_overdue_is_missed(db):
    load_entries([PLAN], at=moment(2026, 3, 3))
    ended = entry(
        "child_protection.ChildProtectionPlan", "7", "plan", started_on=date(2026, 3, 2), ended_on=date(2026, 3, 25)
    )
    load_entries([ended], at=moment(2026, 3, 26))
    assert flips() == [
        (date(2026, 3, 2), "waiting", "overdue", date(2026, 3, 17)),
        (date(2026, 3, 2), "overdue", "missed", date(2026, 3, 25)),
    ]
    assert flips("review_child_protection_conference") == [(date(2026, 3, 2), "waiting", "ended", date(2026, 3, 25))]


def test_a_corrected_start_withdraws_the_turn_and_begins_another(db):
    load_entries([PLAN], at=moment(2026, 3, 20))
    corrected = entry("child_protection.ChildProtectionPlan", "7", "plan", started_on=date(2026, 3, 9))
    load_entries([corrected], at=moment(2026, 3, 21))
    assert flips() == [
        (date(2026, 3, 2), "", "overdue", date(2026, 3, 17)),
        (date(2026, 3, 2), "overdue", "withdrawn", None),
    ]
    with looking_as(SYSTEM):
        turn = Deadline.objects.get(clock=VISIT)
    assert (turn.started_on, turn.due_on, turn.state) == (date(2026, 3, 9), date(2026, 3, 23), "waiting")


def test_a_corrected_visit_withdraws_only_the_turn_that_it_started(db):
    load_entries([PLAN, visit(date(2026, 3, 12))], at=moment(2026, 3, 13))
    moved = entry("visits.Visit", "7", "v2026-03-12", visited_on=date(2026, 3, 13), purpose="child_protection")
    load_entries([moved], at=moment(2026, 3, 16))
    assert flips() == [(date(2026, 3, 12), "waiting", "withdrawn", None)]


def test_two_changes_on_one_day_and_a_refresh_that_changes_nothing(db):
    load_entries([PLAN], at=moment(2026, 3, 20, 9))
    load_entries([visit(date(2026, 3, 12))], at=moment(2026, 3, 20, 10))
    load_entries([visit(date(2026, 3, 19))], at=moment(2026, 3, 20, 11))
    known = flips()
    assert known == [
        (date(2026, 3, 2), "", "overdue", date(2026, 3, 17)),
        (date(2026, 3, 2), "overdue", "met", date(2026, 3, 12)),
        (date(2026, 3, 12), "waiting", "met", date(2026, 3, 19)),
    ]
    with looking_as(SYSTEM):
        assert refresh([child_named("7").pk], at=moment(2026, 3, 20, 12)) == Deadline.objects.count() == 4
        assert notice(today_is=moment(2026, 3, 20, 13)) == 0
    assert flips() == known


def test_two_turns_that_start_on_one_day_are_two(db):
    """The visit on a plan's first day: neither turn is taken for the other when they are drawn up again."""
    load_entries([PLAN, visit(date(2026, 3, 2))], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        for day in range(4, 8):
            refresh([child_named("7").pk], at=moment(2026, 3, day))
        turns_kept = Deadline.objects.filter(clock=VISIT).order_by("started_by")
        assert list(turns_kept.values_list("started_by", "state")) == [
            ("child_protection_plan", "met"),
            ("child_protection_visit", "waiting"),
        ]
    assert flips() == []


def test_refresh_touches_only_the_children_it_is_asked_about(db):
    eight = entry("child_protection.ChildProtectionPlan", "8", "plan", started_on=date(2026, 3, 2))
    load_entries([PLAN, eight], at=moment(2026, 3, 3))
    with looking_as(SYSTEM):
        before = set(Deadline.objects.filter(child__ref="8").values_list("pk", flat=True))
        refresh([child_named("7").pk], at=moment(2026, 3, 4))
        assert set(Deadline.objects.filter(child__ref="8").values_list("pk", flat=True)) == before
        assert refresh([], at=moment(2026, 3, 4)) == 0


def test_the_day_is_englands(db):
    """Half past eleven at night in UTC, in summer, is already the next day in England."""
    start = date(2026, 6, 1)
    load_entries([entry("child_protection.ChildProtectionPlan", "7", "plan", started_on=start)], at=moment(2026, 6, 2))
    due = date(2026, 6, 15)
    assert noticed(moment(2026, 6, 15, 22) + timedelta(minutes=30)) == 0
    assert noticed(moment(2026, 6, 15, 23) + timedelta(minutes=30)) == 1
    assert flips() == [(start, "waiting", "overdue", due + timedelta(days=1))]
