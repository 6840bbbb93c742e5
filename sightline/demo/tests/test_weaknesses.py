"""What is wrong in the made-up authority, and what got better, can be measured: each weakness of the seed documents is there."""

from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean

from sightline.calendars.working_days import add_working_days, working_days_between
from sightline.demo.made_up import TWICE_MOVED_CHILD, UNVISITED_CHILD
from sightline.demo.surge import surge_before
from sightline.demo.workforce import BUSY_TEAM, DRIFT_TEAM, TURNOVER_TEAM

from .conftest import Picture

PLANS = {
    # purpose of the visits: model of the plan, working days allowed between visits
    "child_protection": ("child_protection.ChildProtectionPlan", 10),
    "child_in_need": ("plans.ChildInNeedPlan", 20),
}


def test_children_of_one_team_keep_changing_worker(wendlebury: Picture) -> None:
    workers: dict[str, list[int]] = defaultdict(list)
    a_year_ago = wendlebury.as_at - timedelta(days=365)
    for records in wendlebury.children.values():
        held = [v for v in records["people.Allocation"] if v["role"] == "social_worker" and v["worker"]]
        now = [v["team"] for v in held if v["until_on"] is None]
        if now:
            workers[now[0]].append(len({v["worker"] for v in held if (v["until_on"] or date.max) > a_year_ago}))
    others = mean(
        mean(counts) for team, counts in workers.items() if team.startswith("Safeguarding") and team != TURNOVER_TEAM
    )
    assert mean(workers[TURNOVER_TEAM]) > 1.3 * others


def test_visits_falter_after_a_change_of_worker(wendlebury: Picture) -> None:
    after, otherwise = [], []
    for records in wendlebury.children.values():
        came = [v["from_on"] for v in _held_by(records, TURNOVER_TEAM)][1:]
        for start, late in _gaps(records, TURNOVER_TEAM):
            (after if any(timedelta(0) <= start - day < timedelta(days=60) for day in came) else otherwise).append(late)
    assert len(after) > 200
    assert mean(after) > 1.5 * mean(otherwise)


def test_one_team_drifts(wendlebury: Picture) -> None:
    late, overdue, reviews, again = (defaultdict(list) for _ in range(4))
    for records in wendlebury.children.values():
        for team in {v["team"] for v in records["people.Allocation"] if v["team"].startswith("Safeguarding")}:
            late[team] += [was_late for _, was_late in _gaps(records, team)]
            reviews[team] += _late_reviews(records, team)
            for made in records["assessments.Assessment"]:
                if made["authorised_on"] and any(v["from_on"] < made["started_on"] for v in _held_by(records, team)):
                    again[team].append(working_days_between(made["started_on"], made["authorised_on"]) > 45)
        team, is_overdue = _overdue_now(records, wendlebury.as_at)
        overdue[team].append(is_overdue)
    for figures in (late, overdue, reviews, again):
        figures[TURNOVER_TEAM] = []  # that team has a trouble of its own
        others = [
            each
            for team, values in figures.items()
            if team.startswith("Safeguarding") and team != DRIFT_TEAM
            for each in values
        ]
        assert mean(figures[DRIFT_TEAM]) > 1.6 * mean(others)
    assert mean(overdue[DRIFT_TEAM]) > 0.3


def test_one_child_has_not_been_visited_for_four_months_since_her_worker_changed(small: Picture) -> None:
    records = small.children[UNVISITED_CHILD.ref]
    plan = records["child_protection.ChildProtectionPlan"][-1]
    assert plan["ended_on"] is None
    last = max(v["visited_on"] for v in records["visits.Visit"])
    assert last > plan["started_on"] + timedelta(days=100)
    assert 120 <= (small.as_at - last).days <= 150
    now = next(v for v in _held_by(records, TURNOVER_TEAM) if v["until_on"] is None)
    assert now["worker"] and timedelta(0) < now["from_on"] - last < timedelta(days=30)
    signs_in = next(p for p in small.authority.people if p.email.startswith("new.worker@"))
    assert signs_in.worker == now["worker"]


def test_one_child_changed_worker_twice_in_a_day(small: Picture) -> None:
    held = _held_by(small.children[TWICE_MOVED_CHILD.ref], TURNOVER_TEAM)
    days = Counter(v["from_on"] for v in held)
    day, times = days.most_common(1)[0]
    assert times == 2
    first, second = (v for v in held if v["from_on"] == day)
    assert (first["until_on"], second["until_on"]) == (day, None)
    assert first["worker"] != second["worker"]


def test_some_children_are_unallocated_now_and_were_between_workers(wendlebury: Picture) -> None:
    nobody = [v for v in wendlebury.all("people.Allocation") if v["worker"] is None]
    assert any(v["until_on"] is None for v in nobody)
    assert sum(v["until_on"] is not None for v in nobody) > 100


def test_section_47_enquiries_surged_for_a_quarter_and_were_put_right_the_next(wendlebury: Picture) -> None:
    enquiries = wendlebury.all("child_protection.Section47Enquiry")
    quarters = Counter(_quarter(v["strategy_discussion_on"]) for v in enquiries)
    surge = surge_before(wendlebury.as_at)
    year_before = mean(quarters[_quarter(surge.from_on - timedelta(days=30 + 91 * n))] for n in range(4))
    assert 640 < (wendlebury.as_at - surge.from_on).days < 830
    assert quarters[_quarter(surge.from_on)] > 2.5 * year_before
    assert quarters[_quarter(surge.until_on)] < 1.2 * year_before
    assert max(quarters, key=lambda quarter: quarters[quarter]) == _quarter(surge.from_on)


def test_the_surge_mostly_led_nowhere(wendlebury: Picture) -> None:
    surge = surge_before(wendlebury.as_at)
    during, otherwise = [], []
    for v in wendlebury.all("child_protection.Section47Enquiry"):
        (during if surge.on(v["strategy_discussion_on"]) else otherwise).append(v["conference_on"] is not None)
    assert mean(during) < 0.5 * mean(otherwise)


def test_agency_workers_fell_from_a_third_to_a_tenth(wendlebury: Picture) -> None:
    def share(day: date) -> float:
        return mean(
            worker.agency
            for worker in wendlebury.authority.workers
            if worker.role == "social_worker"
            and worker.started_on <= day
            and (worker.left_on is None or worker.left_on > day)
        )

    shares = [share(wendlebury.as_at - timedelta(days=365 * years + 1)) for years in (5, 4, 3, 2, 1, 0)]
    assert shares == sorted(shares, reverse=True)
    assert 0.28 < shares[0] < 0.4
    assert 0.06 < shares[-1] < 0.14


def test_one_worker_holds_far_more_than_thirty_children(wendlebury: Picture) -> None:
    held = Counter(
        (v["worker"], v["team"])
        for v in wendlebury.all("people.Allocation")
        if v["role"] == "social_worker" and v["until_on"] is None and v["worker"]
    )
    (busiest, team), most = held.most_common(1)[0]
    assert (most > 35, team) == (True, BUSY_TEAM)
    assert sum(count > 30 for count in held.values()) <= 3
    assert 11 < mean(held.values()) < 18
    assert next(p for p in wendlebury.authority.people if p.email.startswith("busy.worker@")).worker == busiest


def test_assessments_in_time_rose(wendlebury: Picture) -> None:
    in_time: dict[int, list[bool]] = defaultdict(list)
    for v in wendlebury.all("assessments.Assessment"):
        if v["authorised_on"]:
            years_ago = (wendlebury.as_at - v["authorised_on"]).days // 365
            in_time[years_ago].append(working_days_between(v["started_on"], v["authorised_on"]) <= 45)
    assert 0.53 < mean(in_time[4]) < 0.65
    assert 0.8 < mean(in_time[0]) < 0.9
    assert mean(in_time[3]) < mean(in_time[2]) < mean(in_time[1])


def test_reviewing_officers_keep_in_touch_between_reviews_more_than_they_did(wendlebury: Picture) -> None:
    touched: dict[int, list[bool]] = defaultdict(list)
    for records in wendlebury.children.values():
        calls = [v["visited_on"] for v in records["visits.Visit"] if v["purpose"] == "reviewing_officer"]
        for one, other in pairwise(sorted(v["held_on"] for v in records["looked_after.Review"])):
            touched[(wendlebury.as_at - other).days // 365].append(any(one < call < other for call in calls))
    assert mean(touched[3]) < 0.5
    assert mean(touched[0]) > 0.7


def test_everyday_figures_are_about_those_of_england(wendlebury: Picture) -> None:
    conferences = [v for v in wendlebury.all("child_protection.Section47Enquiry") if v["conference_on"]]
    in_time = [working_days_between(v["strategy_discussion_on"], v["conference_on"]) <= 15 for v in conferences]
    assert 0.74 < mean(in_time) < 0.9
    again = [v["referrals_in_12_months"] > 0 for v in wendlebury.all("front_door.Referral")]
    assert 0.12 < mean(again) < 0.32
    in_care = [v for v in wendlebury.all("looked_after.PeriodOfCare") if v["ceased_on"] is None]
    assert 0.04 < mean(v["placements_in_12_months"] >= 3 for v in in_care) < 0.16
    seen = [v["seen"] for v in wendlebury.all("visits.Visit")]
    assert 0.02 < 1 - mean(seen) < 0.08


def _held_by(records: dict, team: str) -> list[dict]:
    held = [v for v in records["people.Allocation"] if v["role"] == "social_worker" and v["team"] == team]
    return sorted(held, key=lambda v: (v["from_on"], v["until_on"] or date.max))


def _gaps(records: dict, team: str) -> list[tuple[date, bool]]:
    """Each wait for a visit that fell in a team's time with the child: when it began, and whether the visit came late."""
    held = _held_by(records, team)
    found = []
    for purpose, (model, allowed) in PLANS.items():
        for plan in records[model]:
            days = [plan["started_on"], *_seen(records, purpose, plan)]
            for one, other in pairwise(days):
                if any(v["from_on"] <= one < (v["until_on"] or date.max) for v in held):
                    found.append((one, working_days_between(one, other) > allowed))
    return found


def _seen(records: dict, purpose: str, plan: dict) -> list[date]:
    ends = plan["ended_on"] or date.max
    return sorted(
        v["visited_on"]
        for v in records["visits.Visit"]
        if v["purpose"] == purpose and v["seen"] and plan["started_on"] <= v["visited_on"] <= ends
    )


def _late_reviews(records: dict, team: str) -> list[bool]:
    held, late = _held_by(records, team), []
    for plan in records["child_protection.ChildProtectionPlan"]:
        days = sorted(
            v["held_on"] for v in records["child_protection.ReviewConference"] if v["held_on"] >= plan["started_on"]
        )
        for number, (one, other) in enumerate(pairwise([plan["started_on"], *days])):
            if any(v["from_on"] <= one < (v["until_on"] or date.max) for v in held):
                late.append((other - one).days > (184 if number else 92))
    return late


def _overdue_now(records: dict, as_at: date) -> tuple[str, bool]:
    for purpose, (model, allowed) in PLANS.items():
        for plan in records[model]:
            if plan["ended_on"] is None:
                last = max([plan["started_on"], *_seen(records, purpose, plan)])
                team = next(
                    v["team"]
                    for v in records["people.Allocation"]
                    if v["until_on"] is None and v["role"] == "social_worker"
                )
                return team, add_working_days(last, allowed) < as_at
    return "", False


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3
