"""Setting a school term, and another in its place."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.calendars.rules import school_days, terms
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import HALF_TERM, SUMMER, decides  # noqa: F401
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of


def test_school_days_and_terms_count_in_it(decides):  # noqa: F811
    decides.term(off=[HALF_TERM])
    decides.term(**SUMMER)
    local = own().local
    assert school_days(1).due(date(2026, 2, 13), local) == date(2026, 2, 23)
    assert terms(1).due(date(2026, 2, 13), local) == date(2026, 7, 21)
    with looking_as(SYSTEM):
        assert sentence_of(Event.objects.filter(kind="term_set").latest("pk")) == (
            "Principal set the school term Summer 2026, Monday 13 April 2026 to Tuesday 21 July 2026: “Agreed at the practice board.”"
        )


def test_another_takes_its_place(decides):  # noqa: F811
    term = decides.term()
    decides.term(replaces=term, last_on=date(2026, 4, 2))
    assert [(each.first, each.last) for each in own().local.terms] == [(date(2026, 1, 5), date(2026, 4, 2))]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"last_on": date(2026, 1, 4)}, "dates_backward"),
        ({"first_on": date(2026, 3, 27), "last_on": date(2026, 4, 3), "name": "Again"}, "terms_overlap"),
        ({"first_on": date(2026, 4, 13), "last_on": date(2026, 7, 21), "off": [HALF_TERM]}, "outside_term"),
        ({"first_on": date(2026, 4, 13), "last_on": date(2026, 7, 21), "reason": "new"}, "reason_too_short"),
    ],
)
def test_a_term_that_cannot_be_is_refused(decides, said, code):  # noqa: F811
    decides.term()
    with pytest.raises(Refused) as refused:
        decides.term(**said)
    assert refused.value.code == code
    assert len(own().local.terms) == 1


def test_nobody_else_may(decides):  # noqa: F811
    with pytest.raises(PermissionDenied):
        decides.term(who="administrator")
