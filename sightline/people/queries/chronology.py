"""A child's chronology: everything known, newest first, each line with when it happened, when it was recorded and where from."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sightline.facts.said import attributes_in_words, title_of
from sightline.facts.versions import FactVersion, Source
from sightline.facts.vocabulary import KINDS
from sightline.people.names import fold
from sightline.web.words import day_of, long_date, plural, short_date

SEEN = frozenset(
    {
        *("child_protection_visit", "child_in_need_visit", "looked_after_visit", "reviewing_officer_visit"),
        "other_visit",
    }
)
VISITS = SEEN | {"visit_not_seen", "care_leaver_contact"}
DECISIONS = frozenset(
    {
        *("strategy_discussion", "initial_conference", "conference_not_required", "review_conference"),
        *("assessment_authorised", "looked_after_review", "pathway_plan_review", "legal_status"),
        *("adoption_decision", "placement_order", "matched_for_adoption", "adoption_order"),
        *("adoption_decision_reversed", "early_help_assessment_completed"),
    }
)
PLANS = frozenset(
    {
        *("child_protection_plan", "child_in_need", "child_in_need_plan", "looked_after", "placement", "care_leaver"),
        *("pathway_plan", "placed_for_adoption", "fostering_for_adoption", "allocation"),
    }
)

SHOWS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "significant": ("Significant", lambda kind: kind not in KINDS or KINDS[kind].significant),
    "all": ("All", lambda kind: True),
    "visits": ("Visits", VISITS.__contains__),
    "decisions": ("Decisions and meetings", DECISIONS.__contains__),
    "plans": ("Plans, placements and workers", PLANS.__contains__),
}
STEP = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """How the chronology is to be looked at.

    ``show`` is one of SHOWS (another is "significant"); ``find`` keeps the lines that hold every word of it, whatever their
    accents and case; ``shown`` is how many lines at most are on the screen; ``before`` adds what was known before corrections.
    """

    show: str = "significant"
    find: str = ""
    shown: int = STEP
    before: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what, when it happened (None: the source gives no date), when it was recorded, and where it comes from.

    ``lag`` is how many days after it happened it was recorded, None when that was the same day (or cannot be said).
    ``latest_only`` says that the source keeps only the latest of its series. ``anchor`` is its place on the page.
    """

    anchor: str
    kind: str
    on: date | None
    title: str
    details: Sequence[str]
    recorded_on: date
    lag: int | None
    source: Source
    latest_only: bool
    major: bool

    @property
    def text(self) -> str:
        """All that is said, for finding it."""
        return fold(" ".join([self.title, *self.details]))

    @property
    def printed(self) -> str:
        """The whole line in one, as it is printed where it is not on the screen."""
        when = long_date(self.on) or "No date given"
        recorded = f"recorded {short_date(self.recorded_on)}" if self.lag or not self.on else ""
        return " · ".join(filter(None, [when, self.title, *self.details, recorded, self.source.words]))

    @property
    def lag_words(self) -> str:
        """``12 days later``, ``3 days before``."""
        if not self.lag:
            return ""
        return f"{plural(abs(self.lag), 'day')} {'later' if self.lag > 0 else 'before'}"


@dataclass(frozen=True, slots=True)
class Month:
    """The lines of one month, under its name."""

    name: str
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ways to look at the chronology, with how many lines it has."""

    code: str
    title: str
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class Before:
    """What was known before it was put right: what it said, from when until when, and what became of it."""

    title: str
    said: str
    known_from: date
    known_until: date
    became: str
    source: Source


@dataclass(frozen=True, slots=True)
class Chronology:
    """The chronology as asked for. ``lines`` are all that fit the question, newest first; ``months`` those shown on the screen,
    ``rest`` the others, which are printed. ``more`` is how many the next press shows in all; None when all are shown."""

    lines: Sequence[Line]
    shown: int
    known: int
    show: str
    find: str
    choices: Sequence[Choice]
    span: str
    before_count: int
    before: Sequence[Before] | None
    places: Mapping[str, int]

    @property
    def months(self) -> list[Month]:
        """What is shown on the screen, by month."""
        return list(_months(self.lines[: self.shown]))

    @property
    def rest(self) -> Sequence[Line]:
        """What is printed besides."""
        return self.lines[self.shown :]

    def href(self, anchor: str, kept: str = "") -> str:
        """The way to a line, from the page as it is shown: where it is not there, to the page that shows it.

        ``kept`` is what the address must keep ("as_at=2026-03-09"). Nothing for no line.
        """
        if not anchor or anchor not in self.places:
            return ""
        if any(line.anchor == anchor for line in self.lines[: self.shown]):
            return f"#{anchor}"
        enough = (self.places[anchor] // STEP + 1) * STEP
        return f"?{'&'.join(filter(None, [kept, 'show=all', f'events={enough}']))}#{anchor}"

    @property
    def next(self) -> str:
        """The anchor of the first line that the next press shows, where reading goes on; nothing when all are shown."""
        return self.lines[self.shown].anchor if self.shown < len(self.lines) else ""

    @property
    def resumed(self) -> frozenset[str]:
        """The anchors of the lines at which an earlier press went on."""
        return frozenset(line.anchor for line in self.lines[STEP : self.shown : STEP])

    @property
    def more(self) -> int | None:
        """How many are shown, at most, after the next press."""
        return self.shown + STEP if self.shown < len(self.lines) else None


def chronology(
    versions: Sequence[FactVersion],
    names: Mapping[tuple[str, int], str],
    *,
    as_at: date,
    asked: Asked | None = None,
) -> Chronology:
    """The chronology on a day, as known now. ``names`` are workers' and teams', by ("worker" or "team", id)."""
    asked = asked or Asked()
    show = asked.show if asked.show in SHOWS else "significant"
    everything = sorted(_lines(versions, names, as_at), key=_newest_first)
    words = fold(asked.find).split()
    lines = [line for line in everything if SHOWS[show][1](line.kind)]
    if words:
        lines = [line for line in lines if all(word in line.text for word in words)]
    corrections = list(_before(versions, names))
    kinds = Counter(line.kind for line in everything)
    return Chronology(
        lines=lines,
        shown=min(max(asked.shown, STEP), len(lines)),
        known=len(everything),
        show=show,
        find=asked.find,
        choices=[
            Choice(code, title, sum(count for kind, count in kinds.items() if has(kind)), code == show)
            for code, (title, has) in SHOWS.items()
        ],
        span=_span([line.on for line in lines if line.on]),
        before_count=len(corrections),
        before=corrections if asked.before else None,
        places={line.anchor: place for place, line in enumerate(everything)},
    )


def _lines(versions: Sequence[FactVersion], names: Mapping[tuple[str, int], str], as_at: date) -> Iterator[Line]:
    """The lines of what is known now: one for an event, one for each end of a spell that has come."""
    first_known = _first_known(versions)
    for version in versions:
        if not version.current:
            continue
        if version.on is None or version.on <= as_at:
            recorded = first_known[version.table, version.key, version.kind, "on", version.on]
            yield _line(version, names, version.on, recorded, ending=False)
        if version.until is not None and version.until <= as_at and not _nobody_held(version):
            recorded = first_known[version.table, version.key, version.kind, "until", version.until]
            yield _line(version, names, version.until, recorded, ending=True)


def _nobody_held(version: FactVersion) -> bool:
    """Whether this is a stretch without a worker: its end is told by the allocation that follows."""
    return version.kind == "allocation" and version.attributes.get("worker_id") is None


def _first_known(versions: Sequence[FactVersion]) -> dict[tuple, date]:
    """When each beginning and each end was first known, however often the record changed in other ways afterwards."""
    found: dict[tuple, date] = {}
    for version in versions:  # in the order they became known
        for edge, day in (("on", version.on), ("until", version.until)):
            place = (version.table, version.key, version.kind, edge, day)
            if place not in found and (day or edge == "on"):
                found[place] = day_of(version.known_from)
    return found


def _line(
    version: FactVersion, names: Mapping[tuple[str, int], str], on: date | None, recorded_on: date, *, ending: bool
) -> Line:
    lag = (recorded_on - on).days if on and version.kind not in ("details", "unrecorded") else None
    title, details = _told(version, names, ending=ending)
    return Line(
        anchor=f"fact-{version.id}{'-end' if ending else ''}",
        kind=version.kind,
        on=on,
        title=title,
        details=details,
        recorded_on=recorded_on,
        lag=lag or None,
        source=version.source,
        latest_only=version.latest_only,
        major=version.kind in DECISIONS | PLANS,
    )


def _told(version: FactVersion, names: Mapping[tuple[str, int], str], *, ending: bool) -> tuple[str, list[str]]:
    title, details = title_of(version.kind, ending=ending), attributes_in_words(version.attributes, ending=ending)
    if version.kind == "allocation":
        who = names.get(("worker", version.attributes.get("worker_id", 0)))
        team = names.get(("team", version.attributes.get("team_id", 0)))
        title = f"{title} to {who}" if who else "No worker allocated"
        details += [team] if team and not ending else []
    elif version.kind == "details":
        title = "Born" if version.on else "Who the child is"
    return title, details


def _newest_first(line: Line) -> tuple:
    """Undated lines last. On one day what began stands above what ended, as the later of the two."""
    return (line.on is None, -(line.on or date.min).toordinal(), line.anchor.endswith("-end"), line.title)


def _months(lines: Iterable[Line]) -> Iterator[Month]:
    for name, group in groupby(lines, key=lambda line: f"{line.on:%B %Y}" if line.on else "Date not given"):
        yield Month(name, list(group))


def _span(days: Sequence[date]) -> str:
    """``3 years``, ``5 months``, ``12 days``: how long the lines reach."""
    if not days:
        return ""
    first, last = min(days), max(days)
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    if months >= 24:
        return plural(months // 12, "year")
    if months:
        return plural(months, "month")
    return plural((last - first).days + 1, "day")


def _before(versions: Sequence[FactVersion], names: Mapping[tuple[str, int], str]) -> Iterator[Before]:
    """What was known and is so no longer, latest first. A spell that merely came to its end was not put right."""
    later: dict[tuple[str, str, str], FactVersion] = {}
    for version in sorted(versions, key=lambda each: (each.known_from, each.id), reverse=True):
        place = (version.table, version.key, version.kind)
        after = later.get(place)
        later[place] = version
        if version.known_until is None:
            continue
        if after is not None and (_same(version, after) or _ran_its_course(version, after)):
            continue
        yield Before(
            title=_told(version, names, ending=False)[0],
            said=_said(version, names),
            known_from=day_of(version.known_from),
            known_until=day_of(version.known_until),
            became=_said(after, names) if after else "",
            source=version.source,
        )


def _same(version: FactVersion, after: FactVersion) -> bool:
    return (version.on, version.until, version.attributes) == (after.on, after.until, after.attributes)


def _ran_its_course(version: FactVersion, after: FactVersion) -> bool:
    """Whether the next version only says when the spell ended, and why."""
    names = {name for name in version.attributes if name != "case_status"}  # which then says that it is closed
    kept = all(version.attributes[name] == after.attributes.get(name) for name in names)
    return version.on == after.on and version.until is None and after.until is not None and kept


def _said(version: FactVersion, names: Mapping[tuple[str, int], str]) -> str:
    days = _day(version.on) or "no date given"
    if version.until is not None:
        days = f"{days} to {_day(version.until)}"
    details = [*_told(version, names, ending=False)[1], *attributes_in_words(version.attributes, ending=True)]
    return "; ".join([days, *details])


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


def ids_in(versions: Iterable[FactVersion], attribute: str) -> set[Any]:
    """The ids that an attribute ("worker_id", "team_id") holds anywhere."""
    return {version.attributes[attribute] for version in versions if version.attributes.get(attribute) is not None}
