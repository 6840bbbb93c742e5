"""Tests: a real PostgreSQL (embedded unless DATABASE_URL names one), started once for the whole run."""

import os
import tempfile
from pathlib import Path

from sightline.config import home as homes

os.environ.setdefault("SIGHTLINE_HOME", str(Path(tempfile.gettempdir()) / f"sightline-tests-{os.getuid()}"))
if "PYTEST_VERSION" in os.environ:  # not when only types are checked
    homes.start_server()

from .base import *  # noqa: F403
from .base import DATABASES

for alias in DATABASES:
    DATABASES[alias]["NAME"] = f"sightline_test_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"

SECRET_KEY = "tests only"  # noqa: S105
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
MADE_UP_DATA = True
AUTHORITY_NAME = "Wendlebury Borough Council (made up)"
