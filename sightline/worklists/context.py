"""What every page's template gets: the person, where they can go, and what waits for them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from sightline.access.models import Notice, User
from sightline.escalation.queries.my_told import how_many
from sightline.oversight.queries.my_actions import open_actions

from .queries.nothing_known import nothing_known_by

HOMES = {
    "social_worker": "my-children",
    "team_manager": "my-team",
    "service_manager": "my-team",
    "head_of_service": "line-of-sight",
    "principal_social_worker": "line-of-sight",
    "reviewing_officer": "reviews",
    "analyst": "data",
    "administrator": "accounts",
}
"""Each role's first page, by URL name."""

# Label, URL name and the permission that offers it, in the order of the bar.
PLACES = (
    ("My children", "my-children", "OWN_CHILDREN_VIEW"),
    ("My team", "my-team", "TEAM_VIEW"),
    ("Told", "told", "TOLD_VIEW"),
    ("Actions", "my-actions", "ACTION_KEEP"),
    ("Line of sight", "line-of-sight", "SERVICE_VIEW"),
    ("Children I review", "reviews", "REVIEWS_VIEW"),
    ("What is due", "deadlines", "CHILD_VIEW"),
    ("Imports and data", "data", "IMPORT_VIEW"),
    ("Standards", "catalogue", "CATALOGUE_VIEW"),
    ("Accounts", "accounts", "ACCOUNT_MANAGE"),
    ("Nobody to tell", "unowned", "ACCOUNT_MANAGE"),
    ("Notices", "notices", "NOTICE_READ"),
)

ON_ANY_DAY = ("my-children", "my-team", "line-of-sight", "reviews", "deadlines", "data")
"""The places that can show another day than today: going from one to the other stays with it."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    label: str
    href: str
    current: bool


def home_of(viewer: User) -> str:
    """The URL name of a person's first page."""
    return HOMES[viewer.role]


def navigation(request: HttpRequest) -> dict[str, Any]:
    """For ``base.html``: navigation, person, search and sign-out addresses, unread notices. Nothing for who is not signed in."""
    given: dict[str, Any] = {
        "authority_name": getattr(settings, "AUTHORITY_NAME", ""),
        "made_up": getattr(settings, "MADE_UP_DATA", False),
    }
    viewer: User | None = getattr(request, "viewer", None)
    if viewer is None:
        return given
    unread = _once(lambda: Notice.objects.filter(to=viewer, read_at=None).count())
    given |= {
        "navigation": _once(lambda: _places(viewer, request, unread)),
        "unread_notices": unread,
        "person": {"name": viewer.name, "role": viewer.as_role.title, "href": reverse("my-access")},
        "sign_out_url": reverse("sign-out"),
    }
    if moment := getattr(getattr(request, "as_at", None), "known_at", None):
        given["nothing_known_yet"] = _once(lambda: nothing_known_by(viewer, moment))
    if viewer.can("CHILD_SEARCH"):
        given |= {"search_url": reverse("search"), "search_label": "Search by name, id or date of birth"}
    return given


def _once(answer: Callable[[], Any]) -> Any:
    """Asked for when a page first shows it: error pages, which do not, ask the database nothing."""
    return SimpleLazyObject(answer)


def _counted(label: str, number: int) -> str:
    return f"{label} ({number})" if number else label


def _places(viewer: User, request: HttpRequest, unread: int) -> list[Place]:
    path, as_at = request.path, getattr(request, "as_at", None)
    offered = [(label, reverse(name)) for label, name, permission in PLACES if viewer.can(permission)]
    here = max((href for _, href in offered if path.startswith(href)), key=len, default="")
    own = viewer.as_role.reach == "teams"
    said = {"My team": "My team" if own else "Teams", "Notices": _counted("Notices", unread)}
    if viewer.can("TOLD_VIEW"):
        said |= {
            "Told": _counted("Told", how_many(viewer, "", today=request.today)),  # type: ignore[attr-defined]
            "Actions": _counted("Actions", open_actions(viewer)),
        }
    asked = {"What is due": "" if own else "?state=overdue"}  # a whole service's list begins with what is overdue
    keeps = {reverse(name) for name in ON_ANY_DAY} if as_at else set()
    return [
        Place(said.get(label, label), as_at.keep(to) if as_at and href in keeps else to, href == here)
        for label, href in offered
        for to in [f"{href}{asked.get(label, '')}"]
    ]
