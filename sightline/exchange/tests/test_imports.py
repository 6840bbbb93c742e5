"""The list of imports, bringing one in, following it, what it changed, and the file as it came."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from sightline.access.tests.world import NOW
from sightline.exchange.models import Batch
from sightline.exchange.tests.batches import a_batch
from sightline.history.models import Event

SCREENS = ["/imports/", "/imports/new/", "/imports/template/", "/imports/{}/", "/imports/{}/original/"]


def text(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def waiting(world):
    """An extract that came a moment ago and that nobody has taken up."""
    return a_batch(brought_by=world.analyst)


@pytest.mark.parametrize("screen", SCREENS)
def test_screens_are_refused_without_the_permission(world, client, waiting, screen):
    for who in ("administrator", "own_worker", "manager"):
        client.force_login(world.users[who])
        assert client.get(screen.format(waiting.pk)).status_code == 403


@pytest.mark.parametrize("screen", SCREENS)
def test_screens_wrong_method_is_refused(world, client, waiting, screen):
    client.force_login(world.analyst)
    assert client.put(screen.format(waiting.pk)).status_code == 405


def test_a_head_of_service_may_look_but_not_load(world, client, waiting):
    client.force_login(world.head)
    assert "Bring in an extract" not in text(client.get("/imports/"))
    assert client.get(f"/imports/{waiting.pk}/").status_code == 200
    assert client.get("/imports/new/").status_code == 403
    assert client.post("/imports/new/").status_code == 403


def test_list_shows_every_import_and_downloads(world, client, waiting):
    client.force_login(world.analyst)
    html = text(client.get("/imports/"))
    assert f'<a class="govuk-link" href="/imports/{waiting.pk}/">annex.xlsx</a>' in html
    assert "Bring in an extract" in html
    assert "annex.xlsx" in client.get("/imports/?format=csv").content.decode("utf-8-sig")


def test_an_import_that_there_is_not_is_not_found(world, client):
    client.force_login(world.analyst)
    for screen in SCREENS[3:]:
        assert client.get(screen.format(999999)).status_code == 404


def test_upload_leads_to_the_page_where_it_moves(world, client, workbook):
    client.force_login(world.analyst)
    response = client.post("/imports/new/", {"file": workbook("1001"), "extracted_on": "9 3 2026"})
    batch = Batch.objects.get()
    assert response["Location"] == f"/imports/{batch.pk}/"
    assert "Waiting for its turn" in text(client.get(f"/imports/{batch.pk}/"))


def test_upload_of_events_is_told_by_its_columns(world, client, workbook, bring_in):
    bring_in(workbook("1001"))
    held = b"Child,Kind,On\n1001,Contact received,08/03/2026\n1001,Contcat,08/03/2026\n"
    pk = bring_in(SimpleUploadedFile("events.csv", held))
    html = text(client.get(f"/imports/{pk}/"))
    assert "Events, taken on Monday 9 March 2026" in html
    assert "A kind of event that is not known" in html
    assert "Perhaps “Contact received” was meant" in text(client.get(f"/imports/{pk}/problems/"))


def test_upload_of_an_older_extract_is_refused_unless_it_is_ticked(world, client, workbook, bring_in):
    bring_in(workbook("1001"), day="9 3 2026")
    pk = bring_in(workbook("1001"), day="8 3 2026")
    html = text(client.get(f"/imports/{pk}/"))
    assert "one taken on 9 March 2026 has been loaded already" in html
    client.post("/imports/new/", {"file": workbook("1001"), "extracted_on": "8 3 2026", "older": "on"})
    assert Batch.objects.latest("pk").older


def test_template_of_events_downloads_as_a_workbook_or_csv(world, client):
    client.force_login(world.analyst)
    response = client.get("/imports/template/")
    assert response["Content-Disposition"] == 'attachment; filename="events.xlsx"'
    assert response.content[:2] == b"PK"
    assert client.get("/imports/template/?format=csv").content.decode("utf-8-sig").startswith("Child,Kind,On")
    assert "/imports/template/" in text(client.get("/imports/new/"))


def test_upload_says_what_is_missing_or_wrong(world, client, workbook):
    client.force_login(world.analyst)
    html = text(client.post("/imports/new/", {"extracted_on": "30 2 2026"}))
    assert "Choose the file" in html
    assert "Enter a real date with day, month and year" in html
    html = text(client.post("/imports/new/", {"file": workbook("1001"), "extracted_on": "10 3 2026"}))
    assert "The day the extract was taken must be today or before" in html
    assert "The file is empty" in text(
        client.post("/imports/new/", {"file": SimpleUploadedFile("a.xlsx", b""), "extracted_on": "9 3 2026"})
    )
    assert not Batch.objects.exists()


def test_upload_larger_than_the_limit_is_dropped_as_it_comes(world, client, monkeypatch, own_home):
    monkeypatch.setattr("sightline.exchange.views.imports.MEGABYTE", 1 - 200 * 1024 * 1024)
    client.force_login(world.analyst)
    file = SimpleUploadedFile("huge.xlsx", b"x" * 10_000)
    response = client.post("/imports/new/", {"file": file, "extracted_on": "9 3 2026"})
    assert response.status_code == 200
    assert "The file must be no larger than 200 MB" in text(response)
    assert "Choose the workbook" not in text(response)
    assert not Batch.objects.exists()
    assert not (own_home / "imports").exists()


def test_upload_without_a_token_is_refused(world, workbook):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(world.analyst)
    response = strict.post("/imports/new/", {"file": workbook("1001"), "extracted_on": "9 3 2026"})
    assert response.status_code == 403
    assert not Batch.objects.exists()


def test_loaded_import_tells_what_it_brought(bring_in, workbook, client):
    pk = bring_in(workbook("1001", "1002"))
    html = text(client.get(f"/imports/{pk}/"))
    assert "Loaded" in html
    assert "This was the first extract of its kind, so everything in it is new." in html
    assert "Children not known before: 2" in html
    assert '<a class="govuk-link" href="/children/1001/">' in html
    assert 'Child protection plans</th><td class="sl-number" data-label="New">2</td>' in html
    assert f"/imports/{pk}/problems/?code=missing_list" in html


def test_second_import_tells_what_differs_from_the_first(bring_in, workbook, client, at):
    bring_in(workbook("1001", "1002"))
    at(NOW + timedelta(days=1))
    pk = bring_in(workbook("1001", "1003", visited=date(2026, 3, 9)), "10 3 2026")
    html = text(client.get(f"/imports/{pk}/"))
    assert "How it differs from the extract of Monday 9 March 2026" in html
    plans = html.partition("Child protection plans</th>")[2].partition("</tr>")[0]
    assert [cell.partition("<")[0] for cell in plans.split('">')[1:]] == ["1", "0", "1"]
    assert "Children not known before: 1" in html
    assert "Children of whom it holds nothing any more: 1" in html
    assert '<a class="govuk-link" href="/children/1002/">' in html


def test_same_file_again_says_so(bring_in, workbook, client):
    file = workbook("1001")
    content = file.read()
    first = bring_in(SimpleUploadedFile("annex-a.xlsx", content))
    second = bring_in(SimpleUploadedFile("annex-a.xlsx", content))
    html = text(client.get(f"/imports/{second}/"))
    assert f'This is the same file as the one <a class="govuk-link" href="/imports/{first}/">' in html
    assert "Nothing differs." in html


def test_refused_import_says_why_and_that_nothing_was_loaded(bring_in, client):
    pk = bring_in(SimpleUploadedFile("notes.xlsx", b"%PDF-1.7 hello"))
    html = text(client.get(f"/imports/{pk}/"))
    assert "is a PDF, not a workbook." in html
    assert "Nothing was loaded, and what was known before stands." in html
    assert "hx-trigger" not in html


def test_part_moves_until_the_import_is_done(world, client, waiting):
    client.force_login(world.analyst)
    part = {"HX-Request": "true", "HX-Target": "import"}
    Batch.objects.update(state="loading", progress="Storing visits", percent=40)
    html = text(client.get(f"/imports/{waiting.pk}/?said=Reading", headers=part))
    assert html.startswith('<div id="import" hx-get=')
    assert 'hx-trigger="every 1s"' in html
    assert 'max="100" value="40"' in html
    assert 'hx-swap-oob="innerHTML:#import-said">Storing visits' in html
    again = text(client.get(f"/imports/{waiting.pk}/?said=Storing+visits", headers=part))
    assert "hx-swap-oob" not in again
    Batch.objects.update(state="failed", sentence="The import stopped.")
    assert "every 1s" not in text(client.get(f"/imports/{waiting.pk}/", headers=part))


def test_page_says_when_no_worker_takes_the_file_up(world, client, waiting, at):
    client.force_login(world.analyst)
    page = f"/imports/{waiting.pk}/"
    assert "is not running" not in text(client.get(page))
    at(NOW + timedelta(seconds=30))
    assert "the worker that loads extracts is not running" in text(client.get(page))
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s)", [NOW + timedelta(seconds=25)])
    assert "is not running" not in text(client.get(page))


def test_original_is_handed_out_as_it_came(bring_in, workbook, client):
    file = workbook("1001")
    content = file.read()
    pk = bring_in(SimpleUploadedFile("annex-a.xlsx", content))
    response = client.get(f"/imports/{pk}/original/")
    assert b"".join(response.streaming_content) == content
    assert response["Content-Disposition"] == 'attachment; filename="annex-a.xlsx"'


def test_original_that_is_gone_says_so(world, client, waiting):
    client.force_login(world.analyst)
    response = client.get(f"/imports/{waiting.pk}/original/", follow=True)
    assert "The file annex.xlsx is no longer in this installation&#x27;s home." in text(response)
    assert not Event.objects.exists()
