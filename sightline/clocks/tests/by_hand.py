"""What the declaration of a clock means, one child at a time, slow and obvious: the proof that the relational plan says the same.

Nothing of the plan or its tables is used here; only ``Clock`` as declared, ``Rule.due`` and ``birthday``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sightline.calendars.rules import Rule, birthday
from sightline.clocks.clock import Clock, UnderAge

# On one day a start comes first, then what meets, then what ends.
START, MEET, END = 1, 2, 3


@dataclass(frozen=True)
class Fact:
    """An event (``until`` None) or a spell; ``on`` None: since when is not known."""

    kind: str
    on: date | None
    until: date | None = None
    thread: str = ""
    latest_only: bool = False


@dataclass(frozen=True)
class Unrecorded:
    """The source cannot say anything of a kind since a day (None: ever)."""

    of: str
    since: date | None = None


@dataclass(frozen=True)
class Turn:
    """One turn, with the columns of the plan that follow from facts alone."""

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


@dataclass(frozen=True)
class _Moment:
    day: date
    order: int
    kind: str = ""
    latest_only: bool = False


def turns_by_hand(
    clocks: Iterable[Clock], facts: Sequence[Fact], born_on: date | None, unrecorded: Sequence[Unrecorded]
) -> list[Turn]:
    """Every turn of every clock for one child. ``facts`` are those that had happened by the day asked about."""
    found: list[Turn] = []
    for clock in clocks:
        threads = sorted({fact.thread for fact in facts}) if clock.threaded else [""]
        for thread in threads:
            own = [fact for fact in facts if fact.thread == thread] if clock.threaded else list(facts)
            found += _turns(clock, thread, own, born_on, unrecorded)
    return found


def _turns(
    clock: Clock, thread: str, facts: list[Fact], born_on: date | None, unrecorded: Sequence[Unrecorded]
) -> list[Turn]:
    spells = [fact for fact in facts if fact.kind == clock.during]
    moments = _moments(clock, facts, spells)
    blank = _blank(clock, unrecorded)
    latest = [f.on for f in facts if f.kind in clock.met_by and f.latest_only and f.on]
    turns = []
    for place, moment in enumerate(moments):
        starts_one = moment.order == START or (moment.order == MEET and clock.repeats)
        if not starts_one or not _in_force(clock, moment.day):
            continue
        after = moments[place + 1] if place + 1 < len(moments) else None
        turns.append(_turn(clock, thread, moments[: place + 1], after, born_on, blank, latest))
    silent = _silent(clock, spells, moments, blank)
    return turns + ([silent] if silent else [])


def _moments(clock: Clock, facts: list[Fact], spells: list[Fact]) -> list[_Moment]:
    """What matters to the clock, in order: one start, one meeting and one end a day at most."""
    days: dict[tuple[date, int], list[Fact]] = {}
    for fact in facts:
        if fact.on is not None and (not clock.during or _inside(fact.on, spells)):
            if fact.kind in clock.met_by:
                days.setdefault((fact.on, MEET), []).append(fact)
            elif fact.kind in clock.starts:
                days.setdefault((fact.on, START), []).append(fact)
        if fact.on is not None and fact.kind in clock.ends_by:
            days.setdefault((fact.on, END), []).append(fact)
    for spell in spells:
        if spell.until is not None and _over(spell.until, spells):
            days.setdefault((spell.until, END), [])
    return [
        _Moment(day, order, max((f.kind for f in those), default=""), any(f.latest_only for f in those))
        for (day, order), those in sorted(days.items(), key=lambda pair: pair[0])
    ]


def _inside(day: date, spells: list[Fact]) -> bool:
    """A spell's first and last day are inside it."""
    return any((s.on is None or s.on <= day) and (s.until is None or day <= s.until) for s in spells)


def _over(day: date, spells: list[Fact]) -> bool:
    """Whether, once ``day`` is over, no spell that has begun goes on."""
    return not any((s.on is None or s.on <= day) and (s.until is None or s.until > day) for s in spells)


def _turn(
    clock: Clock,
    thread: str,
    so_far: list[_Moment],
    after: _Moment | None,
    born_on: date | None,
    blank: Unrecorded | None,
    latest: list[date],
) -> Turn:
    start = so_far[-1]
    step, inferred = _step(clock, so_far)
    due_on, rule = _due(clock.within[step], start.day, born_on)
    met = after is not None and after.order == MEET
    met_on = after.day if after and met else None
    ended_on = after.day if after and not met else None
    late_by_the_latest = met and after and after.latest_only and due_on and after.day > due_on
    ended_before_the_latest = ended_on and due_on and ended_on > due_on and any(day >= ended_on for day in latest)
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
        unrecorded=blank.of if blank and concerned else None,
        rule=rule,
        started_by=start.kind,
        met_by=after.kind if after and met else None,
    )


def _step(clock: Clock, so_far: list[_Moment]) -> tuple[int, bool]:
    """The place on the ladder: how many meetings since it began; worked out from the days where only the latest is held."""
    last = len(clock.within) - 1
    began = max((place for place, moment in enumerate(so_far) if moment.order == START), default=-1)
    counted = sum(moment.order == MEET for moment in so_far[began + 1 :])
    now = so_far[-1]
    inferred = now.order == MEET and now.latest_only and last > 0
    if inferred:
        counted = max(counted, _place_by_days(clock, so_far[began].day if began >= 0 else None, now.day))
    return min(counted, last), inferred


def _place_by_days(clock: Clock, began_on: date | None, day: date) -> int:
    """Had each of those before been held on the last day allowed, which would this one be? The first, the second, or later."""
    limit = began_on
    for place, within in enumerate(clock.within[:-1], start=1):
        if limit is None:
            break
        assert isinstance(within, Rule)
        limit = within.due(limit)
        if day <= limit:
            return place
    return len(clock.within) - 1


def _due(within: Rule | UnderAge, start: date, born_on: date | None) -> tuple[date | None, str]:
    if isinstance(within, Rule):
        return within.due(start), within.code
    if born_on is None:
        return None, within.otherwise.code
    shorter = within.rule.due(start)
    if shorter < birthday(born_on, within.age):
        return shorter, within.rule.code
    return within.otherwise.due(start), within.otherwise.code


def _silent(clock: Clock, spells: list[Fact], moments: list[_Moment], blank: Unrecorded | None) -> Turn | None:
    """What is owed now, though nothing that could have started it since the spell began is known: it cannot be judged."""
    if not clock.during or not any(spell.until is None for spell in spells):
        return None
    closed = max((s.until for s in spells if s.until and _over(s.until, spells)), default=date.min)
    now = [moment for moment in moments if moment.order in (START, MEET) and moment.day > closed]
    if any(m.day >= clock.in_force_from or (m.order == MEET and not clock.repeats) for m in now):
        return None
    if now:
        return Turn(clock.code, "", None, unrecorded=blank.of if blank else clock.met_by[0])
    if clock.follows:
        return None
    if set(clock.starts) & set(clock.met_by):
        return Turn(clock.code, "", None, unrecorded=blank.of) if blank else None
    return Turn(clock.code, "", None, unrecorded=clock.starts[0])


def _blank(clock: Clock, unrecorded: Sequence[Unrecorded]) -> Unrecorded | None:
    """What the source cannot say of what would meet the clock, since the earliest day for which it cannot."""
    those = [each for each in unrecorded if each.of in clock.met_by]
    if not those:
        return None
    since = None if any(each.since is None for each in those) else min(e.since for e in those if e.since)
    return Unrecorded(min(each.of for each in those), since)


def _in_force(clock: Clock, day: date) -> bool:
    return clock.in_force_from <= day and (clock.in_force_until is None or day < clock.in_force_until)
