"""Django's registration of this area."""

from importlib import import_module

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.exchange"
    label = "exchange"

    def ready(self) -> None:
        import_module("sightline.exchange.events")
