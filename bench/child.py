"""One child after a save: a visit recorded, its facts added, the child's deadlines worked out and stored, committed."""

from datetime import UTC, date, datetime, timedelta

from .authority import ensure
from .figures import say, timed


def main() -> None:
    today = date.fromisoformat(ensure())
    from django.db import connection

    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.evaluate import evaluate
    from sightline.clocks.store import refresh
    from sightline.exchange.imports.entries import Entry
    from sightline.exchange.imports.load import load
    from sightline.exchange.models import Batch

    at = datetime.now(UTC)
    with looking_as(SYSTEM, at):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT c.id, c.ref FROM people_child c WHERE 'child_protection_plan' = ANY(c.statuses) AND c.id < 1000000 ORDER BY c.id LIMIT 60"
            )
            children = cursor.fetchall()
        batch = Batch.objects.create(
            kind="bench", filename="bench", sha256="", size=0, extracted_on=today, brought_at=at, actor="bench"
        )
    turn = iter(range(10_000))

    def save() -> None:
        n = next(turn)
        child, ref = children[n % len(children)]
        visit = {"visited_on": today - timedelta(days=n % 9), "purpose": "child_protection", "seen": True}
        with looking_as(SYSTEM, at):
            load(
                [Entry("visits.Visit", ref, f"bench {at} {n}", visit)],
                source="bench",
                batch=batch.pk,
                at=at,
                actor="bench",
            )
            refresh([child], at=at)

    def evaluated() -> None:
        with looking_as(SYSTEM, at):
            evaluate(as_at=today, children=[children[next(turn) % len(children)][0]])

    def refreshed() -> None:
        with looking_as(SYSTEM, at):
            refresh([children[next(turn) % len(children)][0]], at=at)

    for _ in range(20):
        save()
    say("One child: deadlines worked out", timed(evaluated, times=200))
    say("One child: deadlines worked out, stored and committed", timed(refreshed, times=200), 0.020)
    say("One child: a visit recorded through the loader, facts and deadlines, committed", timed(save, times=200))


main()
