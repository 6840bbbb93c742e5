"""Numbers as these lists write them."""

from django import template

register = template.Library()


@register.filter
def thousands(number: int) -> str:
    """``{{ 12345|thousands }}`` is "12,345"."""
    return f"{number:,}"
