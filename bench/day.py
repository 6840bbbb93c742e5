"""A day of ten thousand changes: each works out only the child it concerns, and in the evening everything is as though worked out afresh.

Changes are things recorded, corrected and recorded late for 1,500 made-up children, through the loader, each in a transaction of its own.
"""

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from random import Random

from .figures import say

CHANGES, CHILDREN = 10_000, 1_500


def main() -> None:
    subprocess.run(
        [sys.executable, "-m", "sightline", "demo", "--no-serve", "--children", str(CHILDREN)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    from sightline.cli.main import ready

    ready()
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.columns import COLUMNS
    from sightline.clocks.models import Deadline
    from sightline.clocks.store import newly_judged, refresh
    from sightline.exchange.imports.entries import Entry
    from sightline.exchange.imports.load import load
    from sightline.exchange.models import Batch
    from sightline.facts.received import received
    from sightline.facts.vocabulary import KINDS
    from sightline.people.models import Child

    chance, start = Random(10_000), datetime.now(UTC)
    today = start.date()
    with looking_as(SYSTEM, start):
        refs = list(Child.objects.values_list("ref", flat=True))
        kinds = sorted(set(KINDS) & received() - {"details", "allocation", "unrecorded"})
        batch = Batch.objects.create(
            kind="bench", filename="day", sha256="", size=0, extracted_on=today, brought_at=start, actor="bench"
        )

    def change(n: int) -> Entry:
        on = today - timedelta(days=chance.choice((0, 0, 0, 1, 2, 7, 30, 200)))
        values: dict = {"kind": chance.choice(kinds), "on": on}
        if KINDS[values["kind"]].spell and chance.random() < 0.5:
            values["until"] = on + timedelta(days=chance.randrange(1, 200))
        # One in five corrects something recorded earlier that day.
        return Entry(
            "facts.Reported", chance.choice(refs), f"day {chance.randrange(n + 1) if n % 5 == 0 else n}", values
        )

    taken = []
    for n in range(CHANGES):
        at, entry = start + timedelta(seconds=n), change(n)
        begun = time.perf_counter()
        with looking_as(SYSTEM, at):
            outcome = load([entry], source="bench", batch=batch.pk, at=at, actor="bench")
            refresh({*outcome.changed, *newly_judged(at=at)}, at=at)
        taken.append(time.perf_counter() - begun)
    say(f"A day of {CHANGES:,} changes: each recorded, worked out, stored and committed", taken)

    columns = [{"child": "child_id", "worker": "worker_id", "team": "team_id"}.get(name, name) for name in COLUMNS]
    evening = start + timedelta(seconds=CHANGES)
    with looking_as(SYSTEM, evening):
        one_by_one = sorted(Deadline.objects.values_list(*columns, "state"), key=repr)
        Deadline.objects.all().delete()
        refresh(list(Child.objects.values_list("pk", flat=True)), at=evening)
        afresh = sorted(Deadline.objects.values_list(*columns, "state"), key=repr)
    same = one_by_one == afresh
    print(f"  {len(afresh):,} deadlines: {'the same' if same else 'NOT THE SAME'} as worked out afresh, bit for bit")
    sys.exit(0 if same else 1)


main()
