"""The people by role, and workbooks to bring in, with the originals kept in a folder of the test's own."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.exchange.imports.annex_a.tests.workbooks import row, table, write


@pytest.fixture(autouse=True)
def own_home(monkeypatch, tmp_path):
    """Originals of one test are not another's."""
    monkeypatch.setenv("SIGHTLINE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def workbook(tmp_path):
    """Makes an Annex A workbook of child protection plans: one row for each child id, the last visit on a given day."""

    def make(*children: str, visited: object = date(2026, 3, 2), name: str = "annex-a.xlsx") -> SimpleUploadedFile:
        rows = [
            row(
                7, child=child, started_on=date(2026, 2, 2), ended_on=None, last_visit_on=visited, latest_review_on=None
            )
            for child in children
        ]
        path = write(tmp_path / name, {"List 7": table(7, *rows)})
        return SimpleUploadedFile(name, path.read_bytes())

    return make


@pytest.fixture
def bring_in(client, world):  # noqa: F811
    """Uploads a file as the analyst and has the worker load it; gives the import's number."""
    from sightline.exchange.models import Batch
    from sightline.jobs.tasks import load_extract

    def upload(file, day="9 3 2026") -> int:
        client.force_login(world.analyst)
        response = client.post("/imports/new/", {"file": file, "extracted_on": day})
        assert response.status_code == 302, response.content.decode()
        batch = Batch.objects.latest("pk")
        assert response["Location"] == f"/imports/{batch.pk}/"
        load_extract(batch=batch.pk)
        return batch.pk

    return upload
