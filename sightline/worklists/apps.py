"""Django's registration of this area, which says how pages show another day than today."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.worklists"
    label = "worklists"

    def ready(self) -> None:
        from sightline.people.another_day import show_days_with

        from .days import show_day

        show_days_with(show_day)
