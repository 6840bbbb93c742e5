"""``sightline serve``: the web server and the worker that loads extracts and notes what fell due."""

import os
import signal
import subprocess
import sys
import time

import click

from sightline.core.refusals import Refused

from .main import ready


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, help="The port to listen on.")
@click.option("--workers", default=2, show_default=True, help="Web server processes.")
@click.option("--threads", default=8, show_default=True, help="Threads in each process.")
def command(host: str, port: int, workers: int, threads: int) -> int:
    """Serve the site, and run its jobs beside it, until stopped with Ctrl-C."""
    ready()
    return serve(host=host, port=port, workers=workers, threads=threads)


def serve(*, host: str, port: int, workers: int = 2, threads: int = 8) -> int:
    """Run the web server and the job worker until either stops or we are told to; returns the exit code."""
    from sightline.clocks.catalogue import catalogue

    catalogue()  # a standard with a mistake in its declaration is refused here, not in front of a worker
    _refuse_taken(host, port)
    _collect_static()
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    web = [
        *(sys.executable, "-m", "gunicorn", "sightline.config.wsgi", "--bind", f"{host}:{port}"),
        *("--worker-class", "gthread", "--workers", str(workers), "--threads", str(threads)),
        *("--keep-alive", "75"),  # outlasts the browser's own patience, which then never meets a connection just closed
        *("--timeout", "120", "--graceful-timeout", "10", "--log-level", "warning", "--preload"),
    ]
    jobs = [sys.executable, "-m", "django", "procrastinate", "worker", "--concurrency", "2"]
    processes = [subprocess.Popen(arguments, env=environment) for arguments in (web, jobs)]
    click.echo(f"Sightline is at http://{host}:{port}/ (Ctrl-C stops it)")
    try:
        while all(process.poll() is None for process in processes):
            time.sleep(0.5)
        raise Refused("stopped", "The server stopped by itself; what it said is above.")
    except (KeyboardInterrupt, SystemExit):
        return 0
    finally:
        for process in processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()


def _refuse_taken(host: str, port: int) -> None:
    import socket

    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Refused(
                "port_taken", f"Port {port} on {host} cannot be used ({error.strerror}). Choose another with --port."
            ) from error


def _collect_static() -> None:
    """Gather the static files once a version: their names carry a hash of their content."""
    import hashlib
    from pathlib import Path

    from django.conf import settings
    from django.core.management import call_command

    sources = sorted((Path(settings.BASE_DIR)).glob("*/static/**/*"))
    wanted = hashlib.sha256(repr([(str(p), p.stat().st_mtime_ns) for p in sources if p.is_file()]).encode()).hexdigest()
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    if not stamp.exists() or stamp.read_text() != wanted:
        call_command("collectstatic", interactive=False, verbosity=0, clear=True)
        stamp.write_text(wanted)
