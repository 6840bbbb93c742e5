"""The command line run inside the test: the same verbs, exit codes and streams, on the test's own database."""

import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import orjson
import pytest

from sightline.cli.main import VERBS, main


@dataclass(frozen=True)
class Ran:
    """What a command came to: its exit code and what it said on either stream."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, read as JSON."""
        return orjson.loads(self.out)


@pytest.fixture
def sightline(monkeypatch, capsys, tmp_path) -> Callable[..., Ran]:
    """Runs ``sightline`` with arguments. No server is started: the verbs find the test's database."""
    monkeypatch.setenv("SIGHTLINE_HOME", str(tmp_path / "home"))
    for verb in VERBS:
        monkeypatch.setattr(
            import_module(f"sightline.cli.{verb.replace('-', '_')}_verb"), "ready", lambda: None, raising=False
        )
    terminate = signal.getsignal(signal.SIGTERM)

    def run(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["sightline", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Ran(int(ended.value.code or 0), said.out, said.err)

    yield run
    signal.signal(signal.SIGTERM, terminate)
