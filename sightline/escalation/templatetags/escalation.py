"""Who was told, for pages of other packages: the reason behind a deadline, and a head of service's line of sight."""

from typing import Any

from django import template

from sightline.clocks.clock import Clock
from sightline.people.models import Child

from ..queries.child_told import things
from ..queries.unanswered import by_team

register = template.Library()


@register.inclusion_tag("escalation/parts/who_was_told.html", takes_context=True)
def who_was_told(context: template.Context, child: Child, clock: Clock) -> dict[str, Any]:
    """Who was told of what one standard asks for a child: ``{% who_was_told child clock %}``."""
    request = context["request"]
    as_at = context.get("as_at") or request.today
    return {"things": things(request.viewer, child, as_at=as_at, clock=clock.code)}


@register.inclusion_tag("escalation/parts/not_answered.html", takes_context=True)
def told_and_not_answered(context: template.Context) -> dict[str, Any]:
    """What managers and heads were told of and have not answered, by team, as a panel: ``{% told_and_not_answered %}``.

    Nothing for who does not oversee, and on a page that shows another day.
    """
    request = context["request"]
    as_at = getattr(request, "as_at", None)
    shown = request.viewer.can("TOLD_OVERSEE") and not (as_at and as_at.elsewhere)
    return {"shown": shown, "teams": by_team(request.viewer, today=request.today) if shown else []}
