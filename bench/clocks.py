"""All clocks on one large authority: from PostgreSQL's facts to every deadline, in a process of its own."""

import time
from datetime import UTC, date, datetime

from .authority import ensure
from .figures import peak_memory, say, timed


def main() -> None:
    today = date.fromisoformat(ensure())
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks import evaluate as engine
    from sightline.clocks.standards import standards
    from sightline.facts.load import load
    from sightline.facts.received import received

    counted = {}

    def whole() -> None:
        with looking_as(SYSTEM, datetime.now(UTC)):
            counted["deadlines"] = engine.evaluate(as_at=today).num_rows

    first = time.perf_counter()
    whole()
    cold = time.perf_counter() - first
    with looking_as(SYSTEM):
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*), count(DISTINCT child_id) FROM facts_fact")
            facts, children = cursor.fetchone()
        by = standards().received(received())
        loaded = load(as_at=today, kinds=by.kinds())
        print(
            f"Clocks: {facts:,} facts of {children:,} children; {counted['deadlines']:,} turns of {len(by.versions)} versions"
        )
        say("  facts out of PostgreSQL", timed(lambda: load(as_at=today, kinds=by.kinds()), times=3))
        say("  the plan", timed(lambda: engine.run(loaded, by, as_at=today), times=3))
    say("  all clocks, PostgreSQL to deadlines", timed(whole, times=3), 5.0, f"first run in a new process {cold:.2f} s")
    print(f"  peak memory {peak_memory()}  limit 2 GB")


main()
