"""Joins the areas' URLs."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("sightline.access.urls")),
    path("", include("sightline.people.urls")),
    path("", include("sightline.oversight.urls")),
    path("", include("sightline.exchange.urls")),
    path("", include("sightline.clocks.urls")),
    path("", include("sightline.escalation.urls")),
    path("", include("sightline.worklists.urls")),
]
