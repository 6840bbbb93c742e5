"""Django's registration of this area."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class Config(AppConfig):
    name = "sightline.history"
    label = "history"

    def ready(self) -> None:
        """Read every area's declared events, so that any event can be told."""
        autodiscover_modules("events")
