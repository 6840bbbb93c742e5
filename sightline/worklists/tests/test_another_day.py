"""Lists as at another day, as known at a moment: nothing recorded later, the holders of then, the access of now; and the command line's rows."""

import csv
import io
import json
import random
from datetime import UTC, date, datetime, timedelta

import pytest
from click.testing import CliRunner
from django.db import connection

from sightline.access.models import Denial, View
from sightline.access.tests.world import NOW, REASON
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.another_day import another_day
from sightline.people.models import Child
from sightline.worklists.queries.deadlines import Wanted, deadlines
from sightline.worklists.queries.ever_held import ever_held, ever_reviewed
from tests.factories.records import child_named, load_entries, moment

from .lives import PRIYA, SOL, TOM, Life


def rows(answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def standing(browse, query, child="Ada Birch", who="manager"):
    """How each thing owed to a child stands on what is due, by (what, how it stands)."""
    found = rows(browse(who, f"/deadlines/?state=all&format=csv&{query}"))
    return {(row["What is owed"], row["How it stands"]) for row in found if row["Child"] == child}


@pytest.fixture
def corrected(owed):
    """Ada was overdue on the 6th, as far as was known; on the 9th a visit of the 4th is recorded, and that she had been Tom's since the 2nd."""
    life = Life("200001", "Ada", "Birch", date(2019, 1, 5)).held(PRIYA, "North", date(2025, 1, 6), date(2026, 3, 2))
    life.held(TOM, "North", date(2026, 3, 2)).protected(date(2026, 2, 2)).visited(date(2026, 3, 4))
    load_entries(life.entries, at=moment(2026, 3, 9, 9))
    return owed


def test_a_visit_recorded_late_is_not_there_as_known_then(corrected, browse):
    late = ("Child protection visit", "overdue by 17 working days")
    # As known on Sunday evening, and as at a day on which the visit had not been made.
    assert late in standing(browse, "as_at=2026-03-11&known=at&known_at=2026-03-08T19:00")
    visited = standing(browse, "as_at=2026-03-11")
    assert late not in visited
    assert ("Child protection visit", "done late, by 12 working days") in visited
    assert ("Child protection visit", "overdue by 11 working days") in standing(browse, "as_at=2026-03-03")


def test_what_was_known_then_has_the_worker_of_then(corrected, browse):
    known_then = browse("own_worker", "/my-children/?as_at=2026-03-08&known=then").text
    assert "Ada Birch" in known_then
    assert "This is how 8 March 2026 looked, as known on 8 March 2026." in known_then
    assert "Ada Birch" not in browse("own_worker", "/my-children/?as_at=2026-03-08").text
    assert "Ada Birch" in browse("team_mate", "/my-children/?as_at=2026-03-08").text
    assert "Ada Birch" in browse("own_worker", "/my-children/?as_at=2026-02-27").text


def test_two_changes_of_worker_in_a_day_leave_the_last(owed, browse):
    life = Life("200020", "Uma", "Ure", date(2015, 1, 1)).held(PRIYA, "North", date(2025, 1, 6), date(2026, 2, 2))
    life.add(
        "people.Allocation",
        "a",
        role="social_worker",
        worker=SOL,
        team="South",
        from_on=date(2026, 2, 2),
        until_on=date(2026, 2, 2),
    )
    life.add(
        "people.Allocation",
        "b",
        role="social_worker",
        worker=TOM,
        team="North",
        from_on=date(2026, 2, 2),
        until_on=None,
    )
    load_entries(life.in_need(date(2026, 1, 5)).entries, at=moment(2026, 3, 8, 19))
    found = rows(browse("manager", "/deadlines/?state=all&format=csv&as_at=2026-02-02"))
    assert {row["Worker"] for row in found if row["Child"] == "Uma Ure"} == {TOM}
    assert "Uma Ure" in browse("manager", "/my-team/?as_at=2026-02-02").text
    team = rows(browse("manager", "/my-team/?show=slipping&format=csv&as_at=2026-02-02"))
    team += rows(browse("manager", "/my-team/?show=on_track&format=csv&as_at=2026-02-02"))
    team += rows(browse("manager", "/my-team/?show=drifting&format=csv&as_at=2026-02-02"))
    team += rows(browse("manager", "/my-team/?show=unknown&format=csv&as_at=2026-02-02"))
    assert {row["Worker"] for row in team if row["Child"] == "Uma Ure"} == {TOM}
    assert {row["Worker"] for row in team if row["Child"] == "Hal Hart"} == {TOM}


def test_drift_and_its_evidence_are_of_that_day(corrected, browse):
    then = browse("manager", "/my-team/?as_at=2026-03-08&known=then").text
    assert "no day on which the child was seen is recorded" in then
    now = browse("manager", "/my-team/?as_at=2026-03-08").text
    assert "last seen 4 days ago" in now
    before = browse("manager", "/my-team/?as_at=2026-02-16").text
    assert "seen 4 days ago" not in before
    assert before.count("Without a worker") == now.count("Without a worker") - 1  # Gus was held until 20 February


def test_what_changed_is_what_was_noticed_then(owed, browse):
    assert "Changed since" in browse("manager", "/my-team/?as_at=2026-03-06&known=then").text
    assert "Changed since" not in browse("manager", "/my-team/?as_at=2026-03-06").text
    assert "Changed since" not in browse("manager", "/my-team/?as_at=2026-04-06").text


def test_before_anything_was_loaded_there_is_nothing(owed, browse):
    day = "as_at=2026-03-03&known=then"
    assert "No child was allocated to you." in browse("own_worker", f"/my-children/?{day}").text
    team = browse("manager", f"/my-team/?{day}").text
    assert "No child was with this team." in team
    assert "Nothing had been recorded here by then." in team
    assert (
        "Nothing had been recorded here by then." not in browse("manager", "/my-team/?as_at=2026-03-08&known=then").text
    )
    assert "Nothing matches." in browse("manager", f"/deadlines/?{day}").text
    assert "You reviewed no child." in browse("reviewing_officer", f"/reviews/?{day}").text
    sight = browse("head", f"/line-of-sight/?{day}&go=on").text
    assert "Nothing fell due in this period." in sight
    assert "Nothing is overdue." in sight


def test_a_forecast_is_what_will_be_overdue_if_nothing_is_done(owed, browse):
    text = browse("manager", "/deadlines/?state=overdue&as_at=2026-03-13").text
    assert "This is a forecast for 13 March 2026." in text
    assert "Cal Cole" in text  # due on Thursday
    assert "Cal Cole" not in browse("manager", "/deadlines/?state=overdue").text
    refused = browse("manager", "/deadlines/?as_at=2027-03-10").text
    assert "Enter a day from 1 January 1990 to 9 March 2027" in refused
    assert "As at Monday 9 March 2026" in refused


def test_who_may_see_whom_is_as_it_is_today(owed, browse):
    """Kit was Tom's, of North, until 12 January, and is South's now: North's manager does not see him looking back, the head does."""
    north = owed.teams["North"].pk
    assert "Kit King" not in browse("manager", "/my-team/?as_at=2026-01-05").text
    assert "Kit King" in browse("head", f"/my-team/?team={north}&as_at=2026-01-05").text
    assert "Kit King" not in browse("head", f"/my-team/?team={north}&as_at=2026-01-15").text
    # Hal was South's until April: it is not South's worker's list to look back at either, though North sees what South did.
    assert "Hal Hart" not in browse("other_team", "/my-children/?as_at=2025-03-03").text


def test_restricted_and_denied_children_stay_closed(owed, browse):
    ada = child_named("200001")
    with looking_as(SYSTEM, NOW):
        Child.objects.filter(pk=ada.pk).update(restricted=True)
        Denial.objects.create(user=owed.users["head"], child=child_named("200002"), reason=REASON, made_at=NOW)
    for query in ("as_at=2026-03-08", "as_at=2026-03-08&known=at&known_at=2026-03-08T20:00"):
        head = browse("head", f"/deadlines/?go=on&{query}").text
        assert "Cal Cole" in head
        assert "Ada Birch" not in head
        assert "Ben Birch" not in head
        assert "Restricted record" in browse("own_worker", f"/my-children/?{query}").text
        assert browse("head", f"/children/200001/?{query}").status_code == 404


def test_another_teams_child_is_not_found_on_any_day(owed, browse):
    assert browse("own_worker", "/children/200006/?as_at=2026-03-01").status_code == 404
    assert browse("own_worker", "/children/200006/why/child_protection_visit/?as_at=2026-03-01").status_code == 404
    assert browse("manager", f"/my-team/?team={owed.teams['South'].pk}&as_at=2026-03-01").status_code == 404
    assert "Eve East" not in browse("manager", f"/deadlines/?team={owed.teams['South'].pk}&as_at=2026-03-01").text
    assert browse("administrator", "/deadlines/?as_at=2026-03-01").status_code == 403


def test_the_view_log_says_what_the_viewer_is_to_the_child_now(corrected, browse):
    """Ada was Priya's on 27 February and is Tom's now: Priya looks as one of the team."""
    browse("own_worker", "/my-children/?as_at=2026-02-27&format=csv")
    with looking_as(SYSTEM, NOW):
        seen = View.objects.get(child__ref="200001")
    assert seen.what == "Download: My children as at 27 Feb 2026"
    assert seen.relation == "team"


def test_links_and_filters_stay_with_the_day(owed, browse):
    text = browse("manager", "/my-team/?as_at=2026-03-08&known=then").text
    kept, north = "as_at=2026-03-08&amp;known=then", owed.teams["North"].pk
    team = f"team={north}"
    for address in (
        "/children/200001/?",
        "/my-children/?",
        f"/deadlines/?{team}&amp;state=overdue&amp;",
        f"/my-team/?{team}&amp;show=slipping&amp;",
    ):
        assert f'href="{address}{kept}"' in text, address
    listed = browse("manager", "/deadlines/?as_at=2026-03-08&known=then&sort=child&state=overdue").text
    assert 'name="as_at" value="2026-03-08"' in listed  # the filter bar's own
    assert "sort=-child" in listed
    assert 'href="?sort=child&amp;state=overdue">Back to today' in listed
    assert 'href="?sort=child&amp;state=overdue&amp;as_at=2026-03-08">By what is known now' in listed
    assert "/notices/?as_at" not in listed


def test_exports_hold_the_day_in_their_name(owed, browse):
    answer = browse("manager", "/deadlines/?as_at=2026-03-07&known=at&known_at=8/3/2026&format=csv")
    assert 'filename="what-is-due-2026-03-07-known-2026-03-08.csv"' in answer["Content-Disposition"]


def test_nothing_of_another_day_is_left_on_the_connection(owed, browse):
    with looking_as(owed.manager, NOW):
        before = Child.objects.count()
        today = deadlines(owed.manager, Wanted(state="all"), today=NOW.date()).count()
        with another_day(owed.manager, as_at=date(2026, 3, 1), known_at=moment(2026, 3, 1), children=[]):
            assert Child.objects.count() == 0
            assert deadlines(owed.manager, Wanted(state="all"), today=NOW.date()).count() == 0
        with pytest.raises(ZeroDivisionError), another_day(owed.manager, as_at=date(2026, 3, 1), children=[]):
            raise ZeroDivisionError
        assert Child.objects.count() == before
        assert deadlines(owed.manager, Wanted(state="all"), today=NOW.date()).count() == today
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind IN ('r', 'v')"
            )
            assert {name for (name,) in cursor.fetchall()} <= {"new_deadlines"}


def test_a_statement_prepared_before_finds_the_other_day_too(owed):
    """The driver must not keep plans that name the real tables (prepare_threshold): the other day stands in front of them by name."""
    with looking_as(owed.head, NOW):
        for _ in range(12):
            assert Child.objects.filter(ref="200001").count() == 1
        with another_day(owed.head, as_at=date(2026, 3, 1), children=[]):
            assert Child.objects.filter(ref="200001").count() == 0


def test_whom_a_list_is_about(owed):
    with looking_as(owed.head, NOW):
        refs = dict(Child.objects.values_list("pk", "ref"))
        held = {refs[pk] for pk in ever_held(owed.head, teams=[owed.teams["North"].pk])}
        assert {"200011", "200012"} <= held  # gone since, or over
        assert "200006" not in held
    with looking_as(owed.users["other_reviewing_officer"], NOW):
        assert (
            len(ever_reviewed(owed.users["other_reviewing_officer"])) == 1
        )  # another's, who shows that somebody is named


@pytest.mark.parametrize("seed", range(3))
def test_the_page_and_the_command_line_give_the_same_rows(owed, browse, monkeypatch, seed):
    """Random lives, recorded late and corrected, on random days, as known at random moments; by team and by worker."""
    chance = random.Random(seed)
    monkeypatch.setattr("sightline.cli.deadlines_verb.ready", lambda: None)
    for number in range(6):
        for week in sorted(chance.sample(range(8), 2)):
            recorded = moment(2026, 1, 5) + timedelta(weeks=week)
            life = Life(f"3000{seed}{number}", "Rik", f"Rand{number}", date(2015, 5, number + 1))
            changed = date(2025, 11, 3) + timedelta(days=chance.randrange(90))
            life.held(chance.choice([PRIYA, TOM]), "North", date(2025, 1, 6), changed)
            life.held(*chance.choice([(PRIYA, "North"), (SOL, "South")]), changed)
            life.protected(date(2025, 12, 1) + timedelta(days=chance.randrange(20)))
            days = (date(2026, 1, 5) + timedelta(days=chance.randrange(60)) for _ in range(3))
            life.visited(*{day for day in days if day <= recorded.date()})
            load_entries(life.entries, at=recorded)
    for _ in range(4):
        day = date(2025, 12, 20) + timedelta(days=chance.randrange(110))
        at = datetime(2026, 1, 6, 12, tzinfo=UTC) + timedelta(days=chance.randrange(61))
        team = chance.choice(["North", "South"])
        narrowed = {"--team": team} if chance.random() < 0.6 else {"--worker": chance.choice([PRIYA, TOM, SOL])}
        asked = {"--as-at": str(day), "--known-at": at.isoformat(), **narrowed}
        told = CliRunner().invoke(command(), [*(part for pair in asked.items() for part in pair), "--format", "json"])
        assert told.exit_code == 0, told.output
        said = [
            (row["child"], row["started_on"], row["due_on"], row["state"], row["worker"], row["team"])
            for row in json.loads(told.output)
        ]
        with looking_as(owed.head, NOW):
            ids = {PRIYA: "own_worker", TOM: "team_mate", SOL: "other_team"}
            worker = owed.users[ids[narrowed["--worker"]]].worker.pk if "--worker" in narrowed else ""
        team = "" if worker else owed.teams[team].pk
        local = at.strftime("%Y-%m-%dT%H:%M")  # no summer time in these months
        address = f"/deadlines/?state=all&format=csv&team={team}&worker={worker}&as_at={day}&known=at&known_at={local}"
        shown = [
            (row["Id"], row["Due"], row["State"], row["Worker"], row["Team"]) for row in rows(browse("head", address))
        ]
        assert sorted((child, due or "") for child, _, due, *_ in said) == sorted(
            (child, due) for child, due, *_ in shown
        )
        assert sorted((c, w or "", t or "") for c, *_, w, t in said) == sorted((c, w, t) for c, *_, w, t in shown)


def command():
    from sightline.cli.deadlines_verb import command as verb

    return verb


def test_a_whole_service_says_first_that_it_takes_long_and_is_then_kept(owed, browse):
    day = "as_at=2026-03-07"
    for address in ("/line-of-sight/?", "/deadlines/?state=overdue&"):
        first = browse("head", f"{address}{day}")
        assert "Working it out for the whole service" in first.text
        onward = first.headers["Refresh"].removeprefix("0; url=")
        assert f"{day}&go=on" in onward
        assert "Eve East" in browse("head", onward).text
        assert "Eve East" in browse("head", f"{address}{day}").text  # kept: at once
    assert "Working it out" not in browse("head", "/line-of-sight/").text
    assert "Working it out" not in browse("manager", f"/deadlines/?{day}").text
    late = (
        Life("200030", "Lu", "Late", date(2015, 1, 1)).held(SOL, "South", date(2025, 1, 6)).protected(date(2026, 2, 2))
    )
    load_entries(late.entries, at=moment(2026, 3, 9, 9))  # something changed: it is worked out again
    assert "Working it out" in browse("head", f"/line-of-sight/?{day}").text
