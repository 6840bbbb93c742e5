"""Django's registration of this area."""

from importlib import import_module

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.exchange"
    label = "exchange"

    def ready(self) -> None:
        import_module("sightline.exchange.events")

        from sightline.people.parts import Part, add_part

        from .queries.contradictions import child_contradictions

        add_part(Part("contradictions", 15, "exchange/child_contradictions.html", child_contradictions))
