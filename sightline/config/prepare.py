"""Set-up of a database: the database itself, the application's role, migrations, grants and row-level policies."""

import os

import psycopg
from psycopg import sql

from sightline.config.home import APP_ROLE, DATABASE, secret, uses_embedded_server
from sightline.core.refusals import Refused

_LOCK = 7461725


def prepare() -> None:
    """Bring the database up to this version. Safe to run every time and by two at once; a second run takes a moment only."""
    owner = os.environ["SIGHTLINE_OWNER_DSN"]
    if uses_embedded_server():
        _create_database(owner)
    try:
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
            if _stamp(connection) == _wanted():
                return
            create_role(connection)
            migrate()
            connection.execute(
                "CREATE TABLE IF NOT EXISTS sightline_version (stamp text NOT NULL);DELETE FROM sightline_version;"
            )
            connection.execute("INSERT INTO sightline_version VALUES (%s)", [_wanted()])
    except psycopg.OperationalError as error:
        raise Refused("no_database", f"The database could not be reached: {str(error).strip()}") from error


def migrate() -> None:
    """Run the migrations as the owner, then apply grants and policies."""
    from django.core.management import call_command
    from django.db import connections

    from sightline.access.row_level import statements
    from sightline.facts import belonging

    with connections["owner"].cursor() as cursor:
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    with connections["owner"].cursor() as cursor:
        cursor.execute(statements())
        cursor.execute(belonging.statements())
    connections["owner"].close()


def _wanted() -> str:
    """A sum of everything that decides the shape of the database: migrations and policies."""
    import hashlib

    from django.db.migrations.loader import MigrationLoader

    from sightline.access.row_level import statements
    from sightline.facts import belonging

    names = sorted(f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations)
    return hashlib.sha256(("\n".join(names) + statements() + belonging.statements()).encode()).hexdigest()


def _stamp(connection: psycopg.Connection) -> str | None:
    row = connection.execute("SELECT to_regclass('public.sightline_version') IS NOT NULL").fetchone()
    if not row or not row[0]:
        return None
    row = connection.execute("SELECT stamp FROM sightline_version").fetchone()
    return row[0] if row else None


def _create_database(owner: str) -> None:
    with psycopg.connect(owner, dbname="postgres", autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(DATABASE))
            )


def create_role(connection: psycopg.Connection) -> None:
    """The application's role: it may sign in, owns nothing, and row-level security always holds for it.

    A role that is already as it must be is left alone: changing these attributes takes a superuser, which an owner need not be.
    """
    found = connection.execute(
        "SELECT rolcanlogin AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication) "
        "FROM pg_roles WHERE rolname = %s",
        [APP_ROLE],
    ).fetchone()
    if found is None or not found[0]:
        statement = "{} ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION"
        try:
            connection.execute(
                sql.SQL(statement).format(sql.SQL("ALTER" if found else "CREATE"), sql.Identifier(APP_ROLE))
            )
        except psycopg.errors.InsufficientPrivilege as error:
            raise Refused(
                "role_not_safe",
                f"The role {APP_ROLE} must be able to sign in and nothing more, and this connection may not make it so: {error}".strip(),
            ) from error
    if not uses_embedded_server() and not os.environ.get("DATABASE_APP_URL"):
        connection.execute(
            sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(APP_ROLE), sql.Literal(secret("app-role")))
        )
