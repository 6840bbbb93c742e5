"""A child's page: who may see it, what it says, its chronology as part and download, and what is logged."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sightline.access.models import View
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.tests.lives import load_life
from tests.factories.records import entry, load_entries, moment


@pytest.fixture
def page(world, client):
    """Opens the page of the child with that life, as somebody."""
    load_life(world.north.ref)

    def get(who="own_worker", query="", ref=world.north.ref, **headers):
        client.force_login(world.users[who])
        return client.get(f"/children/{ref}/{query}", headers=headers)

    return get


def text(response) -> str:
    return " ".join(response.content.decode().split())


def views_of(child) -> list[tuple[str, str]]:
    with looking_as(SYSTEM):
        return list(View.objects.filter(child=child).order_by("pk").values_list("viewer", "what"))


def test_page_says_who_the_child_is_and_who_holds_them(page):
    html = text(page())
    assert 'Amara Okafor<span class="sl-masthead__age">, 7</span>' in html
    assert "Allocated to <strong>Priya Shah</strong> since 3 Nov 2025" in html
    assert '<a class="govuk-link" href="#strip">third worker in 12 months</a>' in html
    assert "Manager <strong>Manager</strong>" in html
    assert 'Child protection plan</strong> <span class="sl-badge__note">since 3 Nov 2025' in html
    assert 'Child in need</strong> <span class="sl-badge__note">since 6 Jan 2025' in html


def test_page_wrong_method_is_refused(world, client):
    client.force_login(world.own_worker)
    assert client.post(f"/children/{world.north.ref}/").status_code == 405


def test_page_opens_for_a_team_mate(page):
    assert page("team_mate").status_code == 200


def test_page_is_not_found_by_another_team(page):
    assert page("other_team").status_code == 404


def test_page_is_refused_without_the_permission(page):
    assert page("administrator").status_code == 403


def test_page_of_a_restricted_record_says_so(page, world):
    html = text(page(ref=world.north_restricted.ref))
    assert "Restricted record" in html
    assert page("team_mate", ref=world.north_restricted.ref).status_code == 404


def test_opening_the_page_is_logged_and_shown_to_the_allocated_worker(page, world):
    page("team_mate")
    html = text(page("own_worker"))
    assert views_of(world.north) == [("Team Mate", "Record"), ("Own Worker", "Record")]
    assert "Who has opened this record" in html
    assert "<strong>Team Mate</strong>, social worker" in html
    assert "Who has opened this record" not in text(page("team_mate"))


def test_what_is_due_says_why(page):
    html = text(page())
    assert "Child protection visit" in html
    assert "Due 24 February 2026: 10 working days after the visit of 10 February 2026." in html
    assert "Overdue</strong> by 9 working days" in html
    assert f"/children/{100001}/why/child_protection_visit/" in html


def test_strip_shows_workers_and_the_days_without_one(page):
    html = text(page())
    assert "No worker was allocated for 14 days in all." in html
    assert "Social worker: Bea Birch, 16 Jun 2025 to 3 Nov 2025" in html
    assert "Social worker: No worker allocated, 2 Jun 2025 to 16 Jun 2025" in html


def test_chronology_says_what_when_recorded_and_where_from(page):
    html = text(page())
    assert "Tuesday 10 February 2026" in html
    assert "Recorded 6 Mar 2026 (24 days later) · made up" in html
    assert '<h3 class="sl-month">February 2026</h3>' in html
    assert "the source keeps only the latest of these" in html
    assert 'Referral received<span class="sl-timeline__details"> · from the police · taken further</span>' in html


def test_chronology_comes_alone_when_asked_for_as_a_part(page, world):
    response = page(query="?show=visits", **{"HX-Request": "true", "HX-Target": "chronology"})
    html = text(response)
    assert html.startswith('<section class="sl-panel sl-chronology" id="chronology"')
    assert "Referral received" not in html
    assert "Visit at which the child was not seen" in html
    assert views_of(world.north) == [("Own Worker", "Chronology")]


def test_chronology_finds_words_whatever_their_case(page):
    html = text(page(query="?show=all&find=POLICE"))
    assert "1 event over 1 day, newest first" in html
    assert "Referral received" in html
    assert "No event fits." in text(page(query="?find=lighthouse"))


def test_what_was_known_before_a_correction_is_shown_on_demand(page):
    assert "1 earlier version" in text(page())
    html = text(page(query="?before=yes"))
    assert "9 February 2026; seen alone" in html
    assert "2 Mar 2026 to 6 Mar 2026" in html
    assert "10 February 2026; seen alone" in html


def test_page_as_at_an_earlier_day_shows_that_day(page):
    html = text(page(query="?as_at=2025-06-10"))
    assert "This is how 10 June 2025 was, by what is known now." in html
    assert "<strong>No worker allocated</strong>" in html
    assert "Child protection plan</strong>" not in html
    assert "Strategy discussion" not in html
    assert "due today" not in html.lower()


def test_page_as_at_an_earlier_day_counts_only_the_workers_until_then(page):
    html = text(page(query="?as_at=2025-06-20"))
    assert "Allocated to <strong>Bea Birch</strong> since 16 Jun 2025" in html
    assert "second worker in 12 months" in html


def test_on_one_day_what_began_stands_above_what_ended(page):
    html = text(page())
    assert html.index("Allocated to Priya Shah<") < html.index("No longer allocated to Bea Birch")


def test_page_as_at_a_day_to_come_is_a_forecast(page):
    html = text(page(query="?as_at=2026-06-01"))
    assert "This is a forecast for 1 June 2026." in html


def test_page_as_at_a_day_too_far_ahead_says_so_and_shows_today(page):
    html = text(page(query="?as_at=2028-01-01"))
    assert "Enter a day from 1 January 1990 to 9 March 2027" in html
    assert "This is" not in html


def test_page_as_known_before_a_correction_shows_what_was_said_then(page):
    """The visit of the 9th was corrected to the 10th on 6 March; and the record came on 2 March, before which nothing was known."""
    then = text(page(query="?as_at=2026-03-04&known=then&show=visits"))
    assert "This is how 4 March 2026 looked, as known on 4 March 2026." in then
    assert "Monday 9 February 2026" in then
    assert "Tuesday 10 February 2026" not in then
    assert "earlier version" not in then
    now = text(page(query="?as_at=2026-03-04&show=visits"))
    assert "Tuesday 10 February 2026" in now
    before = text(page(query="?as_at=2026-03-01&known=then"))
    assert "Nothing is known of this child but the id." in before
    assert "Amara" not in before.partition("<main")[2]


def test_who_may_see_who_opened_it_is_about_now(page, world):
    """The worker of June is not the worker of today: looking back gives nobody the log that is for the child's own worker."""
    assert "Who has opened this record" in text(page("own_worker", query="?as_at=2025-06-10"))
    page("own_worker", query="?as_at=2025-06-10")
    with looking_as(SYSTEM):
        assert set(View.objects.values_list("what", "relation")) == {("Record as at 10 Jun 2025", "holds")}


def test_download_holds_every_line_and_is_logged(page, world):
    response = page(query="?format=csv&show=all")
    rows = response.content.decode("utf-8-sig").splitlines()
    assert response["Content-Disposition"] == f'attachment; filename="chronology-{world.north.ref}.csv"'
    assert rows[0].startswith("Happened on,What,Details,Recorded on,Days between,File")
    assert "2026-02-10,Child protection visit,seen alone,2026-03-06,24,made up,,,test,No" in rows
    assert views_of(world.north) == [("Own Worker", "Chronology, downloaded")]
    assert page(query="?format=xlsx").content.startswith(b"PK")


def test_page_of_a_child_of_whom_only_the_id_is_known(page, world):
    load_entries([entry("front_door.Contact", "only-an-id", "c", contact_on=date(2026, 3, 1))], at=moment(2026, 3, 2))
    html = text(page("head", ref="only-an-id"))
    assert 'Child only-an-id<span class="sl-masthead__age">, date of birth not known' in html
    assert "The name is not in the extract." in html
    assert "<strong>No worker allocated</strong>" in html
    assert "Nothing is owed." in html


def test_long_chronology_shows_fifty_and_prints_them_all(page, world):
    visits = [
        entry("visits.Visit", world.north.ref, f"x{n}", visited_on=date.fromordinal(date(2024, 1, 1).toordinal() + n), purpose="other", seen=True)
        for n in range(80)
    ]  # fmt: skip
    load_entries(visits, at=moment(2026, 3, 2))
    html = text(page())
    assert "Showing the first 50." in html
    assert "?events=100#chronology" in html
    screen, printed = html.split('<ol class="sl-printed sl-print-only">')
    assert screen.count('<li class="sl-timeline__item') == 50
    assert printed.count("Monday 1 January 2024") == 1
    assert "Showing the first" not in text(page(query="?events=150"))


def test_page_asks_the_database_no_more_for_a_longer_life(page, world, client):
    page()
    with CaptureQueriesContext(
        connection,
    ) as short:
        page()
    visits = [
        entry("visits.Visit", world.north.ref, f"x{n}", visited_on=date.fromordinal(date(2025, 1, 1).toordinal() + n), purpose="other", seen=True)
        for n in range(300)
    ]  # fmt: skip
    load_entries(visits, at=moment(2026, 3, 2))
    with CaptureQueriesContext(connection) as long:
        page()
    assert len(long) == len(short)
