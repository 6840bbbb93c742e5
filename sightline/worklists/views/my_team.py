"""A team as its manager sees it."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.people.another_day import Concerned, Everybody, on_any_day
from sightline.web.as_at import AsAt
from sightline.web.tables import Column, Table

from .. import drift
from ..drift import Band
from ..exports import export_children
from ..queries.ever_held import ever_held
from ..queries.my_team import SHOW, Followed, ceiling, changes_since, children_followed, my_team
from ..queries.teams import TeamChoice, teams_of
from ..waiting import may_take_long

TONES = {Band.DRIFTING: "late", Band.SLIPPING: "now", Band.UNKNOWN: "quiet", Band.ON_TRACK: "quiet"}
AT_FIRST = 25  # children of a band shown before "show all"
CHANGES_AT_FIRST = 6

COLUMNS: list[Column[Followed]] = [
    Column("need", "How it stands", value=lambda row: row.band_title, order=lambda row: _need(row)),
    Column("child", "Child", value=lambda row: row.child.name, order=lambda row: row.child.name.casefold()),
    Column("age", "Age", value=lambda row: row.child.age, sortable=False),
    Column("ref", "Id", value=lambda row: row.child.ref, sortable=False),
    Column("status", "Status", value=lambda row: row.child.status),
    Column("worker", "Worker", value=lambda row: row.worker or None),
    Column("team", "Team"),
    Column("evidence", "Evidence", value=lambda row: "; ".join(row.words), sortable=False),
    Column("overdue", "Overdue", value=lambda row: row.evidence.overdue),
    Column("changes", "Changes of worker in 12 months", value=lambda row: row.evidence.changes),
    Column("seen", "Days since seen", value=lambda row: row.evidence.unseen_days),
]


@dataclass(frozen=True, slots=True)
class Part:
    """Children of one band: ``shown`` of them, and where the rest are."""

    id: str
    title: str
    tone: str
    count: int
    shown: Sequence[Followed]
    href: str
    folded: bool = False


def _concerned(request: SignedInRequest) -> Concerned:
    """Those whom the team asked for ever held, or one's teams; everybody for the children of no team."""
    choices = teams_of(request.viewer)
    asked = request.GET.get("team", "")
    if request.viewer.as_role.reach != "teams" and not asked.isdecimal():
        return Everybody() if asked == "none" else []
    return ever_held(request.viewer, teams=[each.id for each in choices if asked in ("", str(each.id))])


@needs("TEAM_VIEW")
@require_safe
@may_take_long(_concerned)
@on_any_day(_concerned)
def my_team_page(request: SignedInRequest) -> HttpResponse:
    """One team, all of one's teams, or a list of their children."""
    choices = teams_of(request.viewer)
    whole_service = request.viewer.as_role.reach != "teams"
    asked, show = request.GET.get("team", ""), request.GET.get("show", "")
    chosen = _chosen(choices, asked, whole_service=whole_service)
    if show:
        return _children_list(request, chosen, asked, show, whole_service=whole_service)
    if not choices or (whole_service and chosen is None):
        return render(request, "worklists/choose_team.html", {"choices": choices})
    teams = [chosen.id] if chosen else [choice.id for choice in choices]
    as_at = request.as_at
    team = my_team(request.viewer, teams, today=as_at.day, members=not as_at.elsewhere)
    noticed = not as_at.elsewhere or as_at.known_at is not None
    until = as_at.until if as_at.elsewhere else request.now
    since, changes = changes_since(request.viewer, teams, now=until, today=as_at.day)
    here = {"team": chosen.id} if chosen else {"team": "mine"}
    most = max([caseload.children for caseload in team.caseloads] + [ceiling()])
    context = {
        "team": team,
        "name": chosen.name if chosen else " and ".join(choice.name for choice in choices),
        "choices": [(choice, choice == chosen) for choice in choices] if len(choices) > 1 and not whole_service else [],
        "chosen": chosen,
        "parts": _parts(team.in_band, {"team": chosen.id} if chosen else {}, as_at),
        "unallocated": team.unallocated,
        "counted": drift.COUNTED,
        "rule": [(drift.TITLES[band], drift.RULE[band]) for band in Band],
        "since": since,
        "noticed": noticed,
        "changes": changes[:CHANGES_AT_FIRST],
        "changes_count": len(changes),
        "more_changes": changes[CHANGES_AT_FIRST:],
        "list": as_at.keep(f"{reverse('deadlines')}?{urlencode(here)}"),
        "ceiling": ceiling(),
        "above": [caseload for caseload in team.caseloads if caseload.above_ceiling],
        "bars": [(caseload, round(100 * caseload.children / most, 1)) for caseload in team.caseloads],
        "ceiling_at": round(100 * ceiling() / most, 1),
    }
    return render(request, "worklists/my_team.html", context)


def _chosen(choices: Sequence[TeamChoice], asked: str, *, whole_service: bool) -> TeamChoice | None:
    """The one team asked for, or the only one; None for several, and for no team's children. Raises Http404 for another's."""
    if not asked:
        return choices[0] if len(choices) == 1 else None
    if asked == "none" and whole_service:
        return None
    found = next((choice for choice in choices if str(choice.id) == asked), None)
    if found is None:
        raise Http404
    return found


def _parts(in_band, here: dict, as_at: AsAt) -> list[Part]:
    parts = []
    for band in Band:
        children = in_band(band)
        if children:
            href = as_at.keep(f"{reverse('my-team')}?{urlencode({**here, 'show': str(band)})}")
            folded = band == Band.ON_TRACK
            parts.append(
                Part(str(band), drift.TITLES[band], TONES[band], len(children), children[:AT_FIRST], href, folded)
            )
    return parts


def _children_list(
    request: SignedInRequest, chosen: TeamChoice | None, asked: str, show: str, *, whole_service: bool
) -> HttpResponse:
    """The children behind a count: those of a band, without a worker, or who changed worker often."""
    nobodys = asked == "none" and whole_service
    if show not in SHOW or (chosen is None and whole_service and not nobodys) or (nobodys and show in drift.TITLES):
        raise Http404  # of one team, of one's own, or of none: not of the whole service at once
    teams = None if nobodys else [chosen.id] if chosen else [choice.id for choice in teams_of(request.viewer)]
    rows = children_followed(request.viewer, teams, show=show, today=request.as_at.day)
    table = Table(rows, COLUMNS, request.GET, sort="need")
    error = ""
    if table.export_format:
        try:
            return export_children(
                request.viewer,
                filename=f"{show}-{request.as_at.file}",
                what=f"My team: {SHOW[show]}{request.as_at.when}",
                columns=COLUMNS,
                rows=table.rows,
                children=[row.child.id for row in table.rows],
                format=table.export_format,
                at=request.now,
            )
        except Refused as refused:
            error = refused.sentence
    where = chosen.name if chosen else "No team" if nobodys else "My teams"
    context = {"table": table, "title": SHOW[show], "where": where, "chosen": chosen, "error": error}
    back = request.as_at.keep(f"?team={chosen.id}" if chosen else "?")
    context |= {"back_url": back, "back_label": chosen.name if chosen else "Teams"}
    return render(request, "worklists/children_list.html", context)


def _need(row: Followed) -> tuple:
    return (list(Band).index(row.band), drift.order(row.evidence))
