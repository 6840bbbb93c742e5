"""Search by name, sound, id and date of birth over what one may see, on 200,000 children."""

from datetime import UTC, datetime

from .authority import ensure
from .figures import say, timed

ASKED = ["okafor", "thornbury rosie", "siobhan", "smyth", "jonson", "100001", "12/03/2015", "zoe o'connor", "nguyen"]


def main() -> None:
    ensure()
    from sightline.access.models import User
    from sightline.access.viewer import looking_as
    from sightline.people.queries.search import search

    now = datetime.now(UTC)
    for role in ("social_worker", "head_of_service"):
        user = User.objects.filter(role=role, is_active=True).order_by("id").first()

        def ask(text: str, user: User = user) -> None:
            with looking_as(user, now):
                search(user, text, as_at=now.date())

        ask("warm")
        taken = [seconds for text in ASKED for seconds in timed(lambda text=text: ask(text), times=5)]
        say(f"Search as {role.replace('_', ' ')}", taken, 0.5, f"slowest {max(taken) * 1000:.0f} ms")


main()
