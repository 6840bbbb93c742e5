"""What every page's template gets: the person's navigation."""

from django.http import HttpRequest


def navigation(request: HttpRequest) -> dict:
    return {}
