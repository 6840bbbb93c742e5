"""What a clock's declaration means, for one child at a time, step by step: how one child is worked out, and what the relational plan must equal.

Read beside ``plan.py``, which says the same for many children at once; tests hold the two together over random lives.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sightline.calendars.local import LocalDays
from sightline.calendars.pauses import paused_due
from sightline.calendars.rules import Rule, birthday

from .clock import Clock, Settled, Step
from .derived import Count, Regime, Total, Until, derived
from .known import Blank, Known

LONDON = ZoneInfo("Europe/London")
# On one day a start comes first, then what meets, then what ends.
START, MEET, END = 1, 2, 3
_EDGE_OF_DAY = {START: -1, MEET: 1440, END: 1441}  # minutes, where a clock counts them and the source gives none
_DAY = timedelta(days=1)
LONGEST = 400  # days of one spell that a rolling total looks at


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of one clock, with the plan's columns that follow from facts alone."""

    clock: str
    thread: str
    started_on: date | None
    due_on: date | None = None
    met_on: date | None = None
    ended_on: date | None = None
    step: int = 0
    inferred: bool = False
    certain: bool = False
    unrecorded: str | None = None
    rule: str | None = None
    started_by: str | None = None
    met_by: str | None = None
    started_at: datetime | None = None
    due_at: datetime | None = None
    met_at: datetime | None = None
    paused_days: int = 0
    paused_since: date | None = None


@dataclass(frozen=True, slots=True)
class _Moment:
    """What matters to a clock at one time: an order (start, meet, end) on a day, and by the minute where hours count."""

    day: date
    minute: int
    order: int
    kind: str = ""
    latest_only: bool = False
    at: datetime | None = None
    towards: date | None = None
    itself: bool = False  # nothing but the beginning of the spell during which the standard is owed


@dataclass(frozen=True, slots=True)
class Life:
    """One child's facts as they were on a day: nothing that happened later, no end that came later."""

    as_at: date
    facts: Sequence[Known]
    born_on: date | None
    unrecorded: Sequence[Blank]
    local: LocalDays


def turns(versions: Iterable[Clock], life: Life) -> list[Turn]:
    """Every turn of every version of every clock for one child."""
    by_kind: dict[str, list[Known]] = defaultdict(list)
    for fact in life.facts:
        by_kind[fact.kind].append(fact)
    with_derived(by_kind, life)
    for kind, those in list(by_kind.items()):
        ended = [
            replace(f, kind=f"{kind}.end", on=f.until, until=None, latest_only=False, at=None) for f in those if f.until
        ]
        if ended:
            by_kind[f"{kind}.end"] = ended
    there = {kind for kind, those in by_kind.items() if those}
    found: list[Turn] = []
    for clock in versions:
        if clock.in_force_from > life.as_at:
            continue
        if clock.during and clock.during not in there:
            continue
        if not clock.during and not there.intersection(clock.starts, *([clock.met_by] if clock.repeats else [])):
            continue
        own = [fact for kind in sorted(clock.kinds & there) for fact in by_kind[kind]]
        for thread in sorted({fact.thread for fact in own}) if clock.threaded else [""]:
            found += _turns(clock, thread, own, life)
    return found


def with_derived(by_kind: dict[str, list[Known]], life: Life) -> None:
    """Add what is derived from the facts: counts and totals first, then the regimes, which may rest on totals."""
    for each in derived().values():
        if isinstance(each, Count):
            by_kind[each.code] = _counted(each, by_kind, life.local)
        elif isinstance(each, Total):
            by_kind[each.code] = _totalled(each, by_kind, life)
        elif isinstance(each, Until):
            by_kind[each.code] = _until(each, by_kind)
    for each in derived().values():
        if isinstance(each, Regime):
            by_kind[each.code] = _regime(each, by_kind, life)


def _counted(count: Count, by_kind: dict[str, list[Known]], local: LocalDays) -> list[Known]:
    days = sorted(fact.on for kind in count.of for fact in by_kind.get(kind, ()) if fact.on)
    if count.by_day:
        days = sorted(set(days))
    found = []
    for first, last in zip(days, days[count.count - 1 :], strict=False):
        until = count.within.due(first, local)
        if until is not None and last <= until:
            found.append(last)
    return [Known(count.code, day) for day in dict.fromkeys(found)]


def _totalled(total: Total, by_kind: dict[str, list[Known]], life: Life) -> list[Known]:
    spells = [(f.on, f.until or life.as_at + _DAY) for f in by_kind.get(total.of, ()) if f.on]
    if total.within is not None:
        spells = [(on, min(until, on + _DAY * LONGEST)) for on, until in spells]
    if not spells:
        return []
    if total.within is None:
        if total.from_age is not None:
            if life.born_on is None:
                return []
            from_on = birthday(life.born_on, total.from_age)
            spells = [(max(on, from_on), until) for on, until in spells]
        days = sorted({on + _DAY * n for on, until in spells for n in range(max((until - on).days, 0))})
        reached = days[total.days - 1] + _DAY if len(days) >= total.days else None
        return [Known(total.code, reached)] if reached and reached <= life.as_at else []
    days = sorted({on + _DAY * n for on, until in spells for n in range((until - on).days)})
    found = []
    before = None
    for place, day in enumerate(days):
        back = _back(total.within, day)
        over = sum(back < other for other in days[: place + 1]) > total.days
        if over and (before is None or not before[1] or before[0] < day - _DAY):
            found.append(Known(total.code, day))
        before = (day, over)
    return found


def _back(within: Rule, day: date) -> date:
    """The last day that lies too far back to count on ``day``."""
    back = Rule(within.unit, -within.count).due(day)
    assert back is not None
    return back


def _until(until: Until, by_kind: dict[str, list[Known]]) -> list[Known]:
    found = []
    for spell in by_kind.get(until.of, ()):
        start, stop = _ends(spell)
        events = [f.on for kind in until.until_first for f in by_kind.get(kind, ()) if f.on and start <= f.on <= stop]
        first = min(events, default=stop)
        found.append(Known(until.code, spell.on, None if first == date.max else first))
    return found


def _regime(regime: Regime, by_kind: dict[str, list[Known]], life: Life) -> list[Known]:
    if not all(by_kind.get(kind) for kind in regime.all_of):
        return []
    parts = [[_ends(f) for f in by_kind[kind]] for kind in regime.all_of]
    aged = _aged(regime, life)
    if aged is not None:
        parts.append(aged)
    against = [_ends(f) for kind in regime.none_of for f in by_kind.get(kind, ())]
    days = sorted({day for part in (*parts, against) for ends in part for day in ends if day != date.max})
    found: list[Known] = []
    since: date | None = None
    for day in days:
        holds = all(_covers(part, day) for part in parts) and not _covers(against, day)
        if holds and since is None:
            since = day
        elif not holds and since is not None:
            found.append(Known(regime.code, None if since == date.min else since, day))
            since = None
    if since is not None:
        found.append(Known(regime.code, None if since == date.min else since))
    return found


def _ends(fact: Known) -> tuple[date, date]:
    return fact.on or date.min, fact.until or date.max


def _covers(spells: Iterable[tuple[date, date]], day: date) -> bool:
    return any(on <= day < until for on, until in spells)


def _aged(regime: Regime, life: Life) -> list[tuple[date, date]] | None:
    """The spell for which the person is of the age, so far as it has come; None where no age is asked about."""
    if regime.from_age is None and regime.until_age is None:
        return None
    if life.born_on is None:
        return [(date.min, date.max)]
    on = birthday(life.born_on, regime.from_age) if regime.from_age is not None else date.min
    until = birthday(life.born_on, regime.until_age) if regime.until_age is not None else date.max
    if on > life.as_at:
        return []
    return [(on, until if until <= life.as_at else date.max)]


def _turns(clock: Clock, thread: str, facts: list[Known], life: Life) -> list[Turn]:
    pauses = [(f.on or date.min, f.until) for f in facts if f.kind in clock.pauses]
    if clock.threaded:
        facts = [fact for fact in facts if fact.thread == thread]
    spells = [fact for fact in facts if fact.kind == clock.during]
    everything = _moments(clock, facts, spells)
    moments = everything if clock.restarts else _steady(clock, everything)
    blank = _blank(clock, life.unrecorded)
    meets = [f for f in facts if f.kind in clock.met_by and f.on]
    found = []
    for place, moment in enumerate(moments):
        starts_one = moment.order == START or (moment.order == MEET and clock.repeats)
        if starts_one and _in_force(clock, moment.day):
            turn = _turn(clock, thread, moments, place, blank, meets, pauses, life)
            if not (
                clock.during and turn.ended_on == turn.started_on
            ):  # what starts on a spell's last day is no longer owed
                found.append(turn)
    silent = _silent(clock, spells, everything, blank, life.as_at)
    return found + ([silent] if silent else [])


def _moments(clock: Clock, facts: list[Known], spells: list[Known]) -> list[_Moment]:
    """What matters to the clock, in order: one start, one meeting and one end at a time at most."""
    times: dict[tuple[date, int, int], list[Known]] = {}

    def add(fact: Known, day: date, order: int) -> None:
        minute = _EDGE_OF_DAY[order]
        if clock.by_the_minute and fact.at is not None and fact.on == day:
            local = fact.at.astimezone(LONDON)
            minute = local.hour * 60 + local.minute
        times.setdefault((day, minute, order), []).append(fact)

    for fact in facts:
        if fact.on is None:
            continue
        inside = not clock.during or _inside(fact.on, spells)
        if fact.kind in clock.met_by:
            if inside or clock.may_precede:
                add(fact, fact.on, MEET)
        elif fact.kind in clock.starts and inside:
            add(fact, fact.on, START)
        if fact.kind in clock.ends_by:
            add(fact, fact.on, END)
    for spell in spells:
        if spell.until is not None and _over(spell.until, spells):
            times.setdefault((spell.until, _EDGE_OF_DAY[END], END), [])
    return [
        _Moment(
            day,
            minute,
            order,
            kind=max((f.kind for f in those), default=""),
            latest_only=any(f.latest_only for f in those),
            at=max((f.at for f in those if f.at), default=None),
            towards=max((f.towards for f in those if f.towards), default=None),
            itself=all(f.kind == clock.during for f in those),
        )
        for (day, minute, order), those in sorted(times.items(), key=lambda pair: pair[0])
    ]


def _steady(clock: Clock, moments: list[_Moment]) -> list[_Moment]:
    """Without the starts that find a turn running which they do not restart."""
    running = [False, *(_runs(clock, moment) for moment in moments)]
    return [m for m, runs in zip(moments, running, strict=False) if not (m.order == START and runs)]


def _runs(clock: Clock, before: _Moment) -> bool:
    """Whether a turn runs after this moment."""
    return before.order == START or (before.order == MEET and clock.repeats)


def _inside(day: date, spells: list[Known]) -> bool:
    """A spell's first and last day are inside it."""
    return any((s.on is None or s.on <= day) and (s.until is None or day <= s.until) for s in spells)


def _over(day: date, spells: list[Known]) -> bool:
    """Whether, once ``day`` is over, no spell that has begun goes on."""
    return not any((s.on is None or s.on <= day) and (s.until is None or s.until > day) for s in spells)


def _turn(
    clock: Clock,
    thread: str,
    moments: list[_Moment],
    place: int,
    blank: Blank | None,
    meets: list[Known],
    pauses: list[tuple[date, date | None]],
    life: Life,
) -> Turn:
    start = moments[place]
    after = moments[place + 1] if place + 1 < len(moments) else None
    counted_from = start.towards if clock.towards else _carried(clock, start, meets, life.local) or start.day
    step, inferred = _step(clock, moments[: place + 1], life.local)
    due_on, rule = _due(clock.within[step], counted_from, _ladder_start(moments[: place + 1]), life)
    beforehand = _done_beforehand(clock, moments, place, life.local)
    if beforehand is not None:
        after = beforehand
    met = after is not None and after.order == MEET
    met_on = after.day if after and met else None
    ended_on = after.day if after and not met else None
    paused_days, paused_since = 0, None
    if pauses and due_on is not None and rule and not clock.towards:
        close = met_on or ended_on
        clipped = [
            (on, min(until or life.as_at + _DAY, close or date.max)) for on, until in pauses if not close or on < close
        ]
        due_on, paused_days = paused_due(Rule.parse(rule), start.day, clipped, life.local)
        counts_on = start.day if Rule.parse(rule).include_start else start.day + _DAY
        if close is None and due_on is not None:
            standing = [max(on, start.day) for on, until in pauses if until is None and max(on, counts_on) <= due_on]
            paused_since = min(standing, default=None)
    due_at = _due_at(rule, start.at, life.local) if clock.by_the_minute else None
    if due_at is not None:
        due_on = due_at.astimezone(LONDON).date()
    met_at = after.at if after and met and clock.by_the_minute else None
    late_by_the_latest = met and after and after.latest_only and due_on and after.day > due_on
    ended_before_the_latest = (
        ended_on and due_on and ended_on > due_on and any(f.on and f.on >= ended_on for f in meets if f.latest_only)
    )
    concerned = blank and not met and (ended_on is None or blank.since is None or blank.since < ended_on)
    return Turn(
        clock=clock.code,
        thread=thread,
        started_on=start.day,
        due_on=due_on,
        met_on=met_on,
        ended_on=ended_on,
        step=step,
        inferred=inferred,
        certain=due_on is not None and not late_by_the_latest and not ended_before_the_latest,
        unrecorded=blank.kind if blank and concerned else None,
        rule=rule,
        started_by=start.kind,
        met_by=after.kind if after and met else None,
        started_at=start.at if clock.by_the_minute else None,
        due_at=due_at,
        met_at=met_at,
        paused_days=paused_days,
        paused_since=paused_since,
    )


def _carried(clock: Clock, start: _Moment, meets: list[Known], local: LocalDays) -> date | None:
    """The day of what last met the standard before the spell took over from another, where the first turn is counted from it."""
    if clock.carries is None or start.order != START or not start.itself:
        return None
    last = max((f.on for f in meets if f.on and f.on < start.day), default=None)
    earliest = clock.carries.due(start.day, local)
    return last if last and earliest and last >= earliest else None


def _done_beforehand(clock: Clock, moments: list[_Moment], place: int, local: LocalDays) -> _Moment | None:
    """What had already been done when the turn started: the last thing before it, if it met no turn of its own and is not too old."""
    if clock.may_precede is None or not place or moments[place].order != START:
        return None
    before = moments[place - 1]
    used = (
        place > 1 and _runs(clock, moments[place - 2]) and not clock.towards
    )  # a day that moved is the same thing still
    earliest = clock.may_precede.due(moments[place].day, local)
    return before if before.order == MEET and not used and earliest and before.day >= earliest else None


def _ladder_start(so_far: list[_Moment]) -> date:
    """The day the ladder began: the last start; where nothing but the clock's own events begin it, the first of them."""
    starts = [moment.day for moment in so_far if moment.order == START]
    return starts[-1] if starts else min(m.day for m in so_far if m.order == MEET)


def _step(clock: Clock, so_far: list[_Moment], local: LocalDays) -> tuple[int, bool]:
    """The place on the ladder: how many meetings since it began; worked out from the days where only the latest is held."""
    last = len(clock.within) - 1
    began = max((place for place, moment in enumerate(so_far) if moment.order == START), default=-1)
    counted = sum(moment.order == MEET for moment in so_far[began + 1 :])
    now = so_far[-1]
    inferred = now.order == MEET and now.latest_only and last > 0
    if inferred:
        counted = max(counted, _place_by_days(clock, so_far[began].day if began >= 0 else None, now.day, local))
    return min(counted, last), inferred


def _place_by_days(clock: Clock, began_on: date | None, day: date, local: LocalDays) -> int:
    """Had the first been held on the last day allowed, would this one be it? Otherwise it stands at the end of the ladder."""
    if began_on is not None:
        first = clock.within[0]
        limit = (first if isinstance(first, Rule) else first.otherwise).due(began_on, local)
        if limit is not None and day <= limit:
            return 1
    return len(clock.within) - 1


def _due(within: Step, start: date | None, ladder_start: date, life: Life) -> tuple[date | None, str | None]:
    if start is None:
        return None, (within if isinstance(within, Rule) else within.otherwise).code
    if isinstance(within, Rule):
        return within.due(start, life.local), within.code
    if isinstance(within, Settled):
        settled = within.period.due(ladder_start, life.local)
        rule = within.otherwise if settled is not None and start >= settled else within.rule
        return rule.due(start, life.local), rule.code
    if life.born_on is None:
        return None, within.otherwise.code
    shorter = within.rule.due(start, life.local)
    if shorter is not None and shorter < birthday(life.born_on, within.age):
        return shorter, within.rule.code
    return within.otherwise.due(start, life.local), within.otherwise.code


@lru_cache(maxsize=10_000)
def _due_at(rule: str | None, at: datetime | None, local: LocalDays) -> datetime | None:
    return Rule.parse(rule).due_at(at, local) if rule and at else None


def _silent(clock: Clock, spells: list[Known], moments: list[_Moment], blank: Blank | None, as_at: date) -> Turn | None:
    """What is owed now, though nothing that could have started it since the spell began is known: it cannot be judged."""
    if not clock.during or not _in_force(clock, as_at) or not any(spell.until is None for spell in spells):
        return None
    closed = max((s.until for s in spells if s.until and _over(s.until, spells)), default=date.min)
    now = [
        moment
        for moment in moments
        if moment.order in (START, MEET) and moment.day > closed and _inside(moment.day, spells)
    ]
    if any(m.day >= clock.standard_from or (m.order == MEET and not clock.repeats) for m in now):
        return None
    if now:
        return Turn(clock.code, "", None, unrecorded=blank.kind if blank else clock.met_by[0])
    if not clock.speaks_first:
        return None
    if set(clock.starts) & set(clock.met_by):
        return Turn(clock.code, "", None, unrecorded=blank.kind) if blank else None
    return Turn(clock.code, "", None, unrecorded=clock.starts[0])


def _blank(clock: Clock, unrecorded: Sequence[Blank]) -> Blank | None:
    """What the source cannot say of what would meet the clock, since the earliest day for which it cannot."""
    those = [each for each in unrecorded if each.kind in clock.met_by]
    if not those:
        return None
    since = None if any(each.since is None for each in those) else min(e.since for e in those if e.since)
    return Blank(min(each.kind for each in those), since)


def _in_force(clock: Clock, day: date) -> bool:
    return clock.in_force_from <= day and (clock.in_force_until is None or day < clock.in_force_until)
