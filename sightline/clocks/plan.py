"""The one relational plan that evaluates every clock at once, over any number of children.

Read by ``compiled.py``, which keeps its SQL; nothing imports Ibis when the plan only runs.

Facts become edges (a spell has two); edges take their parts from the catalogue's tables; sorted by child, clock, thread and day
they form a line on which every turn ends at the next kept edge. Ladders and ages join the due table; no date arithmetic is done
here, so engines cannot disagree about it.
"""

import ibis
from ibis import _

from . import tables
from .columns import COLUMNS

FACTS = {
    "child": "int64",
    "kind": "string",
    "on": "date",
    "until": "date",
    "thread": "string",
    "latest_only": "boolean",
}
HOLDERS = {"child": "int64", "worker": "int64", "team": "int64", "held_from": "date", "held_until": "date"}
UNRECORDED = {"child": "int64", "of": "string", "since": "date"}

LONG_AGO = ibis.date(1, 1, 1)
STILL = ibis.date(9999, 12, 30)

# On one day, what opens comes first, then what meets, then what closes: an event on the first or last day of a spell is inside it.
OPENS, MEETS, CLOSES = 0, 1, 2


def deadlines() -> ibis.Table:
    """Every turn of every clock. Inputs are tables named facts, birthdays, holders, unrecorded, roles, clocks and due.

    ``facts`` hold only what had happened by the day asked about, and no ``until`` after it. ``started_on`` and ``due_on`` are null where
    nothing that could start the clock is recorded.
    """
    line = _line()
    blank = _blank()
    everything = _due(_turns(line), blank).union(_unstartable(line, blank))
    holders = ibis.table(HOLDERS, name="holders")
    # Whoever held the child when the turn was met or ended; while it is open, whoever holds the child now.
    day = ibis.coalesce(everything.met_on, everything.ended_on, STILL)
    held = [everything.child == holders.child, day >= holders.held_from, day < holders.held_until]
    named = everything.left_join(holders, held).join(_table("clocks").select("clock", "code"), "clock")
    return named.mutate(clock=_.code).select(*COLUMNS)


def _edges() -> ibis.Table:
    facts = ibis.table(FACTS, name="facts")
    begins = facts.select(
        "child", "kind", "thread", "latest_only", day=_.on.fill_null(LONG_AGO), edge=ibis.literal("on")
    )
    finishes = facts.filter(_.until.notnull()).select(
        "child", "kind", "thread", latest_only=ibis.literal(False), day=_.until, edge=ibis.literal("until")
    )
    return begins.union(finishes)


def _line() -> ibis.Table:
    """One row a child, clock, thread, day and rank; with how many of the clock's spells are open after it."""
    joined = _edges().join(_table("roles"), ["kind", "edge"])
    ranked = joined.mutate(
        thread=_.threaded.ifelse(_.thread, ""),
        rank=ibis.cases((_.opens + _.starts > 0, OPENS), (_.meets > 0, MEETS), else_=CLOSES),
        starts=(_.day == LONG_AGO).ifelse(0, _.starts),
    )
    daily = ranked.group_by(["child", "clock", "thread", "day", "rank"]).agg(
        opens=_.opens.sum(),
        starts=_.starts.max(),
        meets=_.meets.max(),
        ends=_.ends.max(),
        closes=_.closes.sum(),
        latest_only=_.latest_only.max(),
        kind=_.kind.max(where=_.starts + _.meets + _.ends + _.closes > 0),
    )
    return daily.mutate(
        depth=(_.opens - _.closes).sum().over(_so_far("child", "clock", "thread")),
        met_so_far=_.meets.sum().over(_so_far("child", "clock", "thread")),
        latest_on=ibis.cases(((_.meets > 0) & _.latest_only, _.day)).max().over(_whole("child", "clock", "thread")),
    )


def _so_far(*keys: str) -> ibis.expr.builders.WindowBuilder:
    return ibis.window(group_by=list(keys), order_by=["day", "rank"], preceding=None, following=0)


def _whole(*keys: str) -> ibis.expr.builders.WindowBuilder:
    return ibis.window(group_by=list(keys))


def _turns(line: ibis.Table) -> ibis.Table:
    """Each turn: where it started, what came next, and how many have met since its ladder began."""
    clocks = _table("clocks")
    inside = ~_.within_spell | (_.depth > 0)
    kept = line.join(clocks, "clock").filter(
        ((_.starts > 0) & inside) | ((_.meets > 0) & inside) | (_.ends > 0) | ((_.closes > 0) & (_.depth <= 0))
    )
    onward = ibis.window(group_by=["child", "clock", "thread"], order_by=["day", "rank"])
    before = _so_far("child", "clock", "thread")
    started = _.starts > 0
    numbered = kept.mutate(
        next_day=_.day.lead(1).over(onward),
        next_meets=(_.meets.lead(1).over(onward) > 0).fill_null(False),
        next_kind=_.kind.lead(1).over(onward),
        next_latest=_.latest_only.lead(1).over(onward),
        ladder_start=ibis.cases((started, _.day)).max().over(before),
        met_at_start=ibis.cases((started, _.met_so_far)).max().over(before),
        met_at_first=_.met_so_far.min().over(before),
    )
    # How many have met since the ladder began; where nothing but the clock's own events begins it, since the first of them.
    climbed = numbered.mutate(climbed=_.met_so_far - ibis.coalesce(_.met_at_start, _.met_at_first - 1))
    return climbed.filter(
        started | ((_.meets > 0) & _.repeats),
        _.day >= _.in_force_from,
        _.in_force_until.isnull() | (_.day < _.in_force_until),
    )


def _due(turns: ibis.Table, blank: ibis.Table) -> ibis.Table:
    due = _table("due")
    birthdays = _table("birthdays")
    turns = _place(turns, due)
    turns = turns.join(due, [turns.clock == due.clock, turns.step == due.step, turns.day == due.start])
    turns = turns.left_join(birthdays, [turns.child == birthdays.child, turns.young_age == birthdays.age]).drop(
        "child_right"
    )
    turns = turns.left_join(blank, ["child", "clock"]).drop("child_right", "clock_right")
    young = (_.young_due < _.birthday_on).fill_null(False)
    ageless = _.young_age.notnull() & _.birthday_on.isnull()
    # What the source cannot say since a day says nothing of a turn that was over by then.
    concerned = ~_.next_meets & (_.next_day.isnull() | (_.next_day > _.unrecorded_since))
    turns = turns.mutate(
        due_on=ibis.cases((ageless, ibis.null("date")), (young, _.young_due), else_=_.due),
        rule=ibis.cases((young, _.young_rule), else_=_.rule),
        met_on=ibis.cases((_.next_meets, _.next_day)),
        ended_on=ibis.cases((~_.next_meets, _.next_day)),
        met_by=ibis.cases((_.next_meets, _.next_kind)),
        unrecorded=ibis.cases((concerned, _.unrecorded)),
    )
    # Met late by the latest of a series, or unmet when the latest came after its end: an earlier one, which the source no longer
    # holds, may have met it in time.
    late = (_.met_on.notnull() & _.next_latest & (_.met_on > _.due_on)).fill_null(False)
    passed = ((_.ended_on > _.due_on) & (_.latest_on >= _.ended_on)).fill_null(False)
    return turns.mutate(certain=~late & ~passed & _.due_on.notnull(), started_on=_.day, started_by=_.kind).select(
        *COLUMNS[:-2]
    )


def _place(turns: ibis.Table, due: ibis.Table) -> ibis.Table:
    """The place on the ladder: counted, or, where the source holds only the latest of the series, worked out from the dates.

    It is then the first of the series if it was held by the first's due day; otherwise it stands at the end of the ladder.
    """
    first = due.filter(_.step == 0).select(first_clock=_.clock, first_start_on=_.start, first_due=_.due)
    turns = turns.mutate(inferred=(_.meets > 0) & _.latest_only & (_.last_step > 0))
    # A key that is null where nothing is inferred: with a condition beside the keys the engine would compare every pair.
    turns = turns.mutate(inferred_from=ibis.cases((_.inferred, _.ladder_start)))
    turns = turns.left_join(first, [turns.clock == first.first_clock, turns.inferred_from == first.first_start_on])
    guessed = ibis.cases((_.day <= _.first_due, ibis.literal(1, "int64")), else_=_.last_step.cast("int64"))
    step = ibis.cases((_.inferred, ibis.greatest(_.climbed, guessed)), else_=_.climbed)
    return turns.mutate(step=ibis.least(step, _.last_step).cast("int32"))


def _blank() -> ibis.Table:
    """(child, clock, kind, since): the source cannot say whether this kind of fact, which would meet the clock, has happened."""
    table = ibis.table(UNRECORDED, name="unrecorded")
    meets = _table("roles").filter(_.meets > 0).select("kind", "clock")
    return (
        table.join(meets, table.of == meets.kind)
        .group_by(["child", "clock"])
        .agg(unrecorded=_.of.min(), unrecorded_since=_.since.fill_null(LONG_AGO).min())
    )


def _unstartable(line: ibis.Table, blank: ibis.Table) -> ibis.Table:
    """Clocks owed to the child now for which the source holds nothing that could start them: never a silent pass.

    Only what happened since the present spell began counts, and only what started a turn since the standard came into force.
    Where only a clock's own events start it (the next contact follows the last), the source must have said that it cannot tell.
    """
    clocks = _table("clocks").filter(_.within_spell)
    # Only what is owed now is looked at further: few children, where many are history.
    open_now = line.group_by(["child", "clock"]).agg(depth=(_.opens - _.closes).sum()).filter(_.depth > 0)
    line = line.semi_join(open_now, ["child", "clock"])
    closed = ibis.cases(((_.closes > 0) & (_.depth <= 0), _.day))
    lived = line.mutate(closed_on=closed.max().over(_whole("child", "clock"))).join(clocks, "clock")
    event = ((_.starts > 0) | (_.meets > 0)) & (_.depth > 0) & (_.closed_on.isnull() | (_.day > _.closed_on))
    judged = event & ((_.day >= _.in_force_from) | ((_.meets > 0) & ~_.repeats))
    seen = lived.group_by(["child", "clock"]).agg(events=event.sum(), judged=judged.sum())
    owed = seen.filter(_.judged == 0).join(clocks, "clock")
    owed = owed.left_join(blank, ["child", "clock"]).drop("child_right", "clock_right")
    no_day = ibis.null("date")
    none = ibis.null("string")
    nothing = _.speaks_first & (~_.starts_itself | _.unrecorded.notnull())
    return owed.filter((_.events > 0) | nothing).select(
        "child",
        "clock",
        thread=ibis.literal(""),
        started_on=no_day,
        due_on=no_day,
        met_on=no_day,
        ended_on=no_day,
        step=ibis.literal(0, "int32"),
        inferred=ibis.literal(False),
        certain=ibis.literal(False),
        unrecorded=ibis.cases(
            (_.events > 0, ibis.coalesce(_.unrecorded, _.first_met)),
            (_.starts_itself, _.unrecorded),
            else_=_.first_start,
        ),
        rule=none,
        started_by=none,
        met_by=none,
    )


def _table(name: str) -> ibis.Table:
    """One of the catalogue's tables, by name, with the columns that ``tables.py`` gives it."""
    schema = {"roles": tables.ROLES, "clocks": tables.CLOCKS, "due": tables.DUE, "birthdays": tables.BIRTHDAYS}[name]
    return ibis.table(ibis.Schema.from_pyarrow(schema), name=name)
