"""One request, one transaction, one viewer: what a failing view undoes, and who is let through."""

from contextlib import suppress
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.db import DatabaseError, connection
from django.http import FileResponse, Http404, HttpResponse, StreamingHttpResponse
from django.urls import include, path

from sightline.access.models import Team, User, View
from sightline.access.permissions import needs, public
from sightline.access.tests.world import NOW, give
from sightline.access.view_log import log_view
from sightline.access.viewer import SYSTEM, current_viewer, looking_as
from sightline.people.models import Child
from sightline.people.visible import children_visible_to


def look(request):
    """Opens every child the viewer may see, logs it, and says whom."""
    children = list(children_visible_to(request.viewer).order_by("ref"))
    for child in children:
        log_view(viewer=request.viewer, child=child, what="Record", at=request.now)
    return HttpResponse(" ".join(child.ref for child in children))


def write(request, how):
    """Writes a team and a view, then ends as asked."""
    Team.objects.create(name="Written")
    look(request)
    if how == "error":
        raise ValueError
    if how == "forbidden":
        raise PermissionDenied
    if how == "absent":
        raise Http404
    return HttpResponse(status=503 if how == "unavailable" else 200)


def broken_log(request):
    """Logs a child whom the viewer may not see."""
    log_view(viewer=request.viewer, child=Child(pk=0), what="Record", at=request.now)
    return HttpResponse("a page that must not be shown")


def swallow(request):
    """Goes on after a database error as if nothing were wrong."""
    with suppress(DatabaseError):
        connection.cursor().execute("SELECT 1 / 0")
    return HttpResponse("all is well")


urlpatterns = [
    path("look/", look),
    path("write/<how>/", write),
    path("broken-log/", broken_log),
    path("swallow/", swallow),
    path(
        "public/",
        public(lambda request: HttpResponse(f"[{current_viewer()}] {request.viewer} {Child.objects.count()}")),
    ),
    path("managers/", needs("TEAM_VIEW")(lambda request: HttpResponse("ok"))),
    path("stream/", lambda request: StreamingHttpResponse(iter(["x"]))),
    path("file/", lambda request: FileResponse(BytesIO(b"kept"))),
    path("", include("sightline.config.urls")),
]
pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def worker(client, world):
    """A browser in which the own worker is signed in, and which gets error pages as people do."""
    client.force_login(world.own_worker)
    client.raise_request_exception = False
    return client


def kept():
    with looking_as(SYSTEM):
        return Team.objects.filter(name="Written").exists(), View.objects.exists()


def test_the_view_looks_as_its_viewer_and_nobody_afterwards(worker, world):
    assert worker.get("/look/").text == "100001 100002 100006 100007 100008 100010"
    assert current_viewer() == ""


def test_the_requests_moment_decides_which_access_holds(worker, world, at):
    give(world.own_worker, world.south, until_at=NOW + timedelta(minutes=15))
    assert world.south.ref in worker.get("/look/").text
    at(NOW + timedelta(minutes=15))
    assert world.south.ref not in worker.get("/look/").text


def test_what_a_view_writes_is_kept_with_its_log(worker):
    assert worker.get("/write/well/").status_code == 200
    assert kept() == (True, True)


@pytest.mark.parametrize(("how", "status"), [("error", 500), ("forbidden", 403), ("absent", 404), ("unavailable", 503)])
def test_a_view_that_fails_leaves_nothing_behind_not_even_its_log(worker, how, status):
    assert worker.get(f"/write/{how}/").status_code == status
    assert kept() == (False, False)


def test_a_page_whose_log_cannot_be_written_is_not_shown(worker):
    answer = worker.get("/broken-log/")
    assert answer.status_code == 500
    assert "must not be shown" not in answer.text


def test_a_view_that_swallows_a_database_error_is_found_out(worker):
    assert worker.get("/swallow/").status_code == 500


def test_nobody_signed_in_is_sent_to_sign_in_and_back(client, world):
    assert client.get("/look/?a=b")["Location"] == "/sign-in/?next=/look/%3Fa%3Db"
    assert client.post("/look/")["Location"] == "/sign-in/?next=/"


def test_a_public_view_sees_no_child(client, world):
    assert client.get("/public/").text == "[] None 0"


def test_unknown_address_is_not_found_signed_in_or_not(client, world):
    assert client.get("/nowhere/").status_code == 404
    client.force_login(world.own_worker)
    assert client.get("/nowhere/").status_code == 404


def test_static_files_ask_nobody_who_they_are(client, world, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/static/no-such-file.css").status_code == 404


def test_permission_is_asked_at_the_door(client, world):
    for who, status in (("own_worker", 403), ("manager", 200)):
        client.force_login(world.users[who])
        assert client.get("/managers/").status_code == status


def test_a_closed_account_is_nobody_at_its_next_request(client, world):
    client.force_login(world.own_worker)
    assert client.get("/look/").status_code == 200
    User.objects.filter(pk=world.own_worker.pk).update(is_active=False)
    assert client.get("/look/").status_code == 302


def test_streaming_is_refused_since_it_would_outlive_the_viewer(client, world):
    client.force_login(world.own_worker)
    with pytest.raises(ImproperlyConfigured, match="streamed"):
        client.get("/stream/")
    assert b"".join(client.get("/file/").streaming_content) == b"kept"
