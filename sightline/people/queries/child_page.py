"""A child's page: who the child is, who holds them and why their record is open, on a day; and what one looks for first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import connection

from sightline.access.models import Team, User
from sightline.facts.said import attributes_in_words
from sightline.facts.versions import FactVersion, versions_of
from sightline.people.models import Child, Worker
from sightline.people.statuses import STATUSES, Status
from sightline.web.words import plural, short_date

from .chronology import SEEN, Asked, Chronology, chronology, ids_in
from .strip import Strip, strip, workers

_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_REVIEWS = ("looked_after_review", "review_conference", "pathway_plan_review")
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Badge:
    """A status that holds: since when (None: the source does not say), and the way to the fact that causes it."""

    status: Status
    since: date | None
    href: str

    @property
    def note(self) -> str:
        """``since 3 Nov 2025``."""
        return f"since {short_date(self.since)}" if self.since else "start not recorded"


@dataclass(frozen=True, slots=True)
class Find:
    """Something looked for often: what it is, the answer, and the way to it."""

    label: str
    answer: str
    href: str


@dataclass(frozen=True, slots=True)
class Held:
    """Who holds the child on the day.

    ``worker`` is empty when nobody does; ``since`` None when the source does not say. ``before`` counts the social workers
    before this one as far back as is known; ``in_a_year`` says which worker in twelve months this is, from the second on.
    """

    worker: str
    since: date | None
    before: int
    in_a_year: str
    team: str
    managers: Sequence[str]
    reviewing_officer: str
    personal_adviser: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The last day on which the child was seen, how long ago in words, and whether alone where that is said."""

    on: date
    ago: str
    how: str


@dataclass(frozen=True, slots=True)
class ChildPage:
    """All of a child's page that comes from the record itself, as it stood on ``as_at`` and as it is known now."""

    ref: str
    name: str
    named: bool
    age: str
    born_on: date | None
    restricted: bool
    as_at: date
    held: Held
    seen: Seen | None
    badges: Sequence[Badge]
    find: Sequence[Find]
    strip: Strip
    chronology: Chronology


def child_page(
    viewer: User,
    child: Child,
    *,
    as_at: date,
    asked: Asked | None = None,
    kept: str = "",
) -> ChildPage:
    """The page of a child whom ``viewer`` may see (reached through ``visible``), with the chronology as asked for.

    ``kept`` is what links within the page keep in the address.
    """
    versions = versions_of(child.pk)
    names = _names(versions)
    known = [version for version in versions if version.current and (version.on is None or version.on <= as_at)]
    lines = chronology(versions, names, as_at=as_at, asked=asked)

    def link(anchor: str) -> str:
        return lines.href(anchor, kept)

    drawn = strip(versions, names, as_at=as_at, link=link)
    return ChildPage(
        ref=child.ref,
        name=child.name,
        named=bool(child.given_name or child.family_name),
        age=age_in_words(child.born_on, as_at),
        born_on=child.born_on,
        restricted=child.restricted,
        as_at=as_at,
        held=_held(known, names, versions, as_at),
        seen=_seen(known, as_at),
        badges=_badges(known, as_at, link),
        find=_find(known, drawn, as_at, link),
        strip=drawn,
        chronology=lines,
    )


def chronology_of(
    viewer: User,
    child: Child,
    *,
    as_at: date,
    asked: Asked | None = None,
) -> Chronology:
    """The chronology alone, for the part of the page that is asked for again and for downloads."""
    versions = versions_of(child.pk)
    return chronology(versions, _names(versions), as_at=as_at, asked=asked)


def age_in_words(born_on: date | None, on: date) -> str:
    """``7``, ``17 months`` under two years, ``12 days`` under one month, ``unborn``, ``date of birth not known``."""
    if born_on is None:
        return "date of birth not known"
    if on < born_on:
        return "unborn"
    months = (on.year - born_on.year) * 12 + on.month - born_on.month - (on.day < born_on.day)
    if months >= 24:
        return str(months // 12)
    return plural(months, "month") if months else plural((on - born_on).days, "day")


def _names(versions: Sequence[FactVersion]) -> dict[tuple[str, int], str]:
    """Workers' and teams' names by ("worker" or "team", id), of all that these facts mention."""
    people = Worker.objects.filter(pk__in=ids_in(versions, "worker_id")).values_list("pk", "name")
    teams = Team.objects.filter(pk__in=ids_in(versions, "team_id")).values_list("pk", "name")
    return {("worker", pk): name for pk, name in people} | {("team", pk): name for pk, name in teams}


def _held(
    known: Sequence[FactVersion],
    names: Mapping[tuple[str, int], str],
    versions: Sequence[FactVersion],
    as_at: date,
) -> Held:
    now = {
        role: _latest([v for v in known if v.kind == "allocation" and v.attributes.get("role") == role], as_at)
        for role in ("social_worker", "reviewing_officer", "personal_adviser")
    }

    def who(role: str, what: str) -> str:
        spell = now[role]
        return names.get((what, spell.attributes.get(f"{what}_id", 0)), "") if spell else ""

    social_worker = who("social_worker", "worker")
    ever = [s for s in workers(known, names, versions=versions, as_at=as_at) if not s.gap and s.days(as_at) != 0]
    lately = {s.label for s in ever if s.until_on is None or s.until_on > as_at - _YEAR} | {social_worker} - {""}
    holding = now["social_worker"] or now["personal_adviser"]
    team = holding.attributes.get("team_id") if holding else None
    return Held(
        worker=social_worker,
        since=now["social_worker"].on if now["social_worker"] and social_worker else None,
        before=len({s.label for s in ever} - {social_worker}),
        in_a_year=_ordinal(len(lately)) if social_worker and len(lately) > 1 else "",
        team=names.get(("team", team), "") if team else "",
        managers=_managers(team) if team else [],
        reviewing_officer=who("reviewing_officer", "worker"),
        personal_adviser=who("personal_adviser", "worker"),
    )


def _latest(spells: Sequence[FactVersion], as_at: date) -> FactVersion | None:
    """The spell that holds on a day; of several, the one that began last."""
    return max((v for v in spells if v.holds(as_at)), key=lambda v: (v.on or date.min, v.id), default=None)


def _ordinal(number: int) -> str:
    if number < len(_ORDINALS):
        return _ORDINALS[number]
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _managers(team: int) -> list[str]:
    """The people who manage a team; where nobody does, those of the nearest team above it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH RECURSIVE up AS (SELECT id, parent_id, 0 AS above FROM access_team WHERE id = %s "
            "UNION SELECT t.id, t.parent_id, up.above + 1 FROM access_team t JOIN up ON t.id = up.parent_id) "
            "SELECT u.name, up.above FROM up JOIN access_membership m ON m.team_id = up.id JOIN access_user u ON u.id = m.user_id "
            "WHERE u.role = 'team_manager' AND u.is_active ORDER BY up.above, u.name",
            [team],
        )
        found = cursor.fetchall()
    return [name for name, above in found if above == found[0][1]]


def _seen(known: Sequence[FactVersion], as_at: date) -> Seen | None:
    visits = [v for v in known if v.kind in SEEN and v.on is not None and v.on <= as_at]
    last = max(visits, key=lambda v: (v.on or date.min, v.id), default=None)
    if last is None or last.on is None:
        return None
    days = (as_at - last.on).days
    ago = {0: "today", 1: "yesterday"}.get(days, f"{plural(days, 'day')} ago")
    return Seen(last.on, ago, "".join(attributes_in_words(last.attributes)[:1]))


def _badges(known: Sequence[FactVersion], as_at: date, link: Callable[[str], str]) -> list[Badge]:
    badges = []
    for code, status in STATUSES.items():
        cause = _latest([version for version in known if version.kind == code], as_at)
        if cause is not None:
            badges.append(Badge(status, cause.on, link(f"fact-{cause.id}")))
    return badges


def _find(known: Sequence[FactVersion], drawn: Strip, as_at: date, link: Callable[[str], str]) -> list[Find]:
    """What people look for most, each one step away; only what there is."""
    found = []
    held = {row.stretch.label for row in drawn.rows if row.lane == "Social worker" and not row.stretch.gap}
    placements = [row for row in drawn.rows if row.lane == "Placement"]
    if held:
        found.append(Find("Social workers", str(len(held)), "#strip"))
    if placements:
        found.append(Find("Placements", str(len(placements)), "#strip"))
    happened = sorted((v for v in known if v.on and v.on <= as_at), key=lambda v: (v.on or date.min, v.id))
    visits = [v for v in happened if v.kind in SEEN]
    this_year = [v for v in visits if v.on and v.on.year == as_at.year]
    reviews = [v for v in happened if v.kind in _REVIEWS]
    legal = [v for v in happened if v.kind == "legal_status" and v.holds(as_at)]
    for label, versions, which in (
        ("Last visit", visits, -1),
        (f"First visit of {as_at.year}", this_year if len(this_year) > 1 else [], 0),
        ("Last review", reviews, -1),
        ("Last strategy discussion", [v for v in happened if v.kind == "strategy_discussion"], -1),
        ("Legal status", legal, -1),
    ):
        if versions:
            version = versions[which]
            words = attributes_in_words(version.attributes)[:1] if version.kind == "legal_status" else []
            answer = ", ".join([*words, short_date(version.on)])
            found.append(Find(label, answer, link(f"fact-{version.id}")))
    return found
