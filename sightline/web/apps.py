"""Django's registration of this area."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.web"
    label = "web"
