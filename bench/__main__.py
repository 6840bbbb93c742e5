"""Runs the benchmarks named, or all of them, and prints each figure beside the limit or the peer it is measured against."""

import os
import platform
import subprocess
import sys
from pathlib import Path

NAMES = ["annex_a", "clocks", "child", "day", "search", "pages", "england", "demo"]


def main() -> int:
    wanted = sys.argv[1:] or NAMES
    unknown = set(wanted) - set(NAMES)
    if unknown:
        print(f"There is no benchmark {', '.join(sorted(unknown))}. There are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}; medians unless said",
        flush=True,
    )
    environment = os.environ | {"SIGHTLINE_HOME": str(Path(".cache/bench").resolve())}
    failed = [
        name for name in wanted if subprocess.run([sys.executable, "-m", f"bench.{name}"], env=environment).returncode
    ]
    if failed:
        print(f"Did not finish: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


sys.exit(main())
