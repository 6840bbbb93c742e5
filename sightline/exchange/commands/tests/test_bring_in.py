"""Bringing extracts in, month after month: what each one adds, corrects and closes, and what was known before it."""

import hashlib
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from django.db import connection

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Flip
from sightline.core.refusals import Refused
from sightline.exchange.commands.bring_in import ONE_AT_A_TIME, original_of, receive, sweep_unfinished
from sightline.exchange.models import Batch
from sightline.facts.models import Fact
from sightline.facts.records import Version, record_models
from sightline.history.models import Event
from sightline.people.models import Allocation, Child
from tests.factories.extracts import NO_SAMPLE, SAMPLE, briefly, bring, due, workbook
from tests.factories.records import moment

JANUARY, FEBRUARY, MARCH, SEPTEMBER = date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 9, 30)

pytestmark = pytest.mark.django_db
with_sample = pytest.mark.skipif(not SAMPLE.exists(), reason=NO_SAMPLE)


def everything_known() -> dict[str, list]:
    """Every version of every record, every fact, and the deadlines kept, as they lie in the database."""
    found = {}
    with looking_as(SYSTEM), connection.cursor() as cursor:
        for table in [m._meta.db_table for m in record_models()] + [
            "adoption_adopter",
            "facts_fact",
            "clocks_deadline",
        ]:
            cursor.execute(f"SELECT * FROM {table} ORDER BY id")
            found[table] = cursor.fetchall()
    return found


# The real workbook

DECIDED_BY_ANNEX_A = {
    *("initial_child_protection_conference", "child_protection_visit", "review_child_protection_conference"),
    *("child_and_family_assessment", "early_help_assessment", "child_in_need_visit"),
    *(
        "looked_after_review",
        "looked_after_visit",
        "initial_health_assessment",
        "review_health_assessment",
        "dental_check",
    ),
    *("pathway_plan_review", "care_leaver_contact"),
}  # what the workbook holds every part of; other standards are not what this test is about


@with_sample
def test_sample_gives_these_deadlines():
    bring(SAMPLE, extracted_on=date(2021, 3, 16))
    rows = [row for row in due(date(2021, 3, 16)) if row["clock"] in DECIDED_BY_ANNEX_A]
    of = {ref: briefly(row for row in rows if row["child"] == ref) for ref in {row["child"] for row in rows}}

    assert (len(rows), len(of)) == (83, 42)
    # A plan of six weeks: visits and reviews, of which the workbook holds the latest only.
    assert of["5358472"] == [
        ("child_protection_visit", "2021-02-08", "2021-02-22", "2021-03-02", "unknown"),
        ("child_protection_visit", "2021-03-02", "2021-03-16", "", "waiting"),  # the due day is in time
        ("review_child_protection_conference", "2021-02-08", "2021-05-08", "", "waiting"),
    ]
    # A plan that was reviewed and ended on the same day, so that no other review is owed; after a visit that had fallen behind.
    assert of["10721552"] == [
        ("child_protection_visit", "2020-11-23", "2020-12-07", "2021-01-22", "unknown"),
        ("child_protection_visit", "2021-01-22", "2021-02-05", "", "missed"),
        ("review_child_protection_conference", "2020-11-23", "2021-02-23", "2021-02-16", "met"),
    ]
    # The only visit held came after the plan had ended: earlier ones are not held, so nobody can say that none was made.
    assert of["11811692"] == [
        ("child_protection_visit", "2019-06-25", "2019-07-09", "", "unknown"),
        ("review_child_protection_conference", "2019-06-25", "2019-09-25", "2020-09-17", "unknown"),
    ]
    # In care since 2014; what the workbook holds of each series is the latest.
    assert of["14065184"] == [
        ("dental_check", "2014-09-12", "2015-09-12", "2020-10-12", "unknown"),
        ("dental_check", "2020-10-12", "2021-10-12", "", "waiting"),
        ("initial_health_assessment", "2014-09-12", "2014-10-10", "2020-10-05", "unknown"),
        ("looked_after_review", "2014-09-12", "2014-10-10", "2020-12-08", "unknown"),
        ("looked_after_review", "2020-12-08", "2021-06-08", "", "waiting"),
        ("looked_after_visit", "2019-07-08", "2019-07-15", "2021-01-20", "unknown"),
        ("looked_after_visit", "2021-01-20", "2021-03-03", "", "overdue"),
        ("review_health_assessment", "2020-10-05", "2021-10-05", "", "waiting"),
    ]
    # In care since before the regulations: nothing is said of what began then. Three years old: health twice a year.
    assert of["2529037"] == [
        ("dental_check", "2019-12-16", "2020-12-16", "", "overdue"),
        ("looked_after_review", "2021-02-26", "2021-08-26", "", "waiting"),
        ("looked_after_visit", "2020-06-11", "2020-06-18", "2021-02-22", "unknown"),
        ("looked_after_visit", "2021-02-22", "2021-04-05", "", "waiting"),
        ("review_health_assessment", "2020-08-04", "2021-02-04", "", "overdue"),
    ]
    # No longer looked after since 22 September 2020.
    assert of["3623204"] == [
        ("dental_check", "2020-08-14", "2021-08-14", "", "ended"),
        ("looked_after_review", "2020-08-12", "2021-02-12", "", "ended"),
        ("looked_after_visit", "2020-08-07", "2020-09-18", "", "missed"),
        ("review_health_assessment", "2020-06-22", "2021-06-22", "", "ended"),
    ]
    assert of["11641472"] == [("initial_child_protection_conference", "2020-09-16", "2020-10-07", "2020-10-05", "met")]
    assert of["10273003"] == [("initial_child_protection_conference", "2020-09-16", "2020-10-07", "", "ended")]
    assert of["10692868"] == [("child_and_family_assessment", "2019-05-16", "2019-07-19", "2021-02-08", "met_late")]
    assert of["6890906"] == [("early_help_assessment", "2020-09-17", "2020-10-15", "2020-10-21", "met_late")]
    assert of["8140425"] == [("child_in_need_visit", "2021-03-05", "2021-04-06", "", "waiting")]  # over Easter
    # Care leavers without a day of contact or of a review: it cannot be said.
    assert of["7961370"] == [
        ("care_leaver_contact", "", "", "", "unknown"),
        ("pathway_plan_review", "", "", "", "unknown"),
    ]
    holders = {row["child"]: (row["worker"], row["team"]) for row in rows}
    assert holders["5358472"] == ("Petra Wills", "Locality 4 Unit 1")
    assert holders["7961370"] == ("Jae Vang", "Care Leavers Team")
    assert holders["6434087"] == (None, None)  # #N/A in the workbook


@with_sample
def test_the_same_file_again_changes_nothing():
    bring(SAMPLE, extracted_on=date(2021, 3, 16), at=moment(2021, 3, 17))
    known, flips = everything_known(), Flip.objects.count()

    again = bring(SAMPLE, extracted_on=date(2021, 3, 16), at=moment(2021, 3, 18))

    assert (again.state, again.opened, again.closed) == ("loaded", 0, 0)
    assert again.same_as == Batch.objects.order_by("id").first()
    after = everything_known()
    assert {table for table in known if known[table] != after[table]} == set()
    assert Flip.objects.count() == flips


# Month after month


def test_a_row_that_is_gone_is_closed_and_what_was_known_before_still_answers(tmp_path):
    one = {
        "child": "1",
        "started_on": date(2026, 1, 5),
        "last_visit_on": date(2026, 1, 12),
        "worker": "Ada Oak",
        "team": "North",
    }
    two = one | {"child": "2", "worker": "Ben Ash"}
    bring(workbook(tmp_path / "1.xlsx", {7: [one, two]}), extracted_on=JANUARY)
    then = due(MARCH)
    assert {row["child"] for row in then} == {"1", "2"}

    batch = bring(workbook(tmp_path / "2.xlsx", {7: [one]}), extracted_on=FEBRUARY)

    assert {row["child"] for row in due(MARCH)} == {"1"}
    assert batch.closed > 0
    assert due(MARCH, known_at=moment(2026, 2, 1)) == then
    assert due(MARCH, known_at=moment(2026, 1, 31, 0)) == []  # before anything was known


def test_a_later_visit_keeps_the_earlier_one_and_its_turn(tmp_path):
    row = {"child": "1", "started_on": date(2026, 1, 5), "last_visit_on": date(2026, 1, 12)}
    bring(workbook(tmp_path / "1.xlsx", {7: [row]}), extracted_on=date(2026, 1, 16))
    bring(workbook(tmp_path / "2.xlsx", {7: [row | {"last_visit_on": date(2026, 1, 23)}]}), extracted_on=JANUARY)

    assert briefly(due(JANUARY, clock="child_protection_visit")) == [
        ("child_protection_visit", "2026-01-05", "2026-01-19", "2026-01-12", "met"),
        ("child_protection_visit", "2026-01-12", "2026-01-26", "2026-01-23", "met"),
        ("child_protection_visit", "2026-01-23", "2026-02-06", "", "waiting"),
    ]


def test_what_is_finished_stays_known_when_it_has_aged_out_however_many_extracts_follow(tmp_path):
    plan = {
        "child": "1",
        "started_on": date(2025, 10, 1),
        "ended_on": date(2026, 1, 15),
        "last_visit_on": date(2025, 10, 10),
    }
    blank = plan | {"child": "2", "last_visit_on": None}
    returned = plan | {"child": "3"}
    help_given = {"child": "4", "started_on": date(2025, 11, 3), "completed_on": date(2025, 12, 1)}
    again = {"child": "3", "started_on": date(2026, 8, 3), "last_visit_on": None}
    bring(workbook(tmp_path / "1.xlsx", {2: [help_given], 7: [plan, blank, returned]}), extracted_on=JANUARY)
    then = due(JANUARY)
    assert len(then) == 9

    bring(workbook(tmp_path / "2.xlsx", {7: [again]}), extracted_on=date(2026, 8, 31))
    bring(workbook(tmp_path / "3.xlsx", {7: [again]}), extracted_on=SEPTEMBER)

    now = [row for row in due(SEPTEMBER) if row["started_on"] < again["started_on"]]
    assert briefly(now) == briefly(then)
    # The blank of the plan that aged out still speaks for it; the blank of the new one does not speak for the old.
    assert {(row["child"], row["state"]) for row in now if row["clock"] == "child_protection_visit"} == {
        ("1", "met"), ("1", "missed"), ("2", "unknown"), ("3", "met"), ("3", "missed"),
    }  # fmt: skip


def test_what_is_withdrawn_while_it_should_still_be_listed_is_closed(tmp_path):
    done = {"child": "1", "started_on": date(2025, 11, 3), "completed_on": date(2025, 12, 1)}
    bring(workbook(tmp_path / "1.xlsx", {2: [done]}), extracted_on=JANUARY)
    bring(workbook(tmp_path / "2.xlsx", {}), extracted_on=FEBRUARY)
    assert due(FEBRUARY) == []


def test_a_list_that_is_missing_says_nothing(tmp_path):
    plan = {
        "child": "1",
        "started_on": date(2026, 1, 5),
        "last_visit_on": date(2026, 1, 12),
        "worker": "Ada Oak",
        "team": "North",
    }
    care = {"child": "2", "started_on": date(2026, 1, 5), "last_visit_on": None, "latest_review_on": date(2026, 1, 20)}
    bring(workbook(tmp_path / "1.xlsx", {7: [plan], 8: [care]}), extracted_on=JANUARY)
    then = due(MARCH)

    batch = bring(workbook(tmp_path / "2.xlsx", {}, lists=[1, 2, 3]), extracted_on=FEBRUARY)

    assert due(MARCH) == then
    assert batch.closed == 0


def test_a_change_of_worker_gives_spells(tmp_path):
    row = {
        "child": "1",
        "started_on": date(2026, 1, 5),
        "last_visit_on": date(2026, 1, 12),
        "worker": "Ada Oak",
        "team": "North",
    }
    bring(workbook(tmp_path / "1.xlsx", {7: [row]}), extracted_on=JANUARY)
    bring(workbook(tmp_path / "2.xlsx", {7: [row | {"worker": "Ben Ash"}]}), extracted_on=FEBRUARY)
    bring(workbook(tmp_path / "3.xlsx", {7: [row | {"worker": "Ben Ash"}]}), extracted_on=MARCH)
    bring(workbook(tmp_path / "4.xlsx", {}), extracted_on=SEPTEMBER)

    with looking_as(SYSTEM):
        held = Allocation.objects.filter(superseded_at=None).order_by("from_on")
        assert set(held.values_list("worker__name", "team__name", "from_on", "until_on")) == {
            ("Ada Oak", "North", None, FEBRUARY),
            ("Ben Ash", "North", FEBRUARY, SEPTEMBER),
        }
        assert Child.objects.get().worker is None
    assert [row["worker"] for row in due(JANUARY, known_at=moment(2026, 2, 1))][-1:] == ["Ada Oak"]


def test_corrected_days_replace_what_was_known(tmp_path):
    row = {"child": "1", "started_on": date(2026, 1, 5), "last_visit_on": date(2026, 1, 15)}
    corrected = {"child": "1", "started_on": date(2026, 1, 6), "last_visit_on": date(2026, 1, 14)}
    bring(workbook(tmp_path / "1.xlsx", {7: [row]}), extracted_on=date(2026, 1, 16))
    then = due(date(2026, 1, 20))
    bring(workbook(tmp_path / "2.xlsx", {7: [corrected]}), extracted_on=date(2026, 1, 17))

    assert briefly(due(date(2026, 1, 20), clock="child_protection_visit")) == [
        ("child_protection_visit", "2026-01-06", "2026-01-20", "2026-01-14", "met"),
        ("child_protection_visit", "2026-01-14", "2026-01-28", "", "waiting"),
    ]
    assert due(date(2026, 1, 20), known_at=moment(2026, 1, 16, 23)) == then


def test_a_blank_visit_waits_until_it_is_due_and_then_cannot_be_judged(tmp_path):
    row = {"child": "1", "started_on": date(2026, 1, 5), "last_visit_on": None}
    bring(workbook(tmp_path / "1.xlsx", {7: [row]}), extracted_on=date(2026, 1, 12))
    states = [due(date(2026, 1, day), clock="child_protection_visit")[0]["state"] for day in (12, 19, 20)]
    assert states == ["waiting", "waiting", "unknown"]

    bring(
        workbook(tmp_path / "2.xlsx", {7: [row | {"last_visit_on": date(2026, 1, 16)}]}), extracted_on=date(2026, 1, 20)
    )
    assert [row["state"] for row in due(date(2026, 1, 20), clock="child_protection_visit")] == ["met", "waiting"]


def test_a_move_ends_the_placement_before_and_begins_the_visits_again(tmp_path):
    row = {
        "child": "1",
        "started_on": date(2026, 1, 5),
        "placement_on": date(2026, 1, 5),
        "last_visit_on": date(2026, 1, 9),
    }
    moved = row | {"placement_on": date(2026, 2, 16), "last_visit_on": date(2026, 2, 26)}
    bring(workbook(tmp_path / "1.xlsx", {8: [row]}), extracted_on=JANUARY)
    for number, month in enumerate((FEBRUARY, MARCH), start=2):
        bring(workbook(tmp_path / f"{number}.xlsx", {8: [moved]}), extracted_on=month)

    assert briefly(due(MARCH, clock="looked_after_visit")) == [
        ("looked_after_visit", "2026-01-05", "2026-01-12", "2026-01-09", "met"),
        ("looked_after_visit", "2026-01-09", "2026-02-20", "", "ended"),  # the move came before it was due
        ("looked_after_visit", "2026-02-16", "2026-02-23", "2026-02-26", "unknown"),  # the latest held, and late
        ("looked_after_visit", "2026-02-26", "2026-04-09", "", "waiting"),
    ]
    with looking_as(SYSTEM):
        placements = Fact.objects.filter(kind="placement", known_until=None).order_by("on")
        assert list(placements.values_list("on", "until")) == [
            (date(2026, 1, 5), date(2026, 2, 16)),
            (date(2026, 2, 16), None),
        ]


@pytest.mark.parametrize(
    ("status", "closed_on", "ended_on"),
    [("e) Closed episode", date(2026, 2, 20), date(2026, 2, 20)), ("b) Child Protection plan", None, JANUARY)],
)
def test_a_child_in_need_plan_that_is_over_was_a_plan(tmp_path, status, closed_on, ended_on):
    row = {
        "child": "1",
        "started_on": date(2026, 1, 5),
        "last_seen_on": date(2026, 1, 12),
        "case_status": "c) Child in need plan",
    }
    over = row | {"case_status": status, "closed_on": closed_on, "last_seen_on": date(2026, 2, 4)}
    bring(workbook(tmp_path / "1.xlsx", {6: [row]}), extracted_on=JANUARY)
    for number, month in enumerate((FEBRUARY, MARCH), start=2):
        bring(workbook(tmp_path / f"{number}.xlsx", {6: [over]}), extracted_on=month)

    with looking_as(SYSTEM):
        plans = Fact.objects.filter(kind="child_in_need_plan", known_until=None)
        assert list(plans.values_list("on", "until")) == [(date(2026, 1, 5), ended_on)]
    turns = briefly(due(MARCH))
    assert turns[0] == ("child_in_need_visit", "2026-01-05", "2026-02-02", "2026-01-12", "met")
    assert turns[-1][-1] == "ended"


# One at a time, whole or not at all


def test_the_original_is_kept_under_its_hash(tmp_path, own_home):
    path = workbook(tmp_path / "Annex A (final) v2.XLSX", {})
    batch = bring(path, extracted_on=JANUARY)
    assert batch.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert original_of(batch) == own_home / "imports" / f"{batch.sha256}.xlsx"
    assert original_of(batch).read_bytes() == path.read_bytes()
    assert {file.name for file in (own_home / "imports").iterdir()} == {f"{batch.sha256}.xlsx"}


def test_a_file_that_is_refused_is_kept_and_nothing_of_it_is_loaded(tmp_path):
    good = {"child": "1", "started_on": date(2026, 1, 5)}
    bring(workbook(tmp_path / "1.xlsx", {7: [good]}), extracted_on=JANUARY)
    known = everything_known()
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"Dear all, please find attached")

    with pytest.raises(Refused) as refusal:
        bring(path, extracted_on=FEBRUARY)

    batch = Batch.objects.get(filename="letter.xlsx")
    assert (batch.state, batch.sentence) == ("refused", refusal.value.sentence)
    assert original_of(batch).read_bytes() == path.read_bytes()
    assert everything_known() == known
    event = Event.objects.get(kind="extract_refused")
    assert event.subject == "letter.xlsx"


def test_an_extract_of_a_day_still_to_come_is_refused_and_not_kept(own_home):
    def come(extracted_on: date, at: datetime) -> Batch:
        return receive(file=BytesIO(b"-"), filename="x.xlsx", extracted_on=extracted_on, by="test", at=at)

    with pytest.raises(Refused) as refusal:
        come(date(2026, 7, 2), datetime(2026, 7, 1, 12, tzinfo=UTC))
    assert refusal.value.code == "extract_in_future"
    assert refusal.value.sentence == ("The extract cannot have been taken on 2 July 2026: that day is still to come.")
    assert not Batch.objects.exists() and not own_home.exists()
    # Just after midnight in England it is still yesterday in UTC.
    assert come(date(2026, 7, 2), datetime(2026, 7, 1, 23, 30, tzinfo=UTC)).extracted_on == date(2026, 7, 2)


def test_an_import_that_waited_is_recorded_after_the_one_it_waited_for(tmp_path):
    row = {"child": "1", "started_on": date(2026, 1, 5), "last_visit_on": date(2026, 1, 12)}
    first = bring(workbook(tmp_path / "1.xlsx", {7: [row]}), extracted_on=JANUARY, at=moment(2026, 2, 2, 10))
    waited = bring(
        workbook(tmp_path / "2.xlsx", {7: [row | {"started_on": date(2026, 1, 6)}]}),
        extracted_on=JANUARY,
        at=moment(2026, 2, 2, 9),
    )
    assert waited.finished_at > first.finished_at
    with looking_as(SYSTEM):
        versions: list[Version] = [v for model in record_models() for v in model.objects.all()]
    assert all(v.superseded_at is None or v.superseded_at > v.recorded_at for v in versions)


def test_what_is_loaded_is_told_in_the_history(tmp_path):
    batch = bring(
        workbook(tmp_path / "1.xlsx", {7: [{"child": "1", "started_on": date(2026, 1, 5)}]}), extracted_on=JANUARY
    )
    received, loaded = Event.objects.order_by("id")
    assert (received.kind, received.data["sha256"]) == ("extract_received", batch.sha256)
    assert (loaded.kind, loaded.data["opened"], loaded.data["closed"]) == ("extract_loaded", batch.opened, 0)
    assert (batch.rows_read, batch.rows_loaded, batch.children, batch.percent) == (1, 1, 1, 100)


def _batch(state: str) -> Batch:
    return Batch.objects.create(
        kind="annex-a", filename=f"{state}.xlsx", sha256="", size=0, extracted_on=JANUARY, brought_at=moment(2026, 2, 1),
        actor="test", state=state,
    )  # fmt: skip


def test_the_sweep_notes_imports_that_died_and_no_others():
    made = [_batch(state) for state in ("waiting", "reading", "loading", "loaded", "refused", "failed")]
    assert sweep_unfinished(by="test", at=moment(2026, 2, 2)) == 2
    assert [Batch.objects.get(pk=batch.pk).state for batch in made] == [
        *("waiting", "failed", "failed", "loaded", "refused", "failed")
    ]
    swept = Batch.objects.get(filename="loading.xlsx")
    assert swept.finished_at == moment(2026, 2, 2)
    assert swept.sentence == "The import stopped before it was finished. Nothing was loaded; bring the file in again."
    assert sweep_unfinished(by="test", at=moment(2026, 2, 3)) == 0


def test_the_sweep_leaves_an_import_alone_that_is_still_at_work():
    _batch("loading")
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
            assert sweep_unfinished(by="test", at=moment(2026, 2, 2)) == 0
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ONE_AT_A_TIME])  # closing alone lets go a little later
    finally:
        other.close()
    assert sweep_unfinished(by="test", at=moment(2026, 2, 2)) == 1
