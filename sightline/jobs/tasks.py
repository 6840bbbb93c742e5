"""The jobs, as the queue knows them: each builds the moment and calls one command."""

from datetime import UTC, datetime

from procrastinate.contrib.django import app


@app.task(name="load_extract", queue="imports", pass_context=False)
def load_extract(batch: int) -> None:
    """Load an extract that somebody brought in through the site. A refusal is kept on the batch, where the person sees it."""
    from sightline.core.refusals import Refused
    from sightline.exchange.commands.bring_in import bring_in
    from sightline.exchange.models import Batch

    brought = Batch.objects.select_related("brought_by").get(pk=batch)
    if brought.state != "waiting":
        return
    try:
        bring_in(batch=brought, by=brought.brought_by or brought.actor, at=datetime.now(UTC))
    except Refused:
        return


@app.periodic(cron="5 * * * *")
@app.task(name="notice_flips", queue="clocks", pass_context=False)
def notice_flips(timestamp: int) -> None:
    """Hourly: note every deadline whose day has passed. The flip is dated when it truly happened."""
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.store import notice

    now = datetime.now(UTC)
    with looking_as(SYSTEM, now):
        notice(today_is=now)
