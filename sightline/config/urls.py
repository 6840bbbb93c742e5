"""Joins the areas' URLs."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("sightline.access.urls")),
    path("", include("sightline.people.urls")),
]
