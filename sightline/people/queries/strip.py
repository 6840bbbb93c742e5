"""The strip of a child's workers, plans and placements over time: lanes of bars, placed for a drawing and listed for a table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sightline.facts.said import words_of
from sightline.facts.versions import FactVersion
from sightline.web.charts import YearMark, year_marks
from sightline.web.words import day_of

YEARS = 5
SHORTEST = timedelta(days=90)

# Kinds of spell that get a lane of their own, in order, under the workers'.
_LANES = {
    "looked_after": "Looked after",
    "child_protection_plan": "Child protection plan",
    "child_in_need_plan": "Child in need plan",
    "child_in_need": "Child in need",
    "care_leaver": "Care leaver",
    "legal_status": "Legal status",
    "placement": "Placement",
}
# While one of these goes on, somebody must hold the child.
_OPEN = ("looked_after", "child_protection_plan", "child_in_need_plan", "child_in_need")

# The drawing's measures, in pixels: a lane is its name over its bars.
NAME_HEIGHT, BAR_HEIGHT, LANE_GAP, AXIS_HEIGHT = 20, 24, 8, 20


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that held from a day (None: the source does not say since when) until a day (None: it goes on).

    ``known_on`` is when it was first known, which is all that can be said of an undated beginning. ``gap`` marks a stretch
    in which nobody held the child though the child needed somebody to.
    """

    label: str
    from_on: date | None
    until_on: date | None
    known_on: date
    anchor: str = ""
    gap: bool = False

    def days(self, as_at: date) -> int | None:
        """How many days it lasted, up to ``as_at`` where it goes on; None where its start is not known."""
        return (min(self.until_on or as_at, as_at) - self.from_on).days if self.from_on else None


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch placed on the strip, in hundredths of its width. ``look`` is plain, alternate, gap or unsure."""

    stretch: Stretch
    x: float
    width: float
    look: str

    @property
    def labelled(self) -> bool:
        """Whether the bar carries its label in the drawing."""
        return self.look != "unsure" and self.width > 1.5


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table beside the drawing."""

    lane: str
    stretch: Stretch
    days: int | None
    href: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its name, its bars, and where it lies from the top, in pixels."""

    title: str
    bars: Sequence[Bar]
    y: int

    @property
    def name_y(self) -> int:
        """The base line of the lane's name."""
        return self.y + NAME_HEIGHT - 6

    @property
    def bar_y(self) -> int:
        """The top of the lane's bars."""
        return self.y + NAME_HEIGHT


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole strip, from ``start`` to ``end``. ``rows`` list every stretch, those before ``start`` too, newest first."""

    start: date
    end: date
    lanes: Sequence[Lane]
    years: Sequence[YearMark]
    rows: Sequence[Row]
    unallocated_days: int
    height: int
    axis_y: int
    bar_height: int = BAR_HEIGHT

    @property
    def label_y(self) -> int:
        """The base line of a label, from the top of its bar."""
        return BAR_HEIGHT - 7

    @property
    def year_y(self) -> int:
        """The base line of the years' names."""
        return self.height - 5


def strip(
    versions: Sequence[FactVersion],
    names: Mapping[tuple[str, int], str],
    *,
    as_at: date,
    link: Callable[[str], str] = lambda anchor: "",
) -> Strip:
    """The strip on a day: the last five years, or since the child was first known where that is less.

    ``link`` gives the way to a fact's place on the page.
    """
    known = [version for version in versions if version.current and (version.on is None or version.on <= as_at)]
    held = workers(known, names, versions=versions, as_at=as_at)
    tracks = {"Social worker": held}
    for kind, title in _LANES.items():
        found = [_stretch(version, _label(version), versions) for version in known if version.kind == kind]
        if found:
            tracks[title] = sorted(found, key=_by_start)
    days = [day for track in tracks.values() for stretch in track for day in (stretch.from_on,) if day]
    earliest = min([*days, as_at - SHORTEST])
    start = max(earliest, _years_before(as_at, YEARS))
    lanes, y = [], 0
    for title, track in tracks.items():
        lanes.append(Lane(title, list(_bars(track, start, as_at)), y))
        y += NAME_HEIGHT + BAR_HEIGHT + LANE_GAP
    rows = [
        Row(title, stretch, stretch.days(as_at), link(stretch.anchor))
        for title, track in tracks.items()
        for stretch in reversed(track)
    ]
    return Strip(
        start=start,
        end=as_at,
        lanes=lanes,
        years=year_marks(start, as_at),
        rows=rows,
        unallocated_days=sum(stretch.days(as_at) or 0 for stretch in held if stretch.gap),
        height=y + AXIS_HEIGHT,
        axis_y=y,
    )


def workers(
    known: Sequence[FactVersion],
    names: Mapping[tuple[str, int], str],
    *,
    versions: Sequence[FactVersion],
    as_at: date,
) -> list[Stretch]:
    """Who held the child as social worker, oldest first, with the gaps in which nobody did while a plan or a need went on.

    Before the first allocation that is known there is no gap: the source may not go back so far.
    """
    spells = sorted(
        (v for v in known if v.kind == "allocation" and v.attributes.get("role") == "social_worker"),
        key=lambda v: (v.on or date.min, v.until or date.max, v.id),
    )
    found: list[Stretch] = []
    covered: date | None = None
    for spell in spells:
        who = names.get(("worker", spell.attributes.get("worker_id", 0)))
        if covered is not None and spell.on is not None and spell.on > covered:
            found += _gaps(known, covered, spell.on, spell.known_from.date())
        found.append(_stretch(spell, who or "No worker allocated", versions, gap=not who))
        covered = max(covered or date.min, spell.until or as_at)
    if covered is not None and covered < as_at:
        found += _gaps(known, covered, as_at, as_at, goes_on=True)
    return found


def _gaps(
    known: Sequence[FactVersion], from_on: date, until_on: date, known_on: date, *, goes_on: bool = False
) -> Iterator[Stretch]:
    """The parts of ``[from_on, until_on)`` in which the child needed somebody, each as long as it can be."""
    needed = sorted(
        (max(v.on or from_on, from_on), min(v.until or until_on, until_on)) for v in known if v.kind in _OPEN
    )
    joined: list[tuple[date, date]] = []
    for begins, ends in needed:
        if ends <= begins:
            continue
        if joined and begins <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(ends, joined[-1][1]))
        else:
            joined.append((begins, ends))
    for begins, ends in joined:
        still = goes_on and ends == until_on
        yield Stretch("No worker allocated", begins, None if still else ends, known_on, gap=True)


def _stretch(version: FactVersion, label: str, versions: Sequence[FactVersion], *, gap: bool = False) -> Stretch:
    first = min(
        day_of(each.known_from)
        for each in versions
        if (each.table, each.key, each.kind) == (version.table, version.key, version.kind)
    )
    return Stretch(label, version.on, version.until, first, f"fact-{version.id}", gap)


def _label(version: FactVersion) -> str:
    said = version.attributes
    for name, of in (
        ("placement_type", "placement_type"),
        ("status", "legal_status"),
        ("latest_category", "abuse"),
        ("eligibility", "eligibility"),
        ("primary_need", "need"),
        ("category_of_need", "need"),
    ):
        if said.get(name):
            words = words_of(of, said[name])
            return words[:1].upper() + words[1:]
    return _LANES[version.kind]


def _bars(track: Sequence[Stretch], start: date, end: date) -> Iterator[Bar]:
    days = (end - start).days
    for number, stretch in enumerate(track):
        until = min(stretch.until_on or end, end)
        sure_from = stretch.from_on or min(stretch.known_on, until)
        if until < start:
            continue
        if stretch.from_on is None and sure_from > start:
            yield _bar(stretch, start, sure_from, start, days, "unsure")
        look = "gap" if stretch.gap else ("alternate" if number % 2 else "plain")
        yield _bar(stretch, max(sure_from, start), until, start, days, look)


def _bar(stretch: Stretch, from_on: date, until: date, start: date, days: int, look: str) -> Bar:
    x = (from_on - start).days * 100 / days
    width = (until - from_on).days * 100 / days
    return Bar(stretch, round(min(x, 99.6), 2), round(max(width, 0.4), 2), look)


def _by_start(stretch: Stretch) -> tuple:
    return (stretch.from_on or date.min, stretch.until_on or date.max)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)
