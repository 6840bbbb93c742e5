"""Rules that every change of who may open a record keeps."""

from datetime import date, datetime, time, timedelta

from sightline.access.models import User
from sightline.core.refusals import Refused
from sightline.web.words import LONDON, day_of

from .models import Child
from .visible import children_visible_to

REVIEWED_WITHIN = timedelta(days=90)
SHORTEST_REASON = 20


def check_reason(reason: str) -> str:
    """The reason without loose spaces. Raises Refused when it is too short to be one."""
    reason = " ".join(reason.split())
    if len(reason) < SHORTEST_REASON:
        raise Refused(
            "reason_too_short", f"Give a reason of at least {SHORTEST_REASON} characters. It is kept and may be read."
        )
    return reason


def check_until(until_on: date, at: datetime) -> datetime:
    """The moment at which access with the last day ``until_on`` ends: midnight in London after it.

    Raises Refused for a day that is past, or more than 90 days ahead: by then somebody must look again.
    """
    today = day_of(at)
    if not today <= until_on <= today + REVIEWED_WITHIN:
        raise Refused(
            "bad_last_day", f"Choose a day from today to {REVIEWED_WITHIN.days} days ahead. It can be renewed then."
        )
    return datetime.combine(until_on + timedelta(days=1), time(0), tzinfo=LONDON)


def check_can_be_given(person: User) -> None:
    """Raises Refused for somebody who could not use access: a closed account, or a role that opens no child's record."""
    if not person.is_active:
        raise Refused("account_closed", f"The account of {person.name} is closed.")
    if person.as_role.reach == "none":
        raise Refused(
            "role_without_children",
            f"{person.name} is an {person.as_role.title.lower()}, whose role opens no child's record.",
        )


def lock_record(by: User, child: Child) -> Child:
    """The child, locked until the transaction ends, so that two decisions about one record come one after the other."""
    return children_visible_to(by).select_for_update(of=("self",)).get(pk=child.pk)


def holds(person: User, child: Child) -> bool:
    """Whether a person holds, reviews or advises the child, and so keeps access whatever is restricted."""
    return person.worker_id is not None and person.worker_id in (
        child.worker_id,
        child.reviewing_officer_id,
        child.personal_adviser_id,
    )
