"""How figures are taken and said."""

import resource
import statistics
import time
from collections.abc import Callable


def timed(work: Callable[[], object], *, times: int, before: Callable[[], object] = lambda: None) -> list[float]:
    """Seconds that each of so many runs took; ``before`` is not counted."""
    taken = []
    for _ in range(times):
        before()
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def say(name: str, seconds: list[float], limit: float | None = None, note: str = "") -> None:
    """One line: median (and range), and how that stands against the limit."""
    median = statistics.median(seconds)
    against = f"  limit {show(limit)}: {median / limit:.2f} of it" if limit else ""
    spread = f" ({show(min(seconds))}–{show(max(seconds))}, {len(seconds)} runs)" if len(seconds) > 1 else ""
    print(f"{name}: {show(median)}{spread}{against}{'  ' + note if note else ''}", flush=True)


def show(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def peak_memory() -> str:
    """The most memory this process has held."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024:.2f} GB"
