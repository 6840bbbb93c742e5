"""What lists may be narrowed to: forms sent in the address bar."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from django import forms
from django.http import QueryDict

from sightline.clocks.areas import area_in_words, by_area
from sightline.clocks.catalogue import catalogue
from sightline.clocks.clock import Clock
from sightline.clocks.standing import role_in_words
from sightline.clocks.states import State
from sightline.escalation.ladder import ROLES
from sightline.facts.vocabulary import KINDS
from sightline.people.statuses import STATUSES
from sightline.web.forms import DayField
from sightline.web.words import plural

from .queries import recording_lag
from .queries.deadlines import HOLDER, Wanted
from .queries.line_of_sight import PERIODS
from .queries.my_children import WHEN

OPEN_STATES = (
    ("open", "Open: overdue, due, cannot be judged"),
    (str(State.OVERDUE), "Overdue"),
    (str(State.WAITING), "Due, not overdue"),
    (str(State.UNKNOWN), "Cannot be judged"),
)
CLOSED_STATES = (
    (str(State.MET), "Done in time"),
    (str(State.MET_LATE), "Done late"),
    (str(State.MISSED), "Not done, and no longer owed"),
    (str(State.ENDED), "No longer owed before it was due"),
    ("all", "All of these"),
)
GROUPS = {"": "When it is due", "child": "Child", "family": "Family name", "due": "Not grouped"}


def _areas() -> list[tuple[str, str]]:
    return [("", "All"), *((area, area_in_words(area)) for area in by_area(catalogue().values()))]


def _owers() -> list[tuple[str, str]]:
    owers = {clock.owed_by for clock in catalogue().values()}
    return [
        ("", "Anybody"),
        (HOLDER, "Whoever holds the child"),
        *sorted(((each, role_in_words(each)) for each in owers), key=lambda pair: pair[1]),
    ]


def area_field() -> forms.ChoiceField:
    """One area of practice, or all."""
    return forms.ChoiceField(label="Area", required=False, choices=_areas)


def standard_field() -> forms.ChoiceField:
    """One standard of the catalogue, or all; ``offer_standards`` says which."""
    return forms.ChoiceField(label="Standard", required=False)


def offer_standards(field: forms.Field, judged: Iterable[Clock], *, asked: str) -> None:
    """Offers the standards that are judged here, area by area, and the one asked for in any case."""
    assert isinstance(field, forms.ChoiceField)
    offered = {clock.code: clock for clock in judged}
    if asked in catalogue():
        offered.setdefault(asked, catalogue()[asked])
    grouped = by_area(offered.values()).items()
    field.choices = [
        ("", "All"),
        *(
            (area_in_words(area), sorted(((c.code, c.title) for c in clocks), key=lambda c: c[1]))
            for area, clocks in grouped
        ),
    ]


class MyChildrenFilter(forms.Form):
    """What a worker's own list is narrowed to, and grouped by."""

    area = area_field()
    clock = standard_field()
    when = forms.ChoiceField(
        label="When", required=False, choices=[("", "All"), ("now", "Overdue or today"), *WHEN.items()]
    )
    by = forms.ChoiceField(label="Group by", required=False, choices=list(GROUPS.items()))

    def __init__(self, params: QueryDict, *, judged: Iterable[Clock]) -> None:
        super().__init__(params)
        offer_standards(self.fields["clock"], judged, asked=params.get("clock", ""))


class DeadlinesFilter(forms.Form):
    """What the list of everything due is narrowed to.

    ``counted`` and ``escalated`` come from the page whose count was pressed; they go along unseen, and are said above the list.
    """

    team = forms.ChoiceField(label="Team", required=False)
    worker = forms.ChoiceField(label="Worker", required=False)
    area = area_field()
    clock = standard_field()
    owed_by = forms.ChoiceField(label="Owed by", required=False, choices=_owers)
    state = forms.ChoiceField(label="State", required=False, choices=[*OPEN_STATES, *CLOSED_STATES])
    status = forms.ChoiceField(
        label="Child's status",
        required=False,
        choices=[("", "All"), *((code, status.title) for code, status in STATUSES.items())],
    )
    due_from = DayField(label="Due from", required=False, help_text="")
    due_to = DayField(label="Due to", required=False, help_text="")
    counted = forms.TypedChoiceField(
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", ""), *((str(days), str(days)) for days in PERIODS)],
        widget=forms.HiddenInput,
    )
    escalated = forms.ChoiceField(required=False, choices=[("", ""), *ROLES.items()], widget=forms.HiddenInput)

    def __init__(
        self,
        params: QueryDict,
        *,
        teams: Iterable[tuple[int, str]],
        workers: Iterable[tuple[int, str]],
        judged: Iterable[Clock],
        own_teams: bool,
    ) -> None:
        super().__init__(params)
        offer_standards(self.fields["clock"], judged, asked=params.get("clock", ""))
        self.own = [pk for pk, _ in teams] if own_teams else []
        choices = [("", "All"), *((str(pk), name) for pk, name in teams)]
        self._choose("team", [*choices, ("mine", "All my teams") if own_teams else ("none", "No team")])
        choices = [("", "All"), *((str(pk), name) for pk, name in workers)]
        self._choose("worker", choices if len(choices) > 1 else [("", "All (choose a team first)")])
        if params.get("counted"):
            self._choose("state", [("", "All that the share counts"), *OPEN_STATES, *CLOSED_STATES])
        for unseen in ("counted", "escalated"):
            if not params.get(unseen):
                del self.fields[unseen]

    def _choose(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean(self) -> None:
        """Refuses a period that ends before it begins."""
        start: date | None = self.cleaned_data.get("due_from")
        end: date | None = self.cleaned_data.get("due_to")
        if start and end and end < start:
            self.add_error("due_to", "“Due to” must be the same day as “Due from”, or later")

    @property
    def wanted(self) -> Wanted:
        """The valid form's fields as the query takes them."""
        data = self.cleaned_data
        team = data["team"]
        return Wanted(
            teams=tuple(self.own) if team == "mine" else (int(team),) if team.isdigit() else (),
            no_team=team == "none",
            worker=int(data["worker"]) if data["worker"] else None,
            area=data["area"],
            clock=data["clock"],
            owed_by=data["owed_by"],
            state=data["state"],
            due_from=data["due_from"],
            due_to=data["due_to"],
            status=data["status"],
            counted=data.get("counted"),
            escalated=data.get("escalated", ""),
        )


class LagForm(forms.Form):
    """What recording lag is asked of: a team, a kind of event, the period in which things were recorded, and how soon.

    ``listed``: of the list behind the figures, which may be narrowed to how soon. A field that cannot be used leaves what it would be without: the last three months of all of one's teams.
    """

    team = forms.ChoiceField(label="Team on the day", required=False)
    kind = forms.ChoiceField(
        label="Kind of event",
        required=False,
        choices=lambda: [
            ("", "All"),
            *sorted(((code, kind.title) for code, kind in KINDS.items()), key=lambda k: k[1]),
        ],
    )
    start = DayField(label="Recorded from", required=False, help_text="")
    end = DayField(label="Recorded until", required=False, help_text="")
    when = forms.ChoiceField(
        label="How soon",
        required=False,
        choices=[
            ("", "All"),
            *((f"within{days}", f"Within {plural(days, 'working day')}") for days in recording_lag.WITHIN),
            *((f"later{days}", f"Later than {plural(days, 'working day')}") for days in recording_lag.WITHIN),
        ],
    )

    def __init__(
        self, params: QueryDict, *, teams: Iterable[tuple[int, str]], own_teams: bool, today: date, listed: bool
    ) -> None:
        self.own = [pk for pk, _ in teams] if own_teams else None
        self.period = (today - relativedelta(months=3) + timedelta(days=1), today)
        given: dict[str, Any] = {name: params[name] for name in self.base_fields if params.get(name)}
        super().__init__({"start": self.period[0], "end": self.period[1]} | given)
        if not listed:
            del self.fields["when"]
        team = self.fields["team"]
        assert isinstance(team, forms.ChoiceField)
        team.choices = [("", "All my teams" if own_teams else "All"), *((str(pk), name) for pk, name in teams)]
        if not own_teams:
            team.choices = [*team.choices, ("none", "No team that day")]
        self.is_valid()

    def clean(self) -> None:
        """Refuses a period that ends before it begins."""
        start, end = self.cleaned_data.get("start"), self.cleaned_data.get("end")
        if start and end and end < start:
            self.add_error("end", "“Recorded until” must be the same day as “Recorded from”, or later")

    @property
    def wanted(self) -> recording_lag.Wanted:
        """The fields as the query takes them."""
        data = self.cleaned_data
        team, when = data.get("team", ""), data.get("when", "")
        start, end = (data.get("start"), data.get("end")) if not self.errors else self.period
        return recording_lag.Wanted(
            start=start or self.period[0],
            end=end or self.period[1],
            teams=(int(team),) if team.isdecimal() else None if self.own is None else tuple(self.own),
            no_team=team == "none",
            kind=data.get("kind", ""),
            within=int(when[-1]) if when.startswith("within") else None,
            later=int(when[-1]) if when.startswith("later") else None,
        )

    @property
    def address(self) -> dict[str, str]:
        """What an address must say for the same."""
        wanted, data = self.wanted, self.cleaned_data
        said = {"team": data.get("team", ""), "kind": wanted.kind, "when": data.get("when", "")}
        return {name: value for name, value in said.items() if value} | {
            "start": wanted.start.isoformat(),
            "end": wanted.end.isoformat(),
        }
