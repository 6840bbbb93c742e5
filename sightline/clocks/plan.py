"""The one relational plan that evaluates every clock at once, over any number of children.

Facts become edges (a spell has two); edges take their parts from the catalogue's tables; sorted by child, clock, thread and day
they form a line on which every turn ends at the next kept edge. Ladders and ages join the due table; no date arithmetic is done
here, so engines cannot disagree about it.
"""

from functools import cache

import ibis
from ibis import _

FACTS = {
    "child": "int64",
    "kind": "string",
    "on": "date",
    "until": "date",
    "thread": "string",
    "latest_only": "boolean",
}
BORN = {"child": "int64", "born_on": "date"}
HOLDERS = {"child": "int64", "worker": "int64", "team": "int64"}
UNRECORDED = {"child": "int64", "of": "string"}

COLUMNS = [
    "child",
    "clock",
    "thread",
    "started_on",
    "due_on",
    "met_on",
    "ended_on",
    "step",
    "inferred",
    "certain",
    "unrecorded",
    "rule",
    "started_by",
    "met_by",
    "worker",
    "team",
]

LONG_AGO = ibis.date(1, 1, 1)

# On one day, what opens comes first, then what meets, then what closes: an event on the first or last day of a spell is inside it.
OPENS, MEETS, CLOSES = 0, 1, 2


def deadlines() -> ibis.Table:
    """Every turn of every clock. Inputs are tables named facts, born, holders, unrecorded, roles, clocks, rungs and due.

    ``facts`` hold only what had happened by the day asked about, and no ``until`` after it. ``started_on`` and ``due_on`` are null where
    nothing that could start the clock is recorded and the source says so.
    """
    line = _line()
    turns = _due(_turns(line))
    born_late = _unstartable(line)
    everything = turns.union(born_late)
    holders = ibis.table(HOLDERS, name="holders")
    return everything.left_join(holders, everything.child == holders.child).drop("child_right").select(*COLUMNS)


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
    edges = _edges()
    roles = ibis.table(_roles(), name="roles")
    clocks = ibis.table(_clocks(), name="clocks")
    joined = edges.join(roles, ["kind", "edge"]).join(
        clocks.select("clock", "threaded", "within_spell", "repeats"), "clock"
    )
    ranked = joined.mutate(
        thread=_.threaded.ifelse(_.thread, ""),
        rank=ibis.cases((_.opens + _.starts > 0, OPENS), (_.meets > 0, MEETS), else_=CLOSES),
        starts=(_.day == LONG_AGO).ifelse(0, _.starts),
    )
    daily = ranked.group_by(["child", "clock", "thread", "day", "rank", "within_spell", "repeats"]).agg(
        opens=_.opens.sum(),
        starts=_.starts.max(),
        meets=_.meets.max(),
        ends=_.ends.max(),
        closes=_.closes.sum(),
        latest_only=_.latest_only.max(),
        kind=_.kind.max(where=_.starts + _.meets + _.ends + _.closes > 0),
    )
    so_far = ibis.window(group_by=["child", "clock", "thread"], order_by=["day", "rank"], preceding=None, following=0)
    return daily.mutate(depth=(_.opens - _.closes).sum().over(so_far))


def _turns(line: ibis.Table) -> ibis.Table:
    """Each turn: where it started, what came next, and its place on the ladder."""
    inside = ~_.within_spell | (_.depth > 0)
    kept = line.filter(
        ((_.starts > 0) & inside) | ((_.meets > 0) & inside) | (_.ends > 0) | ((_.closes > 0) & (_.depth <= 0))
    )
    so_far = ibis.window(group_by=["child", "clock", "thread"], order_by=["day", "rank"], preceding=None, following=0)
    onward = ibis.window(group_by=["child", "clock", "thread"], order_by=["day", "rank"])
    numbered = kept.mutate(
        ladder=_.starts.sum().over(so_far),
        next_day=_.day.lead(1).over(onward),
        next_meets=_.meets.lead(1).over(onward),
        next_kind=_.kind.lead(1).over(onward),
        next_latest=_.latest_only.lead(1).over(onward),
    )
    on_ladder = ibis.window(
        group_by=["child", "clock", "thread", "ladder"], order_by=["day", "rank"], preceding=None, following=0
    )
    climbed = numbered.mutate(
        step=_.meets.sum().over(on_ladder),
        ladder_start=ibis.cases((_.starts > 0, _.day)).max().over(on_ladder),
    )
    return climbed.filter((_.starts > 0) | ((_.meets > 0) & _.repeats))


def _due(turns: ibis.Table) -> ibis.Table:
    clocks = ibis.table(_clocks(), name="clocks")
    rungs = ibis.table(_rungs(), name="rungs")
    due = ibis.table(_due_schema(), name="due")
    born = ibis.table(BORN, name="born")

    turns = turns.join(clocks.select("clock", "last_step", "in_force_from", "in_force_until"), "clock").filter(
        _.day >= _.in_force_from, _.in_force_until.isnull() | (_.day < _.in_force_until)
    )
    turns = _place(turns, rungs, due)
    turns = turns.join(rungs, ["clock", "step"])
    turns = _due_on(turns, due, "rule", "day", "plain_due")
    turns = turns.left_join(born, turns.child == born.child).drop("child_right")
    turns = _due_on(turns, due, "young_rule", "day", "young_due")
    turns = _due_on(turns, due, "birthday", "born_on", "birthday_on")
    young = (_.young_due < _.birthday_on).fill_null(False)
    unborn = _.young_rule.notnull() & _.born_on.isnull()
    turns = turns.mutate(
        due_on=ibis.cases((unborn, ibis.null("date")), (young, _.young_due), else_=_.plain_due),
        rule=ibis.cases((young, _.young_rule), else_=_.rule),
    )
    met = _.next_meets.fill_null(0) > 0
    turns = turns.mutate(
        met_on=ibis.cases((met, _.next_day)),
        ended_on=ibis.cases((~met & _.next_day.notnull(), _.next_day)),
        met_by=ibis.cases((met, _.next_kind)),
    )
    turns = _with_unrecorded(turns)
    return (
        turns.mutate(
            # Met late by the latest of a series that the source holds: an earlier one may have met it in time.
            certain=~((_.met_on.notnull() & _.next_latest & (_.met_on > _.due_on)).fill_null(False))
            & _.due_on.notnull(),
        )
        .select(
            "child",
            "clock",
            "thread",
            "due_on",
            "met_on",
            "ended_on",
            "inferred",
            "certain",
            "unrecorded",
            "rule",
            "met_by",
            started_on=_.day,
            step=_.step.cast("int32"),
            started_by=_.kind,
        )
        .select(*COLUMNS[:-2])
    )


def _place(turns: ibis.Table, rungs: ibis.Table, due: ibis.Table) -> ibis.Table:
    """The place on the ladder: counted, or, where the source holds only the latest of the series, worked out from the dates.

    It is then the first step whose due day, had every step before been held on its last day, is not yet past.
    """
    first = rungs.filter(_.step == 0).select("clock", first_rule=_.rule)
    second = rungs.filter(_.step == 1).select("clock", second_rule=_.rule)
    turns = turns.left_join(first, "clock").drop("clock_right")
    turns = turns.left_join(second, "clock").drop("clock_right")
    turns = _due_on(turns, due, "first_rule", "ladder_start", "first_due")
    turns = _due_on(turns, due, "second_rule", "first_due", "second_due")
    inferred = (_.meets > 0) & _.latest_only & (_.last_step > 0)
    by_dates = ibis.cases(
        (_.ladder_start.isnull(), _.last_step.cast("int64")),
        (_.day <= _.first_due, ibis.literal(1, "int64")),
        (_.day <= _.second_due, ibis.literal(2, "int64")),
        else_=_.last_step.cast("int64"),
    )
    return turns.mutate(inferred=inferred, guessed=by_dates).mutate(
        step=ibis.least(ibis.cases((_.inferred, ibis.greatest(_.step, _.guessed)), else_=_.step), _.last_step).cast(
            "int32"
        )
    )


def _due_on(turns: ibis.Table, due: ibis.Table, rule: str, start: str, name: str) -> ibis.Table:
    """Join the due table: the day that is due by the rule in one column from the day in another."""
    table = due.select(**{f"{name}_rule": due.rule, f"{name}_start": due.start, name: due.due})
    return turns.left_join(table, [turns[rule] == table[f"{name}_rule"], turns[start] == table[f"{name}_start"]]).drop(
        f"{name}_rule", f"{name}_start"
    )


def _unrecorded() -> ibis.Table:
    """(child, clock, kind): the source cannot say whether this kind of fact, which would meet the clock, has happened."""
    table = ibis.table(UNRECORDED, name="unrecorded")
    roles = ibis.table(_roles(), name="roles").filter(_.meets > 0)
    return table.join(roles, table.of == roles.kind).group_by(["child", "clock"]).agg(unrecorded=_.of.min())


def _with_unrecorded(turns: ibis.Table) -> ibis.Table:
    blank = _unrecorded()
    joined = turns.left_join(blank, ["child", "clock"]).drop("child_right", "clock_right")
    return joined.mutate(unrecorded=ibis.cases((_.met_on.isnull(), _.unrecorded)))


def _unstartable(line: ibis.Table) -> ibis.Table:
    """Clocks owed to the child now for which the source holds nothing that could start them: never a silent pass.

    Where only a clock's own events start it (the next contact follows the last), the source must have said that it cannot tell.
    """
    clocks = ibis.table(_clocks(), name="clocks").filter(_.within_spell).select("clock", "starts_itself", "first_start")
    seen = line.group_by(["child", "clock"]).agg(
        depth=(_.opens - _.closes).sum(),
        events=((_.starts > 0) | (_.meets > 0)).sum(),
    )
    owed = seen.filter(_.depth > 0, _.events == 0).join(clocks, "clock")
    owed = owed.left_join(_unrecorded(), ["child", "clock"]).drop("child_right", "clock_right")
    owed = owed.filter(~_.starts_itself | _.unrecorded.notnull())
    no_day = ibis.null("date")
    none = ibis.null("string")
    return owed.select(
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
        unrecorded=_.starts_itself.ifelse(_.unrecorded, _.first_start),
        rule=none,
        started_by=none,
        met_by=none,
    )


def _roles() -> ibis.Schema:
    from . import tables

    return ibis.Schema.from_pyarrow(tables.ROLES)


def _clocks() -> ibis.Schema:
    from . import tables

    return ibis.Schema.from_pyarrow(tables.CLOCKS)


def _rungs() -> ibis.Schema:
    from . import tables

    return ibis.Schema.from_pyarrow(tables.RUNGS)


def _due_schema() -> ibis.Schema:
    from . import tables

    return ibis.Schema.from_pyarrow(tables.DUE)


@cache
def duckdb_sql() -> str:
    """The plan as DuckDB's SQL, compiled once a process."""
    return str(ibis.to_sql(deadlines(), dialect="duckdb"))
