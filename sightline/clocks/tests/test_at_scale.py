"""Facts kept as Parquet for many authorities give each what it has by itself."""

from datetime import date, time
from random import Random

import pyarrow.parquet as pq
import pytest

from sightline.calendars.local import Closed, FrontDoor, LocalDays, Opening, Term
from sightline.clocks.at_scale.layout import Service, service_of, write
from sightline.clocks.at_scale.on_duckdb import run
from sightline.clocks.columns import COLUMNS
from sightline.clocks.evaluate import run as run_one
from sightline.clocks.standards import Standards, standards_with
from sightline.clocks.versions import Setting
from sightline.core.refusals import Refused
from sightline.facts.vocabulary import KINDS

from .histories import LOCAL, history_from, loaded
from .made_up import MADE_UP

AS_AT = date(2027, 6, 1)
BY = Standards(standards_with((), LOCAL).versions + MADE_UP, LOCAL)
OWN = Service(
    received=frozenset(KINDS) - {"health_assessment"},
    settings=(Setting("child_protection_visit", date(2020, 3, 1), ("weeks:2",)),),
    local=LocalDays(
        closures=(Closed(date(2026, 12, 28), date(2026, 12, 31), "Christmas"),),
        terms=(Term(date(2026, 9, 3), date(2026, 12, 18), "Autumn", (Closed(date(2026, 10, 26), date(2026, 10, 30), "Half term"),)),),
        front_door=(FrontDoor(), FrontDoor(date(2026, 1, 1), (Opening(time(8, 30), time(18)),) * 5 + (None, None))),
    ),
)  # fmt: skip


def _lives(seed, count=100):
    chance = Random(seed)
    return loaded([history_from(chance, BY.versions, AS_AT) for _ in range(count)])


def _read(folder, authority):
    found = pq.read_table(folder / f"authority={authority}", partitioning=None).select(COLUMNS)
    return sorted(_told(tuple(row.values())) for row in found.to_pylist())


def _told(row):
    """As text: moments by the minute, whichever zone they are read in."""
    return repr([each.timestamp() if hasattr(each, "timestamp") else each for each in row])


def _by_itself(facts, by):
    return sorted(_told(tuple(row.values())) for row in run_one(facts, by, as_at=AS_AT).to_pylist())


def test_authorities_never_mix(tmp_path):
    """Two in a group, and one in a group of its own beside it."""
    authorities = {"007": _lives(1), "E06000001": _lives(2), "E06000002": _lives(3)}
    for authority, facts in authorities.items():
        write(tmp_path / "facts", authority, facts, Service(), as_at=AS_AT)
    count = run(tmp_path / "facts", tmp_path / "deadlines", as_at=AS_AT, only=BY, at_most=2)
    expected = {authority: _by_itself(facts, BY) for authority, facts in authorities.items()}
    assert {authority: _read(tmp_path / "deadlines", authority) for authority in authorities} == expected
    assert count == sum(map(len, expected.values())) > 500


def test_each_authority_is_judged_by_its_own_standards(tmp_path):
    facts = _lives(4)
    for authority, service in (("A", Service()), ("B", OWN)):
        write(tmp_path / "facts", authority, facts, service, as_at=AS_AT)
    run(tmp_path / "facts", tmp_path / "deadlines", as_at=AS_AT)
    found = {authority: _read(tmp_path / "deadlines", authority) for authority in "AB"}
    assert found["A"] == _by_itself(facts, Service().standards())
    assert found["B"] == _by_itself(facts, OWN.standards())
    assert found["A"] != found["B"]


def test_an_earlier_day_needs_no_other_extract(tmp_path):
    """What is asked of an earlier day knows nothing that came after it."""
    write(tmp_path / "facts", "A", _lives(5), Service(), as_at=AS_AT)
    day = date(2020, 9, 30)
    run(tmp_path / "facts", tmp_path / "deadlines", as_at=day, only=BY)
    days = pq.read_table(tmp_path / "deadlines").select(["started_on", "met_on", "ended_on"])
    assert days.num_rows > 300
    assert all(each is None or each <= day for column in days.columns for each in column.to_pylist())


def test_a_day_after_the_facts_is_refused(tmp_path):
    write(tmp_path / "facts", "A", _lives(6, 5), Service(), as_at=AS_AT)
    with pytest.raises(Refused, match="older than the day asked about"):
        run(tmp_path / "facts", tmp_path / "deadlines", as_at=date(2027, 6, 2))


def test_a_service_survives_being_written_down():
    assert service_of(OWN.said()) == OWN
    assert service_of(Service().said()) == Service()


def test_an_authority_whose_code_is_a_path_is_refused(tmp_path):
    with pytest.raises(Refused):
        write(tmp_path / "facts", "../other", _lives(6, 5), Service(), as_at=AS_AT)
