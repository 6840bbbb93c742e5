"""A real installation behind HTTPS, on a PostgreSQL of its own."""

import os

from .base import *  # noqa: F403

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = os.environ.get("SIGHTLINE_PLAIN_HTTP") != "yes"
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE
SECURE_HSTS_SECONDS = 31536000 if SESSION_COOKIE_SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("SIGHTLINE_PROXY") == "yes" else None
