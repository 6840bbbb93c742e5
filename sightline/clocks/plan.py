"""The one relational plan that evaluates every clock at once, over any number of children.

Read by ``compiled.py``, which keeps its SQL; nothing imports Ibis when the plan only runs.

Facts become edges (a spell has two), and from them come the edges of derived kinds; edges take their parts from the catalogue's
tables; sorted by child, clock, thread and time they form a line on which every turn ends at the next kept edge. Ladders, ages and
pauses join the due table and its companions. Everything is a whole number (``tables.py``), and no date arithmetic is done here beyond
adding days, so engines cannot disagree about it. ``by_child.py`` says the same for one child, step by step.
"""

import ibis
from ibis import _

from .by_child import LONGEST
from .columns import NUMBERS
from .tables import SCHEMAS

FACTS = {
    "child": "int64", "kind": "int16", "on": "int32", "until": "int32", "thread": "int32", "latest_only": "boolean",
    "moment": "int64", "minute": "int32", "towards": "int32",
}  # fmt: skip
HOLDERS = {"child": "int64", "worker": "int64", "team": "int64", "held_from": "int32", "held_until": "int32"}
UNRECORDED = {"child": "int64", "of": "int16", "since": "int32"}

LONG_AGO = ibis.literal(-719_162, "int32")  # 1 January of the year 1
STILL = ibis.literal(2_932_895, "int32")  # 30 December 9999
ON, UNTIL = 0, 1

# On one day, what opens comes first, then what meets, then what closes: an event on the first or last day of a spell is inside it.
# Where a clock counts minutes and the source gives none, they stand before, and after, every minute of the day.
OPENS, MEETS, CLOSES = 0, 1, 2
MINUTES = {OPENS: -1, MEETS: 1440, CLOSES: 1441}


def stages() -> dict[str, ibis.Table]:
    """The plan, stage by stage: each reads the inputs and the stages before it, by name; the last is every turn of every clock.

    Inputs are tables named facts, holders and unrecorded, and those of ``tables.SCHEMAS``. ``facts`` hold only what had happened by the
    day asked about, and no ``until`` after it. ``started_on`` and ``due_on`` are null where nothing that could start the clock is recorded.
    """
    found: dict[str, ibis.Table] = {}
    for stage in (parts, edges, line, kept, turns, owed, deadlines):
        found[stage.__name__] = stage(**{name: ibis.table(table.schema(), name=name) for name, table in found.items()})
    return found


def deadlines(line: ibis.Table, owed: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """Every turn, with whoever held the child when it was met or ended; while it is open, whoever holds the child now."""
    everything = _paused(owed).union(_unstartable(line, _blank()))
    holders = ibis.table(HOLDERS, name="holders")
    day = ibis.coalesce(everything.met_on, everything.ended_on, STILL)
    held = [everything.child == holders.child, day >= holders.held_from, day < holders.held_until]
    return everything.left_join(holders, held).select(*NUMBERS)


def _facts() -> ibis.Table:
    return ibis.table(FACTS, name="facts")


def _table(name: str) -> ibis.Table:
    """One of the catalogue's tables, by name, with the columns that ``tables.py`` gives it."""
    return ibis.table(ibis.Schema.from_pyarrow(SCHEMAS[name]), name=name)


def _number(value: int, kind: str = "int8") -> ibis.Value:
    return ibis.literal(value, kind)


def _nothing(kind: str = "int32") -> ibis.Value:
    return ibis.null(kind)


# --- edges: the starts and ends of what is known, and of what is derived from it


def edges(parts: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """The starts and ends of every fact, and of every derived kind."""
    facts = _facts()
    begins = facts.select(
        "child", "kind", "thread", "latest_only", "moment", "minute", "towards",
        edge=_number(ON), day=_.on.fill_null(LONG_AGO),
    )  # fmt: skip
    finishes = facts.filter(_.until.notnull()).select("child", "kind", "thread", edge=_number(UNTIL), day=_.until)
    derived = _counts().union(parts).union(_rolling_totals()).union(_regimes(begins, finishes, parts))
    return begins.union(_bare(finishes)).union(_bare(derived.mutate(thread=_number(0, "int32"))))


def _bare(edges: ibis.Table) -> ibis.Table:
    """Edges of which no more is known than child, kind, edge and day."""
    return edges.select(
        "child", "kind", "thread", latest_only=ibis.literal(False), moment=_nothing("int64"), minute=_nothing(), towards=_nothing(),
        edge="edge", day="day",
    )  # fmt: skip


def _edge(table: ibis.Table, kind: str, day: str, edge: int = ON) -> ibis.Table:
    return table.select("child", kind=_[kind], edge=_number(edge), day=_[day])


def _counts() -> ibis.Table:
    """The day of each fact that is at least the so-manieth within a time of the first of those."""
    facts = _facts().filter(_.on.notnull())
    counts = _table("counts")
    counted = facts.join(counts, facts.kind == counts.of).select("child", "raised", "count", "rule", "by_day", "on")
    same_day = ibis.row_number().over(group_by=["child", "raised", "on"], order_by="on")
    counted = counted.mutate(same_day=same_day).filter((_.same_day == 0) | ~_.by_day)
    place = ibis.row_number().over(group_by=["child", "raised"], order_by="on")
    placed = counted.mutate(place=place)
    lasts = placed.mutate(first_place=_.place - _["count"] + 1)
    firsts = placed.select(first_child=_.child, first_raised=_.raised, at_place=_.place, first_on=_.on)
    pairs = lasts.join(
        firsts,
        [lasts.child == firsts.first_child, lasts.raised == firsts.first_raised, lasts.first_place == firsts.at_place],
    )
    due = _table("other_due")
    within = pairs.join(due, [pairs.rule == due.rule, pairs.first_on == due.start]).filter(_.on <= _.due)
    return _edge(within.select("child", "raised", "on").distinct(), "raised", "on")


def _spells_of_totals() -> ibis.Table:
    facts = _facts().filter(_.on.notnull())
    totals = _table("totals")
    spells = facts.join(totals, facts.kind == totals.of)
    return spells.mutate(stop=ibis.coalesce(_.until, _.as_at + 1))


def parts() -> ibis.Table:
    """The edges of the derived spells that regimes may rest on."""
    return _totals().union(_untils())


def _untils() -> ibis.Table:
    """Spells so far as the first event in them of some kinds."""
    facts, untils, cuts = _facts(), _table("untils"), _table("cuts")
    spells = facts.join(untils, facts.kind == untils.of).select(
        "child", "code", start=_.on.fill_null(LONG_AGO), stop=_.until.fill_null(STILL)
    )
    dated = facts.filter(_.on.notnull())
    events = dated.join(cuts, dated.kind == cuts.by)
    events = events.select(cut_child="child", cut_code="code", cut_on="on")
    pairs = spells.left_join(events, [spells.child == events.cut_child, spells.code == events.cut_code])
    inside = (_.cut_on >= _.start) & (_.cut_on <= _.stop)
    cut = pairs.group_by(["child", "code", "start", "stop"]).agg(cut_on=ibis.cases((inside, _.cut_on)).min())
    cut = cut.mutate(end=ibis.coalesce(_.cut_on, _.stop))
    return _edge(cut, "code", "start").union(_edge(cut.filter(_.end != STILL), "code", "end", UNTIL))


def _totals() -> ibis.Table:
    """The day after so many days inside spells of a kind have passed since an age; days in several at once are counted once."""
    spells = _spells_of_totals().filter(_.back_rule.isnull())
    birthdays = _table("birthdays")
    aged = spells.left_join(birthdays, [spells.child == birthdays.child, spells.from_age == birthdays.age])
    aged = aged.filter(_.from_age.isnull() | _.day.notnull()).mutate(
        start=ibis.greatest(_.on, ibis.coalesce(_.day, _.on))
    )
    aged = aged.filter(_.stop > _.start).select("child", "raised", "days", "as_at", "start", "stop")
    before = ibis.window(group_by=["child", "raised"], order_by=["start", "stop"], preceding=(None, 1))
    merged = aged.mutate(reached=_.stop.max().over(before))
    merged = merged.mutate(start=ibis.greatest(_.start, ibis.coalesce(_.reached, _.start)))
    lengths = merged.filter(_.stop > _.start).mutate(length=(_.stop - _.start).cast("int64"))
    so_far = lengths.mutate(sum=_.length.sum().over(_so_far(["child", "raised"], ["start"])))
    crossing = so_far.filter(_["sum"] >= _.days, _["sum"] - _.length < _.days)
    reached = crossing.mutate(day=(_.start + _.days - (_["sum"] - _.length)).cast("int32"))
    return _edge(reached.filter(_.day <= _.as_at), "raised", "day")


def _rolling_totals() -> ibis.Table:
    """Each time more than so many days inside spells of a kind fall within a time."""
    spells = _spells_of_totals().filter(_.back_rule.notnull())
    spans = _table("spans")
    lengths = spells.mutate(length=ibis.least(_.stop - _.on, ibis.literal(LONGEST, "int32")))
    days = lengths.join(spans, "length").select("child", "raised", "days", "back_rule", day=(_.on + _.n).cast("int32"))
    days = days.distinct()
    due = _table("other_due")
    days = days.join(due, [days.back_rule == due.rule, days.day == due.start]).select(
        "child", "raised", "days", "day", back="due"
    )
    # How many days lie in (back, day] is how many there are up to the one less how many up to the other: both on one line.
    marks = days.mutate(at=_.day, counts=_number(1)).union(days.mutate(at=_.back, counts=_number(0))).drop("back")
    line = ibis.window(
        group_by=["child", "raised"], order_by=["at", ibis.desc("counts"), "day"], preceding=None, following=0
    )
    upto = marks.mutate(upto=_.counts.sum().over(line).cast("int32"))
    counted = upto.group_by(["child", "raised", "days", "day"]).agg(
        inside=(_.upto.max(where=_.counts > 0) - _.upto.min(where=_.counts == 0))
    )
    over = counted.mutate(over=_.inside > _.days)
    onward = ibis.window(group_by=["child", "raised"], order_by="day")
    lagged = over.mutate(over_before=_.over.lag(1).over(onward), day_before=_.day.lag(1).over(onward))
    anew = _.day_before.isnull() | ~_.over_before | (_.day_before < _.day - 1)
    return _edge(lagged.filter(_.over & anew), "raised", "day")


def _regimes(begins: ibis.Table, finishes: ibis.Table, derived: ibis.Table) -> ibis.Table:
    """The edges of the spells for which all that a regime asks holds, and nothing that it bars, at the person's age."""
    asked = _table("regime_parts")
    spells = (
        begins.select("child", "kind", "edge", "day")
        .union(finishes.select("child", "kind", "edge", "day"))
        .union(derived)
    )
    changes = spells.join(asked, ["kind", "edge"]).select(
        "child", "regime", "day", "first", "second", "third", "aged", "barred"
    )
    regimes = _table("regimes")
    concerned = (
        changes.filter(_["first"] > 0).select("child", "regime").distinct().join(regimes.filter(_.ages), "regime")
    )
    everything = changes.union(_aged(concerned.select("child", "regime")))
    daily = everything.group_by(["child", "regime", "day"]).agg(
        **{name: _[name].sum() for name in ("first", "second", "third", "aged", "barred")}
    )
    window = _so_far(["child", "regime"], ["day"])
    running = daily.mutate(
        **{name: _[name].sum().over(window) for name in ("first", "second", "third", "aged", "barred")}
    )
    running = running.join(regimes, "regime")
    holds = (
        (_["first"] > 0)
        & ((_.second > 0) | (_.parts < 2))
        & ((_.third > 0) | (_.parts < 3))
        & ((_.aged > 0) | ~_.ages)
        & (_.barred <= 0)
    )
    state = running.mutate(holds=holds)
    before = ibis.window(group_by=["child", "regime"], order_by="day")
    changed = state.mutate(held=_.holds.lag(1).over(before).fill_null(False)).filter(_.holds != _.held)
    return changed.select("child", kind="regime", edge=(~_.holds).cast("int8"), day="day")


def _aged(concerned: ibis.Table) -> ibis.Table:
    """When a person is of the age a regime asks for: from a birthday reached, until one reached; since ever where no birthday is known."""
    ages = _table("ages")
    birthdays = _table("birthdays")
    asked = concerned.join(ages, "regime")
    reached = asked.join(birthdays, [asked.child == birthdays.child, asked.age == birthdays.age]).filter(_.reached)
    turning = reached.select("child", "regime", "day", change="aged")
    # It may hold from the first where no age opens it, or where the age is not known.
    opened = ages.filter(_.aged > 0).select("regime").distinct()
    with_birthday = birthdays.select("child").distinct()
    from_the_first = concerned.anti_join(opened, "regime").union(concerned.anti_join(with_birthday, "child")).distinct()
    changes = turning.union(from_the_first.select("child", "regime", day=LONG_AGO, change=_number(1)))
    return changes.select(
        "child",
        "regime",
        "day",
        first=_number(0),
        second=_number(0),
        third=_number(0),
        aged="change",
        barred=_number(0),
    )


# --- the line: what matters to each clock, in order

# Several small numbers travel as one, so that rows are narrow and a line is gone over once for all of them. A time is day, minute and
# rank; a code is the kind, whether it meets, whether it is the latest of a series, and whether a turn runs after it.
_LINES = 1024  # a line is a thread and, below, the shape of a clock
_MINUTE_BITS, _CODE_BITS = 13, 15
_DAY_BITS = _MINUTE_BITS + _CODE_BITS
_STARTS, _OTHER_STARTS, _MEETS, _ENDS, _CLOSES, _LATEST = 1, 2, 4, 8, 16, 32
_CODE_RUNS, _CODE_LATEST, _CODE_MEETS, _CODE_KIND = 1, 2, 4, 8
_COUNTED = 1 << 20


def line(edges: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """One row a child, line (shape of clock and thread) and time; with how many of the clock's spells are open after it, and how many
    events have met it so far.

    Only where something could begin a turn: most facts could meet standards that were never owed to the child.
    """
    roles = _table("roles")
    begun = edges.select("child", "kind", "edge").join(roles.filter(_.begins), ["kind", "edge"])
    joined = edges.join(roles, ["kind", "edge"]).semi_join(
        begun.select("child", "shape").distinct(), ["child", "shape"]
    )
    dated = (_.day != LONG_AGO).cast("int32")
    flags = (
        (
            _.starts * _STARTS
            + ((_.opens == 0) & (_.starts > 0)).cast("int32") * _OTHER_STARTS
            + _.meets * _MEETS
            + _.ends * _ENDS
        )
        * dated
        + _.closes * _CLOSES
        + _.latest_only.cast("int32") * _LATEST
    )
    ranked = joined.mutate(
        line=ibis.cases((_.threaded, _.thread.cast("int64")), else_=_number(0, "int64")) * _LINES + _["shape"],
        rank=ibis.cases((_.opens + _.starts > 0, OPENS), (_.meets > 0, MEETS), else_=CLOSES),
        flags=flags.cast("int32"),
    )
    edge_of_day = ibis.cases(*((_["rank"] == rank, minute) for rank, minute in MINUTES.items()))
    minute = _.by_the_minute.ifelse(ibis.coalesce(_.minute, edge_of_day), edge_of_day)
    # The code is still to come, in the lowest bits.
    time = ((_.day.cast("int64") - LONG_AGO) * (1 << _MINUTE_BITS) + (minute + 1) * 4 + _["rank"]) * (1 << _CODE_BITS)
    daily = (
        ranked.mutate(time=time)
        .group_by(["child", "line", "time"])
        .agg(
            net=(_.opens - _.closes).sum().cast("int32"),
            flags=_.flags.bit_or(),
            moment=_.moment.max(),
            towards=_.towards.max(),
            kind=ibis.cases((_.flags % _LATEST > 0, _.called)).max(),
        )
    )
    # Both sums as one, biased so that it is never negative; summed as a double, which is exact this far and fast.
    both = _.net.cast("float64") * _COUNTED + _has(_MEETS).cast("float64")
    counted = both.sum().over(_so_far(_LINE, ["time"])) + float(1 << 40)
    return daily.mutate(counted=counted.cast("int64"))


_LINE = ["child", "line"]


def _has(flag: int) -> ibis.Value:
    return (_.flags & flag) > 0


def _depth() -> ibis.Value:
    """How many of the clock's spells are open."""
    return (_.counted >> 20) - (1 << 20)


def _met_so_far() -> ibis.Value:
    return _.counted & (_COUNTED - 1)


def _day_of(time: ibis.Value) -> ibis.Value:
    return ((time >> _DAY_BITS) + LONG_AGO).cast("int32")


def _code_of(time: ibis.Value) -> ibis.Value:
    return time & ((1 << _CODE_BITS) - 1)


def _so_far(keys: list[str], order: list[str]) -> ibis.expr.builders.WindowBuilder:
    return ibis.window(group_by=keys, order_by=order, preceding=None, following=0)


def _in_order() -> ibis.expr.builders.WindowBuilder:
    return ibis.window(group_by=_LINE, order_by="time")


# --- turns: where each started and what came next


def kept(line: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """What starts, meets or ends a turn; without the starts that find one running which they do not restart. ``time`` has its code."""
    matters = line.mutate(shape=(_.line % _LINES).cast("int16")).join(_table("shapes"), "shape")
    inside = ~_.within_spell | (_depth() > 0)
    matters = matters.filter(
        (_has(_STARTS) & inside)
        | (_has(_MEETS) & (inside | _.beforehand))
        | _has(_ENDS)
        | (_has(_CLOSES) & (_depth() <= 0))
    )
    runs = _has(_STARTS) | (_has(_MEETS) & _.repeats)
    code = (
        _.kind.fill_null(0).cast("int64") * _CODE_KIND
        + _has(_MEETS).cast("int64") * _CODE_MEETS
        + _has(_LATEST).cast("int64") * _CODE_LATEST
        + runs.cast("int64") * _CODE_RUNS
    )
    coded = matters.mutate(time=_.time + code).select(
        "child", "line", "shape", "time", "flags", "counted", "moment", "towards", "restarts", "beforehand", "repeats"
    )
    steady = coded.filter(~_.restarts).mutate(before=_.time.lag(1).over(_in_order()).fill_null(0))
    steady = steady.filter(~((_.before % 2 == _CODE_RUNS) & _has(_STARTS))).drop("before")
    return coded.filter(_.restarts).union(steady)


def turns(kept: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """Each turn: where it started, what came next, and how many have met since its ladder began; by the version in force that day."""
    day = (_.time >> _DAY_BITS) * _COUNTED + _met_so_far()
    before = _so_far(_LINE, ["time"])
    told = kept.mutate(
        next_time=_.time.lead(1).over(_in_order()),
        started=ibis.cases((_has(_STARTS), day)).max().over(before),
        first_met=ibis.cases((_has(_MEETS), day)).min().over(before),
    )
    told = told.filter(_has(_STARTS) | (_has(_MEETS) & _.repeats))
    started, first_met = _.started & (_COUNTED - 1), _.first_met & (_COUNTED - 1)
    begun = told.mutate(
        day=_day_of(_.time),
        kind=(_code_of(_.time) >> 3).cast("int16"),
        thread=(_.line >> 10).cast("int32"),
        # How many have met since the ladder began; where nothing but the clock's own events begins it, since the first of them.
        climbed=_met_so_far() - ibis.coalesce(started, first_met - 1),
        began_on=((_.started >> 20) + LONG_AGO).cast("int32"),
        ladder_start=((ibis.coalesce(_.started, _.first_met) >> 20) + LONG_AGO).cast("int32"),
    )
    versions = begun.join(_table("clocks"), "shape")
    versions = versions.filter(_.day >= _.in_force_from, _.in_force_until.isnull() | (_.day < _.in_force_until))
    return versions.select(
        "child", "clock", "shape", "line", "thread", "time", "next_time", "day", "kind", "flags", "moment", "towards", "climbed",
        "began_on", "ladder_start", "towards_clock", "in_hours", "pauses", "early_rule", "carry_rule", "last_step", "as_at", "during",
    )  # fmt: skip


# --- due days


def owed(turns: ibis.Table, kept: ibis.Table, line: ibis.Table, **_before: ibis.Table) -> ibis.Table:
    """Each turn with the day it is due, before any pause, and what met or ended it."""
    turns = _carried(_done_beforehand(_place(turns), kept), line).join(_table("steps"), ["clock", "step"])
    turns = turns.mutate(
        counted_from=ibis.cases((_.towards_clock, _.towards), (_.carried_from.notnull(), _.carried_from), else_=_.day)
    )
    turns = _due_day(turns, "due", turns.rule, turns.counted_from, "due")
    turns = _due_day(turns, "other_due", turns.other_rule, turns.counted_from)
    turns = _due_day(turns, "settled_on", turns.period_rule, turns.ladder_start)
    birthdays = _table("birthdays").select(young_child="child", age="age", birthday_on="day")
    turns = turns.left_join(birthdays, [turns.child == birthdays.young_child, turns.young_age == birthdays.age])
    turns = _latest(_by_the_minute(turns, kept), line)
    turns = turns.left_join(_blank(), ["child", "shape"]).drop("child_right", "shape_right")
    young = ((_.other_due < _.birthday_on) | (_.counted_from < _.settled_on)).fill_null(False)
    ageless = _.young_age.notnull() & _.birthday_on.isnull()
    next_code, next_day = _code_of(_.next_time), _day_of(_.next_time)
    turns = turns.mutate(
        next_day=next_day,
        next_meets=((next_code & _CODE_MEETS) > 0).fill_null(False),
        next_latest=((next_code & _CODE_LATEST) > 0).fill_null(False),
        next_kind=(next_code >> 3).cast("int16"),
    )
    # What the source cannot say since a day says nothing of a turn that was over by then.
    concerned = ~_.next_meets & (_.next_day.isnull() | (_.next_day > _.unrecorded_since))
    # What starts on a spell's last day is no longer owed.
    turns = turns.filter(~(_.during & ~_.next_meets & (_.next_day == _.day)).fill_null(False))
    turns = turns.mutate(
        due_on=ibis.cases(
            (ageless, _nothing()), (_.due_moment.notnull(), _.moment_on), (young, _.other_due), else_=_.due
        ),
        rule=ibis.cases((young, _.other_rule), else_=_.rule),
        met_on=ibis.cases((_.next_meets, _.next_day)),
        ended_on=ibis.cases((~_.next_meets, _.next_day)),
        met_by=ibis.cases((_.next_meets, _.next_kind)),
        unrecorded=ibis.cases((concerned, _.unrecorded)),
        started_moment=ibis.cases((_.in_hours, _.moment)),
        met_moment=ibis.cases((_.in_hours & _.next_meets, _.next_moment)),
    )
    return turns.select(
        "child", "clock", "thread", "due_on", "met_on", "ended_on", "step", "inferred", "unrecorded", "rule", "met_by",
        "started_moment", "due_moment", "met_moment", "latest_on", "next_latest", "pauses", "as_at", started_on=_.day, started_by=_.kind,
    )  # fmt: skip


def _by_the_minute(turns: ibis.Table, kept: ibis.Table) -> ibis.Table:
    """With the moment due, and the moment of what came next, of clocks that run in hours."""
    due = _table("due_moments").select(
        hourly="clock", from_moment="moment", moment_on="due_on", due_moment="due_moment"
    )
    turns = turns.left_join(due, [turns.clock == due.hourly, turns.moment == due.from_moment])
    hourly = kept.filter(_.moment.notnull()).select(
        moment_child="child", moment_line="line", moment_time="time", next_moment="moment"
    )
    asked = turns.mutate(asked_time=ibis.cases((_.in_hours, _.next_time)))
    return asked.left_join(
        hourly,
        [asked.child == hourly.moment_child, asked.line == hourly.moment_line, asked.asked_time == hourly.moment_time],
    )


def _latest(turns: ibis.Table, line: ibis.Table) -> ibis.Table:
    """With the day of the latest of a series, where the source holds no more."""
    latest = line.filter(_has(_LATEST) & _has(_MEETS)).mutate(day=_day_of(_.time))
    latest = latest.group_by(_LINE).agg(latest_on=_.day.max()).select("latest_on", in_child="child", in_line="line")
    return turns.left_join(latest, [turns.child == latest.in_child, turns.line == latest.in_line])


def _carried(turns: ibis.Table, line: ibis.Table) -> ibis.Table:
    """With the day from which the first turn of a spell that took over from another is counted: what last met the standard before it."""
    asked = turns.mutate(carry_rule=ibis.cases((_has(_STARTS) & ((_.flags & _OTHER_STARTS) == 0), _.carry_rule)))
    asked = _due_day(asked, "carry_from", asked.carry_rule, asked.day)
    shapes = _table("clocks").filter(_.carry_rule.notnull()).select("shape").distinct()
    lines = line.mutate(shape=(_.line % _LINES).cast("int16")).semi_join(shapes, "shape")
    met = ibis.cases((_has(_MEETS), _day_of(_.time))).max().over(_so_far(_LINE, ["time"]))
    lines = lines.mutate(met_on=met).filter(_has(_STARTS) & _.met_on.notnull())
    lines = lines.select(carry_child="child", carry_line="line", carry_day=_day_of(_.time), last_met_on="met_on")
    lines = lines.group_by(["carry_child", "carry_line", "carry_day"]).agg(last_met_on=_.last_met_on.max())
    asked = asked.mutate(carry_on=ibis.cases((_.carry_from.notnull(), _.day)))
    joined = asked.left_join(
        lines, [asked.child == lines.carry_child, asked.line == lines.carry_line, asked.carry_on == lines.carry_day]
    )
    counts = ((_.last_met_on < _.day) & (_.last_met_on >= _.carry_from)).fill_null(False)
    return joined.mutate(carried_from=ibis.cases((counts, _.last_met_on)))


def _certain(turns: ibis.Table) -> ibis.Table:
    """Whether it can be told that it was met in time, or not.

    Not where it was met late by the latest of a series, or unmet when the latest came after its end: an earlier one, which the source
    no longer holds, may have met it in time.
    """
    late = (_.met_on.notnull() & _.next_latest & (_.met_on > _.due_on)).fill_null(False)
    passed = ((_.ended_on > _.due_on) & (_.latest_on >= _.ended_on)).fill_null(False)
    return turns.mutate(certain=~late & ~passed & _.due_on.notnull())


def _due_day(turns: ibis.Table, name: str, rule: ibis.Value, start: ibis.Value, table: str = "other_due") -> ibis.Table:
    """With the day due by a rule from a start as a column of this name; null where either is. Rules that only some turns ask for
    have a table of their own, which is small."""
    due = _table(table).select(**{f"{name}_rule": "rule", f"{name}_start": "start", name: "due"})
    joined = turns.left_join(due, [rule == due[f"{name}_rule"], start == due[f"{name}_start"]])
    return joined.drop(f"{name}_rule", f"{name}_start")


def _done_beforehand(turns: ibis.Table, kept: ibis.Table) -> ibis.Table:
    """What had already been done when the turn started: the last thing before it, if it met no turn of its own and is not too old."""
    lines = kept.filter(_.beforehand).mutate(
        last_time=_.time.lag(1).over(_in_order()), time_before=_.time.lag(2).over(_in_order()).fill_null(0)
    )
    lines = lines.filter(_has(_STARTS) & ((_.last_time & _CODE_MEETS) > 0)).select(
        early_child="child", early_line="line", early_time="time", last_time="last_time", time_before="time_before"
    )
    turns = turns.mutate(asked_time=ibis.cases((_.early_rule.notnull(), _.time)))
    turns = turns.left_join(
        lines,
        [turns.child == lines.early_child, turns.line == lines.early_line, turns.asked_time == lines.early_time],
    ).drop("asked_time")
    turns = _due_day(turns, "earliest", turns.early_rule, turns.day)
    anew = (_.time_before % 2 != _CODE_RUNS) | _.towards_clock
    done = (anew & (_day_of(_.last_time) >= _.earliest)).fill_null(False)
    return turns.mutate(next_time=ibis.cases((done, _.last_time), else_=_.next_time))


def _place(turns: ibis.Table) -> ibis.Table:
    """The place on the ladder: counted, or, where the source holds only the latest of the series, worked out from the dates.

    It is then the first of the series if it was held by the first's due day; otherwise it stands at the end of the ladder.
    """
    first = _table("steps").filter(_.step == 0).select(first_clock="clock", first_rule="rule")
    turns = turns.mutate(inferred=_has(_MEETS) & _has(_LATEST) & (_.last_step > 0))
    turns = turns.join(first, turns.clock == first.first_clock)
    # A key that is null where nothing is inferred: with a condition beside the keys the engine would compare every pair.
    turns = turns.mutate(inferred_from=ibis.cases((_.inferred, _.began_on)))
    turns = _due_day(turns, "first_due", turns.first_rule, turns.inferred_from)
    guessed = ibis.cases((_.day <= _.first_due, ibis.literal(1, "int64")), else_=_.last_step.cast("int64"))
    step = ibis.cases((_.inferred, ibis.greatest(_.climbed, guessed)), else_=_.climbed)
    return turns.mutate(step=ibis.least(step, _.last_step).cast("int16"))


# --- pauses


def _paused(turns: ibis.Table) -> ibis.Table:
    """With what the pauses took given back. What a clock counts is numbered by its calendar, so that days lost are a difference of places."""
    plain = turns.filter(~_.pauses).mutate(paused_days=_number(0, "int32"), paused_since=_nothing())
    pausing = turns.filter(_.pauses)
    moved = _moved(pausing)
    keys = ["child", "clock", "thread", "started_on"]
    joined = pausing.left_join(moved, [pausing[key] == moved[f"of_{key}"] for key in keys])
    given_back = joined.mutate(
        due_on=ibis.coalesce(_.moved_to, _.due_on),
        paused_days=ibis.coalesce(_.lost, 0).cast("int32"),
        paused_since=_.since,
    )
    wanted = NUMBERS[:-2]
    return _certain(plain).select(*wanted).union(_certain(given_back).select(*wanted))


def _moved(turns: ibis.Table) -> ibis.Table:
    """For each turn in which a clock stood still: the day due as moved, how many days were lost, and since when it stands still now."""
    rules, facts, roles = _table("rules"), _facts(), _table("pauses")
    counted = turns.join(rules, "rule").select(
        "child", "clock", "thread", "started_on", "due_on", "calendar",
        closed_on=ibis.coalesce(_.met_on, _.ended_on), counts_on=_.started_on + _.counts_from, as_at=_.as_at,
    )  # fmt: skip
    counted = counted.filter(_.due_on.notnull())
    pauses = facts.join(roles, "kind").select(
        pause_child=_.child, pause_clock=_.clock, since=_.on.fill_null(LONG_AGO), until="until"
    )
    pairs = counted.join(pauses, [counted.child == pauses.pause_child, counted.clock == pauses.pause_clock])
    clipped = pairs.mutate(
        open_since=ibis.cases((_.until.isnull() & _.closed_on.isnull(), ibis.greatest(_.since, _.started_on))),
        start=ibis.greatest(_.since, _.counts_on),
        stop=ibis.least(ibis.coalesce(_.until, _.as_at + 1), ibis.coalesce(_.closed_on, STILL)),
    )
    keys = ["child", "clock", "thread", "started_on"]
    real = clipped.filter(_.stop > _.start)
    earlier = ibis.window(group_by=keys, order_by=["start", "stop"], preceding=(None, 1))
    merged = real.mutate(reached=_.stop.max().over(earlier))
    merged = merged.mutate(start=ibis.greatest(_.start, ibis.coalesce(_.reached, _.start)).cast("int32"))
    merged = merged.filter(_.stop > _.start)
    merged = _numbered(merged, "start", "before", "from_place")
    merged = _numbered(merged, "stop", "before", "to_place")
    merged = _numbered(merged, "due_on", "upto", "due_place")
    lost = merged.mutate(lost=(_.to_place - _.from_place).cast("int64"))
    so_far = lost.mutate(before=_.lost.sum().over(_so_far(keys, ["start"])) - _.lost)
    # One that begins after the day due, as moved so far, changes nothing.
    counting = so_far.filter(_.from_place < _.due_place + _.before)
    total = counting.group_by([*keys, "calendar", "due_place"]).agg(lost=_.lost.sum())
    nth = _table("nth").select(nth_calendar="calendar", place="place", moved_to="day")
    total = total.mutate(to_place=(_.due_place + _.lost).cast("int32")).filter(_.lost > 0)
    moved = total.join(nth, [total.calendar == nth.nth_calendar, total.to_place == nth.place])
    moved = moved.select(**{f"of_{key}": moved[key] for key in keys}, moved_to="moved_to", lost="lost")
    at_all = clipped.left_join(moved, [clipped[key] == moved[f"of_{key}"] for key in keys]).drop(
        *(f"of_{key}" for key in keys)
    )
    counts = (_.start <= ibis.coalesce(_.moved_to, _.due_on)).fill_null(False)
    each = at_all.mutate(since=ibis.cases((counts, _.open_since)))
    each = each.group_by(keys).agg(since=_.since.min(), moved_to=_.moved_to.max(), lost=_.lost.max())
    return each.select(**{f"of_{key}": each[key] for key in keys}, since="since", moved_to="moved_to", lost="lost")


def _numbered(table: ibis.Table, day: str, which: str, name: str) -> ibis.Table:
    places = _table("places").select(**{f"{name}_calendar": "calendar", f"{name}_day": "day", name: which})
    joined = table.join(places, [table.calendar == places[f"{name}_calendar"], table[day] == places[f"{name}_day"]])
    return joined.drop(f"{name}_calendar", f"{name}_day")


# --- what cannot be judged


def _blank() -> ibis.Table:
    """(child, shape of clock, kind, since): the source cannot say whether this kind of fact, which would meet the clock, has happened."""
    table = ibis.table(UNRECORDED, name="unrecorded")
    meets = _table("roles").filter(_.meets > 0).select("shape", kind="called").distinct()
    return (
        table.join(meets, table.of == meets.kind)
        .group_by(["child", "shape"])
        .agg(unrecorded=_.of.min(), unrecorded_since=_.since.fill_null(LONG_AGO).min())
    )


def _unstartable(line: ibis.Table, blank: ibis.Table) -> ibis.Table:
    """Clocks owed to the child now for which the source holds nothing that could start them: never a silent pass.

    Only what happened since the present spell began counts, and only what started a turn since the standard came into force.
    Where only a clock's own events start it (the next contact follows the last), the source must have said that it cannot tell.
    """
    clocks = _table("clocks").join(_table("shapes").filter(_.within_spell), "shape").filter(_.now)
    # Only what is owed now is looked at further: few children, where many are history.
    line = line.mutate(shape=(_.line % _LINES).cast("int16"))
    open_now = line.group_by(["child", "shape"]).agg(depth=_.net.sum()).filter(_.depth > 0)
    line = line.semi_join(open_now, ["child", "shape"]).mutate(day=_day_of(_.time))
    closed = ibis.cases((_has(_CLOSES) & (_depth() <= 0), _.day))
    whole = ibis.window(group_by=["child", "shape"])
    lived = line.mutate(closed_on=closed.max().over(whole)).join(clocks, "shape")
    event = (_has(_STARTS) | _has(_MEETS)) & (_depth() > 0) & (_.closed_on.isnull() | (_.day > _.closed_on))
    judged = event & ((_.day >= _.standard_from) | (_has(_MEETS) & ~_.repeats))
    seen = lived.group_by(["child", "clock"]).agg(events=event.sum(), judged=judged.sum())
    owed = seen.filter(_.judged == 0).join(clocks, "clock")
    owed = owed.left_join(blank, ["child", "shape"]).drop("child_right", "shape_right")
    nothing = _.speaks_first & (~_.starts_itself | _.unrecorded.notnull())
    return owed.filter((_.events > 0) | nothing).select(
        "child",
        "clock",
        thread=_number(0, "int32"),
        started_on=_nothing(),
        due_on=_nothing(),
        met_on=_nothing(),
        ended_on=_nothing(),
        step=_number(0, "int16"),
        inferred=ibis.literal(False),
        certain=ibis.literal(False),
        unrecorded=ibis.cases(
            (_.events > 0, ibis.coalesce(_.unrecorded, _.first_met)),
            (_.starts_itself, _.unrecorded),
            else_=_.first_start,
        ),
        rule=_nothing("int16"),
        started_by=_nothing("int16"),
        met_by=_nothing("int16"),
        started_moment=_nothing("int64"),
        due_moment=_nothing("int64"),
        met_moment=_nothing("int64"),
        paused_days=_number(0, "int32"),
        paused_since=_nothing(),
    )
