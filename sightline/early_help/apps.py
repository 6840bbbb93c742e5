"""Django's registration of this area."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.early_help"
    label = "early_help"
