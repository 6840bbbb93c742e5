"""A Spark standalone cluster of this machine alone: a master and two workers, each a process of its own, on loopback."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

LOOPBACK = "127.0.0.1"
JAVAS = (17, 21)


class NoSpark(Exception):
    """What is missing, in one sentence."""


def java_home() -> Path:
    """A Java that Spark 4 runs on: JAVA_HOME's, the one on PATH, or one among Debian's."""
    named = [Path(os.environ["JAVA_HOME"])] if os.environ.get("JAVA_HOME") else []
    on_path = shutil.which("java")
    found = [
        *named,
        *([Path(on_path).resolve().parent.parent] if on_path else []),
        *sorted(Path("/usr/lib/jvm").glob("*")),
    ]
    for home in found:
        with suppress(OSError):
            said = subprocess.run([home / "bin" / "java", "-version"], capture_output=True, text=True).stderr
            version = re.search(r'version "(\d+)', said)
            if version and int(version[1]) in JAVAS:
                return home
    raise NoSpark(
        "Spark needs Java 17 (or 21), and none was found by JAVA_HOME, on PATH or in /usr/lib/jvm. "
        "Install one, for instance with `apt install openjdk-17-jre-headless`."
    )


def spark_home() -> Path:
    """Where PySpark keeps Spark itself."""
    try:
        import pyspark
    except ImportError:
        raise NoSpark("PySpark is not installed here: `make scale` sets up an environment that has it.") from None
    return Path(pyspark.__file__).parent


@dataclass(frozen=True)
class Cluster:
    """A cluster that runs: where it is, and its processes."""

    address: str
    running: list[subprocess.Popen]

    def processor_seconds(self) -> float:
        """What its processes, and theirs, have had of the processors so far."""
        parents, taken = {}, {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                number, rest = stat.read_text().split(" (", 1)
                fields = rest.rsplit(") ", 1)[1].split()
                parents[int(number)] = int(fields[1])
                taken[int(number)] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        ours = {each.pid for each in self.running}
        while more := {number for number, parent in parents.items() if parent in ours} - ours:
            ours |= more
        return sum(taken.get(number, 0) for number in ours)


@contextmanager
def cluster(folder: Path, *, workers: int = 2, memory: str = "3g") -> Iterator[Cluster]:
    """A cluster while it runs; stopped whatever happens. Its logs and scratch files are in ``folder``."""
    home = spark_home()
    environment = os.environ | {
        "JAVA_HOME": str(java_home()),
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": LOOPBACK,
        "SPARK_LOCAL_DIRS": str(folder / "scratch"),
        "SPARK_DAEMON_MEMORY": "512m",
    }
    folder.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    address = f"spark://{LOOPBACK}:{port}"
    running: list[subprocess.Popen] = []

    def start(name: str, what: str, *arguments: str) -> None:
        command = [
            str(home / "bin" / "spark-class"),
            f"org.apache.spark.deploy.{what}",
            "--host",
            LOOPBACK,
            "--webui-port",
            "0",
        ]
        with (folder / f"{name}.log").open("wb") as log:
            running.append(subprocess.Popen([*command, *arguments], env=environment, stdout=log, stderr=log))

    try:
        start("master", "master.Master", "--port", str(port))
        _until(lambda: _listens(port), running, folder, "The master")
        for n in range(1, workers + 1):
            start(
                f"worker-{n}",
                "worker.Worker",
                "--cores",
                "1",
                "--memory",
                memory,
                "--work-dir",
                str(folder / "work"),
                address,
            )
        registered = folder / "master.log"
        _until(lambda: registered.read_text().count("Registering worker") >= workers, running, folder, "The workers")
        yield Cluster(address, running)
    finally:
        for each in reversed(running):
            each.terminate()
        for each in running:
            try:
                each.wait(20)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait()


def session(address: str, folder: Path, *, memory: str = "2g") -> "object":
    """A session on a cluster (or ``local[2]``), all of it on loopback."""
    os.environ["JAVA_HOME"] = str(java_home())
    os.environ["SPARK_LOCAL_IP"] = LOOPBACK
    spark_home()
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(address).appName("Sightline")
    for name, value in {
        "spark.driver.host": LOOPBACK,
        "spark.driver.bindAddress": LOOPBACK,
        "spark.driver.memory": "3g",
        "spark.executor.memory": memory,
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.local.dir": str(folder / "scratch"),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.log.level": "ERROR",
    }.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((LOOPBACK, 0))
        return int(one.getsockname()[1])


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection((LOOPBACK, port), 1):
        return True
    return False


def _until(true: "object", running: list[subprocess.Popen], folder: Path, what: str, seconds: int = 120) -> None:
    for _ in range(seconds * 5):
        if true():
            return
        if any(each.poll() is not None for each in running):
            break
        time.sleep(0.2)
    raise NoSpark(f"{what} did not start; why is in {folder}.")
