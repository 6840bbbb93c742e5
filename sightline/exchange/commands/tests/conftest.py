"""A folder of the test's own for the originals."""

import pytest


@pytest.fixture(autouse=True)
def own_home(monkeypatch, tmp_path):
    """Where this test's files are kept."""
    monkeypatch.setenv("SIGHTLINE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"
