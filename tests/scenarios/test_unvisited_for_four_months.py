"""A child on a protection plan was not visited for four months, and nobody senior knew. Here, day by day: they were told, by name and date.

Rosie (100001 in the made-up authority) has a new social worker from 24 March 2026, who never visits. The clock jumps through every
day until 27 July.
"""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client

from sightline.access.models import Team, User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.working_days import add_working_days, is_working_day
from sightline.clocks.catalogue import catalogue
from sightline.clocks.models import Deadline, Flip
from sightline.clocks.store import notice
from sightline.escalation.commands.answer_told import answer_told
from sightline.escalation.commands.make_round import make_round
from sightline.escalation.commands.open_told import open_told
from sightline.escalation.ladder import reached_on
from sightline.escalation.models import Told
from tests.factories.records import child_named, entry, load_entries, moment

LAST_VISIT, HANDED_OVER, END = date(2026, 3, 23), date(2026, 3, 24), date(2026, 7, 27)
CLOCK = "child_protection_visit"
PEOPLE = {
    "social_worker": ("Ngozi Dlamini", "Safeguarding 3"),
    "team_manager": ("Tianna Saint-Hilaire", "Safeguarding 3"),
    "service_manager": ("Aisha Mirza", "Help and Protection"),
    "head_of_service": ("Kofi Mwangi", "Help and Protection"),
}


def morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 6, 30, tzinfo=UTC)


@pytest.fixture
def people(db):
    """The four who stand on the ladder, by rung."""
    service = Team.objects.create(name="Help and Protection", service="Help and Protection")
    team = Team.objects.create(name="Safeguarding 3", service="Help and Protection", parent=service)
    visits = [date(2026, 2, 9), date(2026, 2, 20), date(2026, 3, 6), date(2026, 3, 13), LAST_VISIT]
    held = {"role": "social_worker", "team": "Safeguarding 3"}
    entries = [
        entry("people.ChildDetails", "100001", "d", given_name="Rosie", family_name="Thornbury-Okafor", born_on=date(2019, 4, 5)),
        entry("people.Allocation", "100001", "a1", worker="Georgia Jarrold", from_on=date(2026, 2, 2), until_on=HANDED_OVER, **held),
        entry("people.Allocation", "100001", "a2", worker="Ngozi Dlamini", from_on=HANDED_OVER, until_on=None, **held),
        entry("child_protection.ChildProtectionPlan", "100001", "p", started_on=date(2026, 2, 2)),
        *(
            entry("visits.Visit", "100001", f"v{day}", visited_on=day, purpose="child_protection", seen=True)
            for day in visits
        ),
    ]  # fmt: skip
    load_entries(entries, at=moment(2026, 3, 24, 18))
    found = {}
    with looking_as(SYSTEM):
        for rung, (name, where) in PEOPLE.items():
            user = User.objects.create(email=f"{rung}@example.org", name=name, role=rung)
            user.teams.set([team if where == team.name else service])
            found[rung] = user
        found["social_worker"].worker = child_named("100001").worker
        found["social_worker"].save()
    return found


def a_day(day: date) -> None:
    """What runs by itself in a day."""
    with looking_as(SYSTEM, morning(day)):
        notice(today_is=morning(day))
    if is_working_day(day):
        make_round(by="Sightline", at=morning(day))


def the_ladder() -> dict[str, date]:
    """Each rung with the day on which it must be reached, as the standard declares it."""
    with looking_as(SYSTEM):
        due_on = Deadline.objects.get(clock=CLOCK, met_on=None, ended_on=None).due_on
    return {role: reached_on(due_on, after) for role, after in catalogue()[CLOCK].escalates}


def test_somebody_senior_is_told_by_name_and_the_record_shows_it(people):
    ladder = the_ladder()
    senior = [role for role in ladder if role != "social_worker"]
    assert senior
    day = HANDED_OVER + timedelta(days=1)
    while day <= END:
        a_day(day)
        with looking_as(SYSTEM):
            told = {told.role: told for told in Told.objects.filter(clock=CLOCK, closed_at=None).select_related("to")}
        # On no evening of the four months has a rung been reached that was not told, on the first working day at the latest.
        for role, reached in ladder.items():
            first_morning = reached if is_working_day(reached) else add_working_days(reached, 1)
            assert (role in told) == (day >= first_morning), (day, role)
        day += timedelta(days=1)
    assert {role: (row.to.name, row.reached_on) for role, row in told.items()} == {
        role: (PEOPLE[role][0], reached) for role, reached in ladder.items()
    }
    with looking_as(SYSTEM):
        assert Told.objects.filter(clock=CLOCK).count() == len(
            ladder
        )  # each once, though the clock jumped over 125 days
        overdue = Flip.objects.get(clock=CLOCK, became="overdue")
    assert overdue.happened_on == reached_on(told["team_manager"].due_on, 0)

    # Whoever opens her record reads it.
    client = Client()
    client.force_login(people["head_of_service"])
    page = client.get("/children/100001/").text
    for role in senior:
        assert PEOPLE[role][0] in page
    assert "Who has been told" in page
    # The head sees that nobody answered.
    unanswered = client.get("/told/unanswered/").text
    assert all(PEOPLE[role][0] in unanswered for role in senior)


def test_an_answer_binds_and_a_visit_ends_it(people):
    ladder = the_ladder()
    day = HANDED_OVER + timedelta(days=1)
    while day <= ladder["head_of_service"] + timedelta(days=3):
        a_day(day)
        day += timedelta(days=1)
    head, worker, at = people["head_of_service"], people["social_worker"], morning(day) + timedelta(hours=3)
    with looking_as(head, at):
        mine = Told.objects.get(to=head)
        open_told(by=head, at=at, told=mine.pk)
        action = answer_told(
            by=head,
            at=at,
            told=[mine.pk],
            what="Visit her at home, alone.",
            owner=worker,
            due_on=day + timedelta(days=2),
        )
    assert action.owner.name == "Ngozi Dlamini"
    visited = day + timedelta(days=1)
    load_entries(
        [entry("visits.Visit", "100001", "late", visited_on=visited, purpose="child_protection", seen=True)],
        at=morning(visited) + timedelta(hours=10),
    )
    with looking_as(SYSTEM):
        over = Told.objects.filter(clock=CLOCK, closed_why="met")
        assert {told.closed_on for told in over} == {visited}
        assert over.count() == len(ladder)
        assert over.get(to=head).opened_at == at
