"""Setting a local standard or a choice from a day: what then holds, what is refused, and what the history says."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.catalogue import catalogue
from sightline.clocks.models import Deadline, Flip, LocalStandard
from sightline.clocks.standards import standards
from sightline.clocks.tests.decisions import VISIT, decides  # noqa: F401
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.people.tests.lives import load_life


def allowance(day: date) -> str:
    return standards().on(VISIT, day).allowance


def visit_due() -> tuple[date, str]:
    with looking_as(SYSTEM):
        found = Deadline.objects.get(clock=VISIT, met_on=None, ended_on=None)
        return found.due_on, found.state


def test_a_time_of_its_own_holds_for_what_starts_from_that_day(decides):  # noqa: F811
    decides.standard(from_on=date(2026, 2, 1), within=["working_days:20", "weeks:6"])
    assert allowance(date(2026, 1, 31)) == "10 working days"
    assert allowance(date(2026, 2, 1)) == "20 working days, then 6 weeks"


def test_a_choice_holds_and_then_the_usual_again(decides):  # noqa: F811
    choice = catalogue()[VISIT].choices[0]
    decides.standard(from_on=date(2026, 2, 1), within=[], choice=choice.code)
    decides.standard(from_on=date(2026, 3, 1), within=[])
    assert standards().on(VISIT, date(2026, 2, 28)).within == choice.fields["within"]
    assert allowance(date(2026, 3, 1)) == "10 working days"


def test_deadlines_are_worked_out_again_at_once_and_the_flip_is_dated_today(world, decides):  # noqa: F811
    load_life(world.north.ref)
    assert visit_due() == (date(2026, 2, 24), "overdue")
    decides.standard()
    assert visit_due() == (date(2026, 3, 10), "waiting")
    with looking_as(SYSTEM):
        flip = Flip.objects.filter(clock=VISIT).latest("pk")
        assert (flip.was, flip.became) == ("overdue", "waiting")
        said = [sentence_of(event) for event in Event.objects.order_by("-pk")[:2]]
    assert said == [
        "Deadlines were worked out again for 1 child, because Principal set or withdrew “Child protection visit”.",
        "Principal set “Child protection visit” from Sunday 1 February 2026 to 20 working days: "
        "“Agreed at the practice board.”",
    ]


def test_a_standard_that_starts_tomorrow_moves_nothing_today(world, decides):  # noqa: F811
    load_life(world.north.ref)
    decides.standard(from_on=date(2026, 3, 10), within=["working_days:2"])
    assert visit_due() == (date(2026, 2, 24), "overdue")


def test_the_same_day_again_replaces(decides):  # noqa: F811
    decides.standard()
    decides.standard(within=["working_days:15"])
    assert allowance(date(2026, 2, 1)) == "15 working days"
    assert LocalStandard.objects.count() == 2  # nothing is overwritten


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"clock": "looked_after_review", "within": ["months:12"]}, "not_ours_to_set"),
        ({"clock": "no_such_standard"}, "unknown_standard"),
        ({"within": ["a while"]}, "unknown_rule"),
        ({"within": [], "choice": "whenever"}, "unknown_choice"),
        ({"from_on": date(2010, 3, 31)}, "not_in_force"),
        ({"reason": "  because  "}, "reason_too_short"),
        ({"clock": "early_help_assessment", "within": ["weeks:4", "weeks:6"]}, "too_many_steps"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_kept(decides, said, code):  # noqa: F811
    with pytest.raises(Refused) as refused:
        decides.standard(**said)
    assert refused.value.code == code
    assert not LocalStandard.objects.exists()


@pytest.mark.parametrize("who", ["own_worker", "manager", "head", "analyst", "administrator"])
def test_nobody_else_may(decides, who):  # noqa: F811
    with pytest.raises(PermissionDenied):
        decides.standard(who=who)


def test_the_refusal_says_why_law_cannot_be_changed(decides):  # noqa: F811
    with pytest.raises(Refused) as refused:
        decides.standard(clock="looked_after_review", within=["months:12"])
    assert refused.value.sentence == (
        "“Looked-after review” is law: it is the same everywhere, and no service can change it."
    )
