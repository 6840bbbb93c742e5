"""Telling people something in the product: written as a part of the command that they are told about."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from .models import Notice, User
from .viewer import SYSTEM, looking_as

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Child


def tell(people: Iterable[User], sentence: str, *, at: datetime, child: "Child | None" = None) -> None:
    """Give each of these people a notice. Whoever may not see the child must be told in a sentence that does not name them."""
    with looking_as(SYSTEM, at):
        Notice.objects.bulk_create(Notice(to=person, at=at, child=child, sentence=sentence) for person in people)


def unread_notices(user: User) -> int:
    """How many notices the person has not marked as read."""
    return Notice.objects.filter(to=user, read_at=None).count()
