"""Django's registration of this area, which says how pages show another day than today."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.worklists"
    label = "worklists"

    def ready(self) -> None:
        from sightline.clocks.another_day import another_day
        from sightline.people.another_day import show_days_with

        show_days_with(
            lambda viewer, as_at, children: another_day(
                viewer, as_at=as_at.day, known_at=as_at.known_at, children=children
            )
        )
