"""The catalogue as people read it, and one standard with how it stands."""

from dataclasses import replace
from datetime import date
from html import escape

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import LegalStatus
from sightline.clocks.coverage import gaps_here
from sightline.clocks.what_else import what_else
from sightline.people.tests.lives import load_life

TODAY = date(2026, 3, 9)


def text(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def get(world, client):  # noqa: F811
    """Opens an address as somebody."""

    def opens(address, who="analyst"):
        client.force_login(world.users[who])
        return client.get(address)

    return opens


def test_catalogue_lists_every_standard_by_area(get):
    html = text(get("/catalogue/"))
    for clock in catalogue().values():
        assert f'<a class="govuk-link" href="/catalogue/{clock.code}/">{escape(clock.title)}</a>' in html
    assert html.index(">Early help <") < html.index(">Child protection <") < html.index(">Care leavers <")
    assert "20 working days, then 3 months, then 6 months" in html


def test_catalogue_says_what_is_not_judged_here_and_which_kinds_are_missing(get):
    html = text(get("/catalogue/"))
    assert "Not judged here: Sightline is not told of “core group met”." in html
    assert f"{len(catalogue())} standards, of which {len(catalogue()) - len(gaps_here(TODAY))} are judged here." in html


def test_catalogue_is_narrowed_by_the_address_bar(get):
    def shown(asked: str) -> set[str]:
        html = text(get(f"/catalogue/?{asked}"))
        return {code for code in catalogue() if f'href="/catalogue/{code}/"' in html}

    gaps = {gap.clock.code for gap in gaps_here(TODAY)}
    assert shown("judged=no") == gaps
    assert shown("judged=yes") == set(catalogue()) - gaps
    assert shown("area=adoption") == {code for code, clock in catalogue().items() if clock.area == "adoption"}
    assert shown("legal_status=law&verified=no") == {
        code for code, clock in catalogue().items() if clock.legal_status is LegalStatus.LAW and not clock.verified
    }
    assert shown("q=core+GROUP") == {"core_group", "first_core_group"}
    assert "No standard matches." in text(get("/catalogue/?q=zebra"))


def test_catalogue_is_downloaded_whole_as_it_is_narrowed(get):
    answer = get("/catalogue/?judged=no&format=csv")
    header, *rows = answer.content.decode("utf-8-sig").splitlines()
    assert header.startswith("Area,Standard,Code,What is owed,Owed by,Time allowed")
    assert len(rows) == len(gaps_here(TODAY))
    assert "Sightline is not told of" in rows[0]
    assert get("/catalogue/?format=pdf").status_code == 200


def test_a_standard_that_is_not_judged_here_says_so_and_counts_nothing(get):
    html = text(get("/catalogue/core_group/"))
    assert "Not judged here: Sightline is not told of “core group met”." in html
    assert "How it stands now" not in html
    assert "Not judged here" not in text(get("/catalogue/child_protection_visit/"))


def test_catalogue_wrong_method_is_refused(get, client):
    get("/catalogue/")
    assert client.post("/catalogue/").status_code == 405
    assert client.post("/catalogue/dental_check/").status_code == 405


def test_catalogue_is_for_everybody_who_signs_in(get, client):
    for who in ("own_worker", "administrator", "reviewing_officer"):
        assert get("/catalogue/", who).status_code == 200
        assert get("/catalogue/dental_check/", who).status_code == 200
    client.logout()
    assert client.get("/catalogue/").status_code == 302


def test_every_standard_says_all_that_it_declares(get):
    for code, clock in catalogue().items():
        html = text(get(f"/catalogue/{code}/"))
        for said in (clock.title, clock.owes, clock.owner, clock.checker, clock.code, *what_else(clock)):
            assert escape(said) in html, (code, said)
        assert ("Unverified" in html) == (not clock.verified), code
        assert ("A service may set its own time." in html) == (clock.legal_status is LegalStatus.LOCAL), code


def test_standard_that_there_is_not_is_not_found(get):
    assert get("/catalogue/no_such_standard/").status_code == 404


def test_standard_counts_only_whom_one_may_see(get, world):  # noqa: F811
    load_life(world.north.ref)
    address = '/deadlines/?clock=child_protection_visit&amp;state=overdue">1<span'
    assert address in text(get("/catalogue/child_protection_visit/", "own_worker"))
    assert address not in text(get("/catalogue/child_protection_visit/", "other_team"))
    assert "How it stands now" not in text(get("/catalogue/child_protection_visit/", "administrator"))


def test_a_review_day_past_shows(get, monkeypatch):
    clocks = dict(catalogue())
    clocks["dental_check"] = replace(clocks["dental_check"], review_by=date(2026, 3, 8))
    monkeypatch.setattr("sightline.clocks.queries.catalogue.catalogue", lambda: clocks)
    assert text(get("/catalogue/")).count("Review overdue") == 1
