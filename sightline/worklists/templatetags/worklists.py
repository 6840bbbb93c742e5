"""Numbers as these lists write them."""

from django import template

from sightline.web.words import plural

register = template.Library()


@register.filter
def thousands(number: int) -> str:
    """``{{ 12345|thousands }}`` is "12,345"."""
    return f"{number:,}"


@register.filter
def within_days(days: int) -> str:
    """``{{ 3|within_days }}`` is "within 3 days"; of none, "on the same day"."""
    return f"within {plural(days, 'day')}" if days else "on the same day"
