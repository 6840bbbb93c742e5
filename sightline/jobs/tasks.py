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
    from sightline.escalation.commands.make_round import make_round

    make_round(by="Sightline", at=datetime.now(UTC))


@app.periodic(cron="5 * * * *")
@app.task(name="notice_flips", queue="clocks", pass_context=False)
def notice_flips(timestamp: int) -> None:
    """Hourly: note every deadline whose day has passed. The flip is dated when it truly happened."""
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.store import notice

    now = datetime.now(UTC)
    with looking_as(SYSTEM, now):
        notice(today_is=now)


@app.task(name="catch_up", queue="clocks", pass_context=False)
def catch_up(catching_up: int) -> None:
    """Work out again the deadlines that a change of standards moves, some hundred children at a time, until none is left."""
    from sightline.clocks.commands.catch_up import catch_up as the_next

    while the_next(by="system", at=datetime.now(UTC), catching_up=catching_up):
        pass


@app.periodic(cron="*/10 * * * *")
@app.task(name="catch_up_what_is_left", queue="clocks", pass_context=False)
def catch_up_what_is_left(timestamp: int) -> None:
    """Every ten minutes: go on with what was stopped half-way, by a restart for one. Nothing is done twice."""
    from sightline.clocks.queries.decided import catching_up as left

    for each in left():
        catch_up.func(catching_up=each.pk)


@app.periodic(cron="20 5-18 * * *")
@app.task(name="make_rounds", queue="clocks", pass_context=False)
def make_rounds(timestamp: int) -> None:
    """Hourly on working days: tell everybody whom a ladder names of what has reached them, and move what stands with who is not there."""
    from sightline.calendars.working_days import is_working_day
    from sightline.escalation.commands.make_round import make_round
    from sightline.web.words import day_of

    now = datetime.now(UTC)
    if is_working_day(day_of(now)):
        make_round(by="Sightline", at=now)


@app.periodic(cron="40 6-11 * * *")
@app.task(name="send_mails", queue="clocks", pass_context=False)
def send_mails(timestamp: int) -> None:
    """In the morning of working days: the daily e-mails, and once an hour those that could not be sent."""
    from sightline.escalation.commands.send_mails import send_mails as send

    send(by="Sightline", at=datetime.now(UTC))
