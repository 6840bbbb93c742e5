"""What every test can use: a real PostgreSQL with row-level security in force, and people by role."""

import os

import psycopg
import pytest
from django.conf import settings
from psycopg import sql


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker):
    """A fresh database, migrated by its owner; tests then connect as the application's role, which owns nothing."""
    from sightline.config.prepare import create_role, migrate

    name = settings.DATABASES["default"]["NAME"]
    with psycopg.connect(os.environ["SIGHTLINE_OWNER_DSN"], dbname="postgres", autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(7461725)")
        create_role(connection)
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
        )
    with django_db_blocker.unblock():
        migrate()
    yield


@pytest.fixture
def as_system(db):
    """The whole test looks as the system does: every child is visible."""
    from sightline.access.viewer import SYSTEM, looking_as

    with looking_as(SYSTEM):
        yield
