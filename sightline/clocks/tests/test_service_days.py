"""The screens of terms, closure days and front-door hours."""

from datetime import date, time

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.clocks.commands import work_out_again
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import HALF_TERM, WHY, decides  # noqa: F401
from sightline.people.tests.lives import load_life

TERM = {
    "name": "Spring 2026",
    "first_on": "5 1 2026",
    "last_on": "27 3 2026",
    "half_first_on": "16 2 2026",
    "half_last_on": "20 2 2026",
    "other_off": "5 1 2026 staff training\n\n",
    "reason": WHY,
}
CLOSURE = {"name": "Christmas closure", "first_on": "29 12 2026", "last_on": "31 12 2026", "reason": WHY}
HOURS = {
    "from_on": "1 4 2026",
    **dict.fromkeys(("monday", "tuesday", "wednesday", "thursday"), "8:30 to 17:00"),
    "friday": "8.30-16.30",
    "reason": WHY,
}


def text(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def page(world, client):  # noqa: F811
    """Opens a page, or sends its form, as somebody."""

    def opens(address="/catalogue/days/", said=None, do="save", who="principal"):
        client.force_login(world.users[who])
        return client.get(address) if said is None else client.post(address, said | {"do": do})

    return opens


def test_with_nothing_set_it_says_so(page):
    html = text(page())
    assert "None are set, so such standards cannot be judged." in html
    assert "Monday to Friday, 09:00 to 17:00" in html


def test_a_term_is_seen_first_and_then_saved(page):
    html = text(page("/catalogue/days/term/", TERM, do="see"))
    assert "What this would change today" in html and "Save this change" in html
    assert own().local.terms == ()
    assert page("/catalogue/days/term/", TERM).url == "/catalogue/days/"
    (term,) = own().local.terms
    assert [(off.first, off.name) for off in term.off] == [
        (date(2026, 1, 5), "staff training"),
        (date(2026, 2, 16), "half term"),
    ]
    html = text(page())
    assert "They are set until Friday 27 March 2026" in html
    assert "5 January 2026 to 27 March 2026" in html
    assert "Half term, 16 February 2026 to 20 February 2026" in html


def test_a_term_is_changed_and_the_first_stays_in_the_history(page, decides):  # noqa: F811
    row = decides.term(off=[HALF_TERM])
    address = f"/catalogue/days/term/{row.pk}/"
    html = text(page(address))
    assert 'value="Spring 2026"' in html and 'value="16 2 2026"' in html
    page(address, TERM | {"last_on": "2 4 2026", "reason": "The county moved Easter."})
    assert [term.last for term in own().local.terms] == [date(2026, 4, 2)]
    assert "Replaced on 9 March 2026 by Principal: “The county moved Easter.”" in text(page())
    assert page(address).status_code == 404  # it no longer stands


def test_closure_days_are_saved(page):
    page("/catalogue/days/closure/", CLOSURE)
    assert own().local.closure(date(2026, 12, 30)) == "Christmas closure"
    assert "29 December 2026 to 31 December 2026" in text(page())


def test_front_door_hours_are_saved_and_shown_in_words(page):
    assert 'value="09:00 to 17:00"' in text(page("/catalogue/days/front-door/"))
    page("/catalogue/days/front-door/", HOURS)
    local = own().local
    assert (local.opening(date(2026, 4, 3)).closes, local.opening(date(2026, 4, 4))) == (time(16, 30), None)
    html = text(page())
    for words in ("Monday to Thursday, 08:30 to 17:00", "Friday, 08:30 to 16:30", "Saturday to Sunday, shut"):
        assert words in html


@pytest.mark.parametrize(
    ("address", "said", "sentence"),
    [
        ("term", TERM | {"half_last_on": ""}, "Enter both days of half term, or neither"),
        ("term", TERM | {"other_off": "next Monday"}, "“next Monday” does not begin with a day such as 5 1 2027"),
        ("term", TERM | {"last_on": "1 1 2026"}, "before"),
        (
            "term",
            TERM | {"half_first_on": "30 3 2026", "half_last_on": "31 3 2026"},
            "half term is not inside Spring 2026",
        ),
        ("closure", CLOSURE | {"last_on": "28 12 2026"}, "The last day is before the first."),
        ("front-door", HOURS | {"friday": "all day"}, "Enter the hours of Friday like 9:00 to 17:00, or nothing"),
        ("front-door", HOURS | {"friday": "17:00 to 9:00"}, "Enter the hours of Friday"),
        ("front-door", HOURS | {"friday": "25:00 to 26:00"}, "Enter the hours of Friday"),
        ("front-door", {"from_on": "1 4 2026", "reason": WHY}, "must be open on some day"),
    ],
)
def test_a_mistake_is_told_and_nothing_saved(page, address, said, sentence):
    before = own().local
    for do in ("see", "save"):
        assert sentence in text(page(f"/catalogue/days/{address}/", said, do=do))
    assert own().local == before


def test_terms_that_overlap_are_refused(page, decides):  # noqa: F811
    decides.term()
    assert "begins before Spring 2026 has ended" in text(
        page("/catalogue/days/term/", TERM | {"first_on": "6 1 2026", "name": "Again", "other_off": ""})
    )


def test_there_is_no_other_kind_and_hours_are_never_changed_in_place(page, decides):  # noqa: F811
    row = decides.front_door()
    for address in (
        "/catalogue/days/holiday/",
        "/catalogue/days/term/9999999/",
        f"/catalogue/days/front-door/{row.pk}/",
    ):
        assert page(address).status_code == 404


def test_everybody_may_read_and_only_the_principal_social_worker_may_set(page, decides):  # noqa: F811
    decides.closure()
    for who in ("own_worker", "head", "administrator"):
        html = text(page(who=who))
        assert "Christmas closure" in html and "Set a term" not in html and "Withdraw" not in html
        assert page("/catalogue/days/closure/", CLOSURE, who=who).status_code == 403


def test_a_wrong_method_is_refused(page, client):
    page()
    assert client.post("/catalogue/days/").status_code == 405
    assert client.put("/catalogue/days/term/").status_code == 405


def test_work_in_the_background_is_shown_until_it_is_done(page, world, decides, monkeypatch):  # noqa: F811
    load_life(world.north.ref)
    monkeypatch.setattr(work_out_again, "AT_ONCE", 0)
    decides.standard()
    for address in ("/catalogue/days/", "/catalogue/", "/catalogue/child_protection_visit/"):
        assert "because of “Child protection visit”: 0 of 1 child" in text(page(address))
