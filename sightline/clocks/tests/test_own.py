"""What a service has decided: what stands, as known at a moment; what no longer fits its standard; and that asking costs next to nothing."""

from datetime import date, time, timedelta
from time import perf_counter

import pytest
from django.db import DatabaseError, connection, transaction

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.local import STANDARD
from sightline.clocks.evaluate import evaluate
from sightline.clocks.models import LocalStandard
from sightline.clocks.own import own
from sightline.clocks.queries.decided import soundness
from sightline.clocks.standards import standards
from sightline.clocks.tests.decisions import HALF_TERM, SUMMER, VISIT, WHY, decides  # noqa: F401
from sightline.clocks.versions import Setting
from sightline.people.tests.lives import load_life

LATER = timedelta(days=1)


def test_nothing_decided_is_the_usual(db):
    assert (own().settings, own().local, own().unusable) == ((), STANDARD, ())


def test_everything_decided_is_found(decides):  # noqa: F811
    decides.standard()
    decides.term(off=[HALF_TERM])
    decides.closure()
    decides.front_door()
    found = own()
    assert found.settings == (Setting(VISIT, date(2026, 2, 1), ("working_days:20",)),)
    assert found.local.term_on(date(2026, 2, 17)).name == "Spring 2026"
    assert found.local.without_school(date(2026, 2, 17)) == "half term"
    assert found.local.closure(date(2026, 12, 30)) == "Christmas closure"
    assert found.local.opening(date(2026, 4, 1)).opens == time(8, 30)
    assert found.local.opening(date(2026, 3, 31)).opens == time(9)


def test_as_known_at_a_moment(decides):  # noqa: F811
    first = decides.standard(at=NOW)
    decides.standard(at=NOW + LATER, within=["weeks:4"])  # from the same day: takes its place
    decides.withdraw(decides.term(at=NOW), at=NOW + LATER)

    def known(moment):
        found = own(moment)
        return [setting.within for setting in found.settings], len(found.local.terms)

    assert known(NOW - LATER) == ([], 0)
    assert known(NOW) == ([("working_days:20",)], 1)
    assert known(NOW + LATER / 2) == ([("working_days:20",)], 1)
    assert known(NOW + LATER) == ([("weeks:4",)], 0)
    assert known(None) == ([("weeks:4",)], 0)
    assert LocalStandard.objects.get(replaces=first).within == "weeks:4"


def test_standards_are_those_known_then(decides):  # noqa: F811
    decides.standard(at=NOW)
    day = date(2026, 2, 10)
    assert standards(NOW - LATER).on(VISIT, day).allowance == "10 working days"
    assert standards(NOW).on(VISIT, day).allowance == "20 working days"
    assert standards().on(VISIT, date(2026, 1, 31)).allowance == "10 working days"


def test_a_setting_that_no_longer_fits_is_not_used_and_is_told(world):  # noqa: F811
    for clock, within in (("gone_with_an_upgrade", "weeks:4"), ("looked_after_review", "weeks:4"), (VISIT, "weeks:5")):
        LocalStandard.objects.create(
            clock=clock, from_on=date(2026, 1, 1), within=within, reason=WHY, set_at=NOW, set_by=world.principal
        )
    found = own()
    assert [setting.clock for setting in found.settings] == [VISIT]
    assert [setting.clock for setting, _ in found.unusable] == ["gone_with_an_upgrade", "looked_after_review"]
    assert "which a service cannot set" in found.unusable[1][1]


def test_nothing_is_ever_overwritten(decides):  # noqa: F811
    row = decides.standard()
    for attempt in ("UPDATE clocks_localstandard SET reason = 'x'", "DELETE FROM clocks_localstandard"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(attempt)
    assert LocalStandard.objects.get().pk == row.pk


def test_a_row_replaces_one_and_no_more(decides):  # noqa: F811
    term = decides.term()
    decides.term(replaces=term, last_on=date(2026, 3, 26))
    with pytest.raises(Exception, match="changed or withdrawn this meanwhile"):
        decides.withdraw(term)


def test_asking_again_is_quick(decides):  # noqa: F811
    decides.standard()
    decides.term()
    with looking_as(SYSTEM):
        standards()
        began = perf_counter()
        for _ in range(50):
            standards()
        assert (perf_counter() - began) / 50 < 0.005  # seconds; about 0.0005 when the machine is idle


def test_terms_for_the_summer_come_after_those_for_the_spring(decides):  # noqa: F811
    decides.term(**SUMMER)
    decides.term()
    assert [term.name for term in own().local.terms] == ["Spring 2026", "Summer 2026"]


def test_an_evaluation_goes_by_what_had_been_decided_by_then(world, decides):  # noqa: F811
    load_life(world.north.ref)
    decides.standard(at=NOW + LATER)
    day = (NOW + LATER).date()

    def due(known_at):
        with looking_as(SYSTEM):
            found = evaluate(as_at=day, known_at=known_at, children=[world.north.pk]).to_pylist()
        return [turn["due_on"] for turn in found if turn["clock"] == VISIT][-1]

    assert due(NOW) == date(2026, 2, 24)
    assert due(NOW + LATER) == due(None) == date(2026, 3, 10)


def test_doctor_says_what_is_not_in_use(world, tmp_path):  # noqa: F811
    assert soundness(tmp_path) == (True, "0 set here, each fits its standard.")
    LocalStandard.objects.create(
        clock="gone", from_on=date(2026, 1, 1), within="weeks:4", reason=WHY, set_at=NOW, set_by=world.principal
    )
    assert soundness(tmp_path) == (
        False,
        "1 set here no longer fit and are not used: There is no standard called gone any more.",
    )
    (tmp_path / "local_standards.toml").write_text('child_protection_visit = "weeks:3"')
    assert "local_standards.toml is no longer read" in soundness(tmp_path)[1]
