"""From a fresh clone, with a warm package cache, to the first page of the made-up authority: ``make demo`` as a newcomer runs it."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from .figures import say

LIMIT = 90.0


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "sightline"
        subprocess.run(["git", "clone", "-q", ".", str(clone)], check=True)
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("SIGHTLINE", "VIRTUAL_ENV"))}
        start = time.perf_counter()
        command = ["make", "demo", "DEMO=--port 8199"]
        quiet = subprocess.DEVNULL
        made = subprocess.Popen(command, cwd=clone, env=environment, stdout=quiet, stderr=quiet, start_new_session=True)
        try:
            while made.poll() is None:
                try:
                    urllib.request.urlopen("http://127.0.0.1:8199/sign-in/", timeout=5)
                    break
                except OSError:
                    time.sleep(0.2)
            taken = time.perf_counter() - start
            if made.poll() is not None:
                raise SystemExit("make demo stopped before its first page.")
            say("make demo, fresh clone to first page", [taken], LIMIT)
        finally:
            os.killpg(made.pid, signal.SIGTERM)
            made.wait(60)
            shutil.rmtree(clone / ".venv", ignore_errors=True)


main()
