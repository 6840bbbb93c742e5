"""The worked examples of a clock, as they stand on its page: what is known, and what the clock makes of it."""

from collections.abc import Iterator
from datetime import date

from sightline.calendars.local import LocalDays
from sightline.clocks.because import plain_moment
from sightline.clocks.clock import Clock
from sightline.clocks.derived import kind_named
from sightline.clocks.example import Example, Known
from sightline.clocks.examples import examples
from sightline.clocks.standing import STATES
from sightline.clocks.states import State
from sightline.facts.said import title_of

from .markdown import bullets, code, table


def worked_examples(clock: Clock) -> str:
    """Every example of ``sightline/clocks/examples/<area>/<code>.py``; nothing where there are none."""
    return "\n\n".join(_example(clock, each) for each in examples().get(clock.code, ()))


def _example(clock: Clock, example: Example) -> str:
    born = f" The child was born on {_day(example.born_on)}." if example.born_on else ""
    turns = [
        [
            _day(turn.started_on),
            _day(turn.due_on),
            _day(turn.met_on),
            f"{STATES[State(turn.state)]} ({code(turn.state)})",
        ]
        for turn in example.turns
    ]
    parts = [
        f"### {example.title}",
        f"As at {_day(example.as_at)}.{born}{_chosen(clock, example)}",
        bullets([*_known(example), *_own_days(example.local)]),
        table(["Started", "Due", "Done", "State"], turns) or "Nothing is owed, and nothing was.",
        example.note,
    ]
    return "\n\n".join(filter(None, parts))


def _known(example: Example) -> Iterator[str]:
    threads = {fact.thread for fact in example.facts} - {""}
    for fact in example.facts:
        more = [
            *([f"which points to {_day(fact.towards)}"] if fact.towards else []),
            *(["the latest that the source holds"] if fact.latest_only else []),
            *([f"record {fact.thread}"] if len(threads) > 1 and fact.thread else []),
        ]
        yield _said(fact) + (f" ({'; '.join(more)})" if more else "")
    for blank in example.unrecorded:
        since = f" since {_day(blank.since)}" if blank.since else ""
        yield f"Left blank by the source{since}: {kind_named(blank.kind).title.lower()}"


def _said(fact: Known) -> str:
    spell = title_of(fact.kind) != kind_named(fact.kind).title or fact.until is not None or fact.on is None
    if not spell:
        return f"{kind_named(fact.kind).title}: {_when(fact)}"
    start = f"{title_of(fact.kind)}: {_when(fact) or 'the source does not say when'}"
    return f"{start}. {title_of(fact.kind, ending=True)}: {_day(fact.until)}" if fact.until else start


def _when(fact: Known) -> str:
    return plain_moment(fact.at) if fact.at else _day(fact.on)


def _chosen(clock: Clock, example: Example) -> str:
    words = [choice.words for choice in clock.choices if choice.code == example.choice]
    return f" The service has chosen: {words[0].removesuffix('.')}." if words else ""


def _own_days(local: LocalDays) -> Iterator[str]:
    """The terms, closures and hours that the service of the example has set."""
    for term in local.terms:
        off = [f"{each.name}, {_day(each.first)} to {_day(each.last)}" for each in term.off]
        yield f"School term {term.name}: {_day(term.first)} to {_day(term.last)}" + (
            f" ({'; '.join(off)})" if off else ""
        )
    for closed in local.closures:
        yield f"The service is closed: {closed.name}, {_day(closed.first)} to {_day(closed.last)}"


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""
